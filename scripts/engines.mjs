/**
 * Finds the browsers of other makers for `npm run test:all`, or installs them: Firefox, which is spoken to directly,
 * and WebKit through the driver of its GTK port, on a screen that nobody sees (Xvfb).
 *
 * `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH` name them where they stand elsewhere. `npm test` needs neither.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installPackages, named, programs, runs } from './installing.mjs';

/** @typedef {{ called: string, packages: readonly string[], find: () => string | null }} Known */

/** @satisfies {Record<string, Known>} */
const known = {
	firefox: { called: 'Firefox', packages: ['firefox-esr'], find: findFirefox },
	webkit: { called: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'], find: findWebkit }
};

/** The path of a Firefox that runs, or null. */
export function findFirefox() {
	return [...named('FIREFOX_PATH'), ...usualPlaces()].find(runs) ?? null;
}

/** The path of WebKit's driver, or null: also where there is no screen for it. */
export function findWebkit() {
	if (!findScreen()) return null;
	return [...named('WEBKIT_DRIVER_PATH'), ...programs(['WebKitWebDriver'])].find(existsSync) ?? null;
}

/** The path of Xvfb, which only Linux has, or null. */
export function findScreen() {
	return process.platform === 'linux' ? (programs(['Xvfb']).find(existsSync) ?? null) : null;
}

/**
 * Finds or installs one; says in a sentence that it cannot be driven where neither works.
 * @param {keyof typeof known} engine
 * @returns {{ path: string } | { missing: string }}
 */
export function ensureEngine(engine) {
	const { called, packages, find } = known[engine];
	const found = find();
	if (found) return { path: found };
	console.log(`${called} was not found: installing it for the tests in every browser.`);
	const installed = installPackages(packages) ? find() : null;
	if (installed) return { path: installed };
	const wanted = `Debian has it as ${packages.join(' and ')}`;
	return {
		missing: `${called}: not driven here: it was not found and could not be installed. ${wanted}.`
	};
}

function usualPlaces() {
	if (process.platform === 'darwin') {
		const folders = ['/Applications', join(homedir(), 'Applications')];
		return folders.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox'));
	}
	if (process.platform === 'win32') {
		const { ProgramFiles, 'ProgramFiles(x86)': programsX86 } = process.env;
		const folders = [ProgramFiles, programsX86].filter((folder) => folder !== undefined);
		return folders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'));
	}
	return programs(['firefox-esr', 'firefox']);
}
