/**
 * Finds a Chromium for the browser tests, or installs one.
 *
 * Looked for, in this order: `CHROMIUM_PATH`; Chromium, Chrome and Edge where Linux, macOS and Windows keep
 * them; Playwright's own cache. When none runs, Debian's package is installed (as root or with a sudo that
 * asks nothing), else Playwright's download is tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, isDebian, minute, named, programs, runs } from './installing.mjs';

/** The path of a Chromium that runs, or null. */
export function findChromium() {
	return [...named('CHROMIUM_PATH'), ...usualPlaces(), ...cached('chromium')].find(runs) ?? null;
}

/** The path of a Chromium, installing one where that is possible; throws a sentence a person can act on. */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	console.log('No Chromium found: installing one for the browser tests.');
	const installPackage = () => installPackages(['chromium']);
	for (const install of isDebian() ? [installPackage, installDownload] : [installDownload, installPackage]) {
		if (!install()) continue;
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed. ' +
			'Install one, or name it: CHROMIUM_PATH=/path/to/chrome npm test. ' +
			'`npm run verify` runs everything that needs no browser.'
	);
}

/** Flags for a browser that talks to nobody but the test; root may not use Chromium's sandbox. */
export function chromiumFlags() {
	const quiet = [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-quic'
	];
	return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function usualPlaces() {
	if (process.platform === 'darwin') {
		const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
		const folders = ['/Applications', join(homedir(), 'Applications')];
		return apps.flatMap((app) => folders.map((folder) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
	}
	if (process.platform === 'win32') {
		const { ProgramFiles, 'ProgramFiles(x86)': programsX86, LOCALAPPDATA } = process.env;
		const folders = [ProgramFiles, programsX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
		const apps = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
		apps.push('Microsoft/Edge/Application/msedge.exe');
		return apps.flatMap((app) => folders.map((folder) => join(folder, app)));
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
	return programs(names);
}

/**
 * Browsers that Playwright downloaded, newest first.
 * @param {'chromium'} kind
 */
function cached(kind) {
	const folder = {
		darwin: join(homedir(), 'Library/Caches/ms-playwright'),
		win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
	};
	const usual = process.platform in folder ? folder[/** @type {'darwin'} */ (process.platform)] : undefined;
	const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? usual ?? join(homedir(), '.cache/ms-playwright');
	if (!existsSync(cache)) return [];
	const inside = [
		'chrome-linux/chrome',
		'chrome-linux64/chrome',
		'chrome-win/chrome.exe',
		'chrome-win64/chrome.exe',
		'chrome-mac/Chromium.app/Contents/MacOS/Chromium'
	];
	return readdirSync(cache)
		.filter((name) => name.startsWith(`${kind}-`))
		.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
		.flatMap((name) => inside.map((file) => join(cache, name, file)));
}

function installDownload() {
	const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
	const options = { stdio: /** @type {const} */ ('inherit'), timeout: 10 * minute };
	return spawnSync(process.execPath, [playwright, 'install', 'chromium'], options).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		console.log(ensureChromium());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
