/** What each file of a built site weighs on its way to a reader, and how much it may: a build past a bar fails. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const kilobyte = 1000;
export const bars = { script: 100 * kilobyte, embed: 60 * kilobyte, loader: 1024 };

/**
 * @typedef {object} Weight
 * @property {string} path from the site's root
 * @property {keyof typeof bars} what a page's script, all of an embed, or the script for other people's pages
 * @property {number} bytes over the wire
 * @property {number} most the bar
 */

/**
 * Bytes over the wire.
 * @param {string | Buffer} content
 */
export function gzipped(content) {
	return gzipSync(content, { level: 6 }).byteLength;
}

/**
 * The scripts that a page fetches when it opens: those it names, those its own script imports, and all that these
 * import at once. Paths from the site's root, sorted.
 * @param {string} folder
 * @param {string} page its path in there
 * @throws Error if one of them is no file
 */
export function scriptsOf(folder, page) {
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} from @param {string} specifier */
	const follow = (from, specifier) => {
		const file = posix.join(posix.dirname(from), specifier);
		if (found.has(file)) return;
		if (!existsSync(join(folder, file)))
			throw new Error(`${from} imports ${specifier}, and there is no such file`);
		found.add(file);
		const statement = /(?:\bfrom|(?:^|[;}\s])import)\s*["'](\.[^"']+)["']/g;
		for (const [, next] of read(folder, file).matchAll(statement)) follow(file, next ?? '');
	};
	const html = read(folder, page);
	const named = /<link [^>]*rel="modulepreload"[^>]*>|<script [^>]*src="[^"]*"[^>]*>/g;
	for (const [tag] of html.matchAll(named)) follow(page, /(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? '');
	for (const [script] of html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>[^]*?<\/script>/g))
		for (const [, next] of script.matchAll(/import\(\s*["']([^"']+)["']\s*\)/g)) follow(page, next ?? '');
	return [...found].sort();
}

/**
 * Every page and embed of a built site, and its loader.
 * @param {string} folder
 * @returns {Weight[]}
 */
export function weights(folder) {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.html'))
		.sort();
	/** @param {readonly string[]} files */
	const sum = (files) => files.reduce((bytes, file) => bytes + gzipped(read(folder, file)), 0);
	return [
		...pages.map((path) =>
			path.startsWith('embed/')
				? weight(path, 'embed', sum([path]))
				: weight(path, 'script', sum(scriptsOf(folder, path)))
		),
		weight('embed/v1.js', 'loader', sum(['embed/v1.js']))
	];
}

/**
 * A table of them, and the reason to stop if one is past its bar.
 * @param {readonly Weight[]} all
 */
export function judged(all) {
	const rows = all.map(
		({ path, what, bytes, most }) =>
			`${(bytes / kilobyte).toFixed(1).padStart(7)} of ${most / kilobyte} kB  ${what.padEnd(6)}  ${path}`
	);
	const over = all.filter(({ bytes, most }) => bytes > most);
	const fault = over.length
		? `Too heavy: ${over.map(({ path, bytes, most }) => `${path} ${bytes} of ${most} bytes`).join(', ')}`
		: null;
	return { table: `Gzipped:\n${rows.join('\n')}`, fault };
}

/**
 * An adapter that weighs what another has written.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function weighed(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const { table, fault } = judged(weights(folder));
			console.log(`\n${table}\n`);
			if (fault) throw new Error(fault);
		}
	};
}

/** @param {string} path @param {Weight['what']} what @param {number} bytes @returns {Weight} */
function weight(path, what, bytes) {
	return { path, what, bytes, most: bars[what] };
}

/** @param {string} folder @param {string} file */
function read(folder, file) {
	return readFileSync(join(folder, file), 'utf8');
}
