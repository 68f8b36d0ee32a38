/** The head of a page: what must stand there, and that it agrees with the file's name and with the other pages. */

/** @typedef {import('./source.mjs').Finding} Finding */
/** @typedef {import('./page.mjs').Page} Page */

/** @type {Record<string, [rule: (value: unknown) => boolean, words: string]>} */
const always = {
	title: [isText, 'a text'],
	summary: [isText, 'a text']
};

/** @type {typeof always} */
const lesson = {
	...always,
	number: [(value) => Number.isInteger(value) && Number(value) >= 1, 'a whole number from 1'],
	slug: [(value) => isText(value) && /^[a-z][a-z0-9-]*$/.test(String(value)), 'small letters, digits and hyphens'],
	question: [isText, 'a text'],
	minutes: [(value) => Number(value) >= 4 && Number(value) <= 15, 'a number from 4 to 15'],
	misconceptions: [(value) => isList(value) && value.length > 0, 'a list of at least one'],
	widgets: [isList, "a list of widgets' names"]
};

/**
 * @param {Page} page
 * @param {ReadonlySet<string>} widgets names of the widgets there are
 * @returns {Finding[]}
 */
export function frontMatter(page, widgets) {
	const { data, source, path } = page;
	if (!source.frontMatter) return [{ line: 1, message: 'no front matter: a page opens with --- title, summary … ---' }];
	if (!data) return [{ line: 1, message: 'the front matter cannot be read: it is no valid YAML' }];
	/** @type {Finding[]} */
	const findings = [];
	for (const [name, [rule, words]] of Object.entries(page.isLesson ? lesson : always)) {
		const value = data[name];
		const got = JSON.stringify(value);
		if (value === undefined) findings.push({ line: 1, message: `front matter lacks ${name}` });
		else if (!rule(value)) findings.push({ line: lineOf(page, name), message: `${name} must be ${words}, got ${got}` });
	}
	if (page.isLesson && findings.length === 0) {
		const wanted = `${String(data.number).padStart(2, '0')}-${data.slug}.md`;
		const name = path.split('/').at(-1);
		if (name !== wanted) {
			const message = `number and slug ask for the file name ${wanted}, it is ${name}`;
			findings.push({ line: lineOf(page, 'slug'), message });
		}
		for (const widget of /** @type {string[]} */ (data.widgets)) {
			if (widgets.has(widget)) continue;
			findings.push({ line: lineOf(page, 'widgets'), message: `there is no widget ${widget}` });
		}
	}
	return findings;
}

/**
 * Slugs and numbers that two lessons share, found at the second.
 * @param {readonly Page[]} pages
 * @returns {(Finding & { page: Page })[]}
 */
export function shared(pages) {
	const lessons = pages.filter(({ isLesson }) => isLesson);
	return ['slug', 'number'].flatMap((name) =>
		lessons.flatMap((page, index) => {
			const value = page.data?.[name];
			const first = lessons.slice(0, index).find(({ data }) => value !== undefined && data?.[name] === value);
			if (!first) return [];
			return [{ page, line: lineOf(page, name), message: `${name} ${value} is taken by ${first.path}` }];
		})
	);
}

/**
 * @param {Page} page
 * @param {string} name
 */
function lineOf({ source }, name) {
	const index = source.frontMatter.split('\n').findIndex((line) => line.startsWith(`${name}:`));
	return index + 2;
}

/** @param {unknown} value */
function isText(value) {
	return typeof value === 'string' && value.trim() !== '';
}

/**
 * @param {unknown} value
 * @returns {value is string[]}
 */
function isList(value) {
	return Array.isArray(value) && value.every(isText);
}
