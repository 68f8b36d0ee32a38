/**
 * Installs the dependencies when node_modules is not what package-lock.json asks for.
 *
 * Runs before `npm start`, `npm test` and their kin, so it is plain Node and imports nothing that must be
 * installed. A stamp is written only after `npm ci` has succeeded: a bare clone, a changed lock, an
 * interrupted install and a folder copied from another kind of machine all heal by themselves.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const leastNode = [20, 19];

/**
 * What node_modules must match: the lock, and the kind of machine its native parts were chosen for.
 * @param {string} lock text of package-lock.json
 */
export function fingerprint(lock) {
	const hash = createHash('sha256').update(lock);
	return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * Whether this Node is new enough.
 * @param {string} version such as `20.19.0`
 */
export function nodeIsRecent(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}

/** Brings node_modules up to the lock; returns the exit code. */
export function setup(folder = root) {
	if (!nodeIsRecent(process.versions.node)) {
		console.error(`Unwind needs Node ${leastNode.join('.')} or newer; this is ${process.versions.node}.`);
		return 1;
	}
	const stamp = join(folder, 'node_modules', '.unwind-lock');
	const wanted = fingerprint(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;

	console.log('Installing dependencies: node_modules does not match package-lock.json yet.');
	rmSync(stamp, { force: true });
	const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], folder);
	if (status !== 0) {
		console.error('The dependencies could not be installed; what npm said stands above.');
		return status ?? 1;
	}
	writeFileSync(stamp, wanted);
	return 0;
}

/**
 * The npm that started this script, or the one on the path.
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
	const running = process.env.npm_execpath;
	if (running?.endsWith('.js')) {
		return spawnSync(process.execPath, [running, ...args], { cwd, stdio: 'inherit' });
	}
	return spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(setup());
