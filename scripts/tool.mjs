/**
 * Runs one of the project's installed tools in the project's folder, its output streaming through.
 * The tool's script is started with this Node, so no shell and no global install is needed on any system.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The command of a tool, and the package it comes in where that is called differently. */
const packages = { tsc: 'typescript', 'svelte-kit': '@sveltejs/kit', playwright: '@playwright/test' };

/**
 * @param {string} name such as `vite`
 * @param {string[]} args
 * @param {Record<string, string>} [settings] more environment variables
 * @returns {Promise<number>} the exit code
 */
export function tool(name, args, settings = {}) {
	const env = { ...process.env, ...settings };
	const child = spawn(process.execPath, [script(name), ...args], { cwd: root, stdio: 'inherit', env });
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

/** @param {string} name */
function script(name) {
	const folder = join(root, 'node_modules', packages[/** @type {keyof typeof packages} */ (name)] ?? name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
