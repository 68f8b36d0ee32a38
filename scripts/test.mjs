/**
 * Everything that must hold, in order: types, style, unit and component tests, the build, the built files, a real
 * browser. Output streams; the last line is `N passed, N failed`, a check counting as one test.
 *
 * `--verify` stops before the build, for every commit; `--all` adds other makers' browsers, and names those that are
 * not to be had here.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { contentTypes } from './content-types.mjs';
import { ensureEngine } from './engines.mjs';
import { tool } from './tool.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const { values: options } = parseArgs({ options: { verify: { type: 'boolean' }, all: { type: 'boolean' } } });
const reports = mkdtempSync(join(tmpdir(), 'unwind-'));
/** @type {Count} */
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const missing = [];

await check('types: project files', 'svelte-kit', ['sync']);
await check('types: engine', 'tsc', ['-p', 'src/lib/sim']);
await check('types: scripts', 'tsc', ['-p', 'scripts']);
await check('types: site', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
await step('types: content', async () => one(await contentTypes()));
await check('style: eslint', 'eslint', ['--max-warnings', '0', '.']);
await check('style: prettier', 'prettier', ['--check', '--log-level', 'warn', '.']);
await step('unit, property and component tests', () => vitest('tests', ['node', 'server', 'document']));
if (!options.verify) {
	const built = await check('build', 'vite', ['build', '--logLevel', 'warn']);
	if (built) {
		await step('built files', () => vitest('built', ['build']));
		await step('browser', playwright);
	} else {
		console.log('\nThe built files and the browser were not tested: there is no build.');
	}
}

rmSync(reports, { recursive: true, force: true });
for (const sentence of missing) console.log(`\n${sentence}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Runs a step and adds what it counted; a step that breaks is one failure.
 * @param {string} name
 * @param {() => Promise<Count>} run
 */
async function step(name, run) {
	console.log(`\n── ${name}`);
	const started = Date.now();
	/** @type {Count} */
	let count;
	try {
		count = await run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		count = { passed: 0, failed: 1 };
	}
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
	total.passed += count.passed;
	total.failed += count.failed;
	if (count.failed > 0) failures.push(name);
	return count.failed === 0;
}

/**
 * A tool that passes or fails as a whole.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
function check(name, command, args) {
	return step(name, async () => one(await tool(command, args)));
}

/**
 * @param {number} exitCode
 * @returns {Count}
 */
function one(exitCode) {
	return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} report name of its file
 * @param {string[]} projects as named in vite.config.ts
 * @returns {Promise<Count>}
 */
async function vitest(report, projects) {
	const file = join(reports, `${report}.json`);
	const which = projects.flatMap((project) => ['--project', project]);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const exitCode = await tool('vitest', ['run', ...which, ...reporters]);
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
	return honest(exitCode, { passed: numPassedTests, failed: numFailedTests });
}

/** @returns {Promise<Count>} */
async function playwright() {
	const file = join(reports, 'browser.json');
	const exitCode = await tool('playwright', ['test', '--reporter=list,json'], {
		CHROMIUM_PATH: ensureChromium(),
		PLAYWRIGHT_JSON_OUTPUT_FILE: file,
		...(options.all ? otherMakers() : { UNWIND_BROWSERS: 'chromium' })
	});
	const { stats } = JSON.parse(readFileSync(file, 'utf8'));
	return honest(exitCode, { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}

/** Settings that let every browser in which is here or can be installed; of the others remembers why not. */
function otherMakers() {
	/** @type {Record<string, string>} */
	const settings = { UNWIND_BROWSERS: 'all' };
	for (const [engine, variable] of /** @type {const} */ ([
		['firefox', 'FIREFOX_PATH'],
		['webkit', 'WEBKIT_DRIVER_PATH']
	])) {
		const found = ensureEngine(engine);
		if ('path' in found) settings[variable] = found.path;
		else missing.push(found.missing);
	}
	return settings;
}

/**
 * A runner that failed without a failed test (a file that does not load, nothing found) still failed once.
 * @param {number} exitCode
 * @param {Count} count
 */
function honest(exitCode, count) {
	return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
