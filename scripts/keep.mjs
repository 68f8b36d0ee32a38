/**
 * The release step before the model's version rises: keeps each widget's file of today's model for ever.
 *
 * Copies `build/embed/v/<model>/<widget>/` to `static/embed/v/`, where every later build takes it from, adds its sum to
 * `static/embed/v/SHA256SUMS` and its model to `src/lib/embed/kept.ts`. What is kept already is never written again.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} file */
export function sumOf(file) {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * Paths under a folder that hold a widget's file: `1/cascade/index.html`.
 * @param {string} folder
 */
export function filesIn(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /^\d+\/[\w-]+\/index\.html$/.test(path))
		.sort();
}

/**
 * Keeps what was built.
 * @param {{ built: string, kept: string, list: string }} places folders of the built and the kept files, and the module
 *   that lists them
 * @returns {string[]} what is new
 * @throws Error when there is nothing to keep, or when a kept file has changed since
 */
export function keep({ built, kept, list }) {
	const files = filesIn(built);
	if (files.length === 0) throw new Error(`There is nothing in ${built}: build first (npm run build).`);
	const fresh = files.filter((path) => !existsSync(join(kept, path)));
	for (const path of fresh) {
		mkdirSync(dirname(join(kept, path)), { recursive: true });
		cpSync(join(built, path), join(kept, path));
	}
	const sums = join(kept, 'SHA256SUMS');
	const before = existsSync(sums) ? readFileSync(sums, 'utf8') : '';
	for (const line of before.split('\n').filter(Boolean)) {
		const [sum = '', path = ''] = line.split('  ');
		if (sumOf(join(kept, path)) !== sum) throw new Error(`${path} has changed since it was kept.`);
	}
	writeFileSync(sums, before + fresh.map((path) => `${sumOf(join(kept, path))}  ${path}\n`).join(''));

	/** @type {Record<string, number[]>} */
	const models = {};
	for (const path of filesIn(kept)) {
		const [model = '', id = ''] = path.split('/');
		(models[id] ??= []).push(Number(model));
	}
	const entries = Object.entries(models).map(
		([id, list]) => `\t'${id}': [${list.sort((a, b) => a - b).join(', ')}]`
	);
	const text = readFileSync(list, 'utf8').replace(/= \{[^]*\};/, `= {\n${entries.join(',\n')}\n};`);
	writeFileSync(list, text);
	return fresh;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		const fresh = keep({ built: 'build/embed/v', kept: 'static/embed/v', list: 'src/lib/embed/kept.ts' });
		console.log(fresh.length > 0 ? `Kept for ever:\n${fresh.join('\n')}` : 'All of it was kept already.');
		console.log('Now commit it, and then raise modelVersion.');
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
