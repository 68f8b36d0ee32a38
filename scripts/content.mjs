/**
 * The first reader of content/: a page whose head, prose, components or links would break stops the build, and the
 * message says where. `node scripts/content.mjs` reads the pages by hand.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { components } from './content/components.mjs';
import { frontMatter, shared } from './content/front-matter.mjs';
import { links } from './content/links.mjs';
import { readPage } from './content/page.mjs';
import { prose } from './content/prose.mjs';

/** @typedef {import('./content/page.mjs').Page} Page */
/** @typedef {{ file: string, line: number, message: string }} Problem */

/**
 * Reads every page under content/.
 * @param {string} root the project's folder
 * @returns {Promise<Problem[]>} in the order of pages and lines
 */
export async function checkContent(root = '.') {
	const paths = list(join(root, 'content'), (name) => name.endsWith('.md')).sort();
	const pages = await Promise.all(paths.map((path) => readPage(`content/${path}`, root)));
	const widgets = widgetNames(root);
	const site = map(pages, widgets, root);
	const clashes = shared(pages);
	return pages.flatMap((page) =>
		[
			...frontMatter(page, widgets),
			...clashes.filter((clash) => clash.page === page),
			...prose(page.source),
			...components(page, root),
			...links(page, site)
		]
			.sort((a, b) => a.line - b.line)
			.map(({ line, message }) => ({ file: page.path, line, message }))
	);
}

/** @param {readonly Problem[]} problems */
export function report(problems) {
	return problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
}

/**
 * Stops a build on the first reading; while developing it only says what it found; tests read content themselves.
 * @param {string} [root] the project's folder
 * @returns {{
 *   name: string,
 *   configResolved: (config: { command: string, mode: string }) => void,
 *   buildStart: (this: { error: (message: string) => never, warn: (message: string) => void }) => Promise<void>
 * }} a plugin for Vite
 */
export function contentCheck(root = '.') {
	/** @type {'error' | 'warn' | null} */
	let answer = null;
	return {
		name: 'unwind-content',
		configResolved({ command, mode }) {
			if (mode !== 'test') answer = command === 'build' ? 'error' : 'warn';
		},
		async buildStart() {
			const problems = answer ? await checkContent(root) : [];
			if (!answer || problems.length === 0) return;
			this[answer](`content/ has ${problems.length} to mend:\n${report(problems)}`);
		}
	};
}

/**
 * What a link may lead to: pages of content, pages that a route spells out, pages of widgets, static files.
 * @param {readonly Page[]} pages
 * @param {ReadonlySet<string>} widgets
 * @param {string} root
 * @returns {import('./content/links.mjs').Site}
 */
function map(pages, widgets, root) {
	const routes = list(join(root, 'src/routes'), (name) => /\+(page\.svelte|server\.ts)$/.test(name)).map(
		(name) => `/${name}`.replace(/\/\+[^/]+$/, '/').replace(/\/\([^)]*\)(?=\/)/g, '')
	);
	const addresses = new Set(routes.filter((route) => !route.includes('[')));
	for (const { address } of pages) addresses.add(address);
	for (const route of routes) {
		const parametric = /^(\/(?:widgets|embed)\/)\[[^\]]+\]\/$/.exec(route);
		if (parametric) for (const widget of widgets) addresses.add(`${parametric[1]}${widget}/`);
	}
	return {
		has: (address) => addresses.has(address) || isFile(join(root, 'static', address)),
		anchors: (address) => pages.find((page) => page.address === address)?.ids ?? null
	};
}

/** A widget is a folder with a specification. @param {string} root */
function widgetNames(root) {
	const room = join(root, 'src/lib/widgets');
	const specs = list(room, (name) => /^[^/]+\/spec\.ts$/.test(name));
	return new Set(specs.map((name) => name.replace('/spec.ts', '')));
}

/**
 * @param {string} folder
 * @param {(name: string) => boolean} wanted
 */
function list(folder, wanted) {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.map((name) => name.replaceAll('\\', '/')).filter(wanted);
}

/** @param {string} path */
function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const problems = await checkContent();
	console.log(report(problems) || 'Every page reads well.');
	process.exitCode = problems.length > 0 ? 1 : 0;
}
