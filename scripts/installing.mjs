/** What finding and installing a browser takes on any machine: does a file run, and may a package be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const minute = 60_000;

/**
 * Where a system that has a search path keeps programs of these names, likeliest first.
 * @param {readonly string[]} names
 */
export function programs(names) {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The file that an environment variable names, or none.
 * @param {string} variable
 * @throws Error when it names a file that is not there
 */
export function named(variable) {
	const path = process.env[variable];
	if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, and there is no such file.`);
	return path ? [path] : [];
}

/**
 * Whether the program is there and starts. On Windows asking for its version opens a window: there a file is enough.
 * @param {string} path
 */
export function runs(path) {
	if (!existsSync(path)) return false;
	return process.platform === 'win32' || succeeds(path, ['--version'], minute / 2);
}

export function isDebian() {
	const file = '/etc/os-release';
	return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

/**
 * Installs packages of the system, as root or with a sudo that asks nothing; whether that went well.
 * @param {readonly string[]} names
 */
export function installPackages(names) {
	if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return false;
	const [command, ...first] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
	const noQuestions = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const options = { stdio: /** @type {const} */ ('inherit'), env: noQuestions, timeout: 15 * minute };
	spawnSync(command, [...first, 'update', '-qq'], options);
	const install = [...first, 'install', '-y', '-qq', '--no-install-recommends', ...names];
	return spawnSync(command, install, options).status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args, timeout = minute) {
	return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}
