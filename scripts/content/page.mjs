/** A page of content/, read once for all checks: its address, its head, its source and the ids it will have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'mdsvex';
import rehypeSlug from 'rehype-slug';
import { readSource } from './source.mjs';

/**
 * @typedef {object} Page
 * @property {string} path from the project's folder, such as `content/lessons/04-cascade.md`
 * @property {string} address where it will be, such as `/lessons/cascade/`
 * @property {boolean} isLesson
 * @property {string} text
 * @property {import('./source.mjs').Source} source
 * @property {Record<string, unknown> | null} data its front matter; null when that is no YAML
 * @property {ReadonlySet<string>} ids
 */

/**
 * @param {string} path
 * @param {string} root
 * @returns {Promise<Page>}
 */
export async function readPage(path, root) {
	const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
	const compiled = await compile(text, {
		extensions: ['.md'],
		highlight: { optimise: false },
		rehypePlugins: [rehypeSlug]
	});
	const { fm } = /** @type {{ fm?: Record<string, unknown> }} */ (compiled?.data ?? {});
	const markup = (compiled?.code ?? '').replace(/<script\b[\s\S]*?<\/script>/g, '');
	return {
		path,
		address: addressOf(path),
		isLesson: path.startsWith('content/lessons/'),
		text,
		source: readSource(text),
		data: fm ?? null,
		ids: new Set([...markup.matchAll(/\sid=(["'])(.*?)\1/g)].map(([, , id = '']) => id))
	};
}

/**
 * Order is the number in a file's name, the address is the rest.
 * @param {string} path
 */
function addressOf(path) {
	return path.replace(/^content/, '').replace(/\/\d\d-([^/]+)$/, '/$1').replace(/\.md$/, '/');
}
