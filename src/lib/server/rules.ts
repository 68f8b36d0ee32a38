/** Reads a style sheet into its rules, the weakest first. */

export interface Rule {
	/** One selector, without a comma at its top. */
	readonly selector: string;
	/** Classes that an element must have to be meant at all: most rules are ruled out by them. */
	readonly classes: readonly string[];
	readonly says: readonly (readonly [property: string, value: string])[];
}

/** Rules inside `@media` and their kind are left out. */
export function rulesOf(css: string): Rule[] {
	const rules = blocksOf(css.replace(/\/\*.*?\*\//gs, '')).filter(({ head }) => !head.startsWith('@'));
	const single = rules.flatMap(({ head, body }) => {
		const says = parted(body, ';').flatMap((text) => {
			const colon = text.indexOf(':');
			return colon < 0 ? [] : [[text.slice(0, colon).trim(), text.slice(colon + 1).trim()] as const];
		});
		return parted(head, ',').map((selector) => ({ selector, classes: classesOf(selector), says }));
	});
	// A stable sort: of equal weight, the later is the stronger.
	return single
		.filter(({ selector }) => !selector.includes('::'))
		.map((rule) => ({ rule, weight: weightOf(rule.selector) }))
		.sort((a, b) => a.weight - b.weight)
		.map(({ rule }) => rule);
}

function blocksOf(css: string): { head: string; body: string }[] {
	const blocks: { head: string; body: string }[] = [];
	let from = 0;
	let open = 0;
	let head = '';
	for (let at = 0; at < css.length; at++) {
		if (css[at] === ';' && open === 0) from = at + 1;
		if (css[at] === '{' && open++ === 0) {
			head = css.slice(from, at).trim();
			from = at + 1;
		}
		if (css[at] === '}' && --open === 0) {
			blocks.push({ head, body: css.slice(from, at) });
			from = at + 1;
		}
	}
	return blocks;
}

/** Parts a text at a sign that stands outside of brackets and quotes. */
export function parted(text: string, sign: string): string[] {
	const parts: string[] = [];
	let from = 0;
	let open = 0;
	let quote = '';
	for (let at = 0; at < text.length; at++) {
		const here = text[at]!;
		if (quote) quote = here === quote ? '' : quote;
		else if (here === '"' || here === "'") quote = here;
		else if (here === '(' || here === '[') open++;
		else if (here === ')' || here === ']') open--;
		else if (open === 0 && here === sign) {
			parts.push(text.slice(from, at).trim());
			from = at + 1;
		}
	}
	return [...parts, text.slice(from).trim()].filter((part) => part !== '');
}

/** The classes of the last part of a selector, brackets aside. */
function classesOf(selector: string): string[] {
	const bare = selector.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
	const last = bare.split(/[\s>+~]+/).at(-1) ?? '';
	return (last.match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1));
}

/** How strong a selector is: a class outweighs any number of element names. */
function weightOf(selector: string): number {
	const bare = selector.replace(/:where\((?:[^()]|\([^()]*\))*\)/g, '').replace(/:(is|not|has)\(/g, ' ');
	const ids = bare.match(/#[\w-]+/g)?.length ?? 0;
	const classes = bare.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0;
	const names = bare.replace(/[.#:[][\w-]+/g, '').match(/[a-z][\w-]*/gi)?.length ?? 0;
	return ids * 10_000 + classes * 100 + names;
}
