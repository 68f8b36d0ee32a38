/**
 * What a style sheet says of an element, where no browser lays it out: enough of CSS for the pictures of exhibits.
 * Rules that hold only in some media or containers are left out; of two colours, one for light and one for dark, the light is taken.
 */
import type { Style, StyleOf } from '$lib/picture';
import { rulesOf, type Rule } from './rules.ts';
import { expanded } from './shorthands.ts';
import { pixels, substituted } from './values.ts';

/** What children take from their parents. */
const handedDown =
	/^(--.*|color|font-size|font-weight|line-height|white-space|text-align|text-shadow|fill|fill-rule|stroke|stroke-(width|dasharray|dashoffset|linecap|linejoin))$/;
/** What a rule must say to matter to a picture. */
const asked =
	/^(--|color$|font|line-height|white-space|text-|fill|stroke|opacity|clip-path|display|position|inset|transform$|padding|background|border-radius|justify-content|min-block|max-inline|inline-size)/;
/** Looks that SVG lets stand as attributes: weaker than any rule. */
const hints = /^(fill|fill-rule|opacity|clip-path|stop-color|stroke(-\w+)?)$/;
/** What HTML's own style sheet says, as far as pictures hold it. */
const natural: Readonly<Record<string, string>> = { div: 'block', p: 'block', figure: 'block', b: 'inline' };

const root: Readonly<Record<string, string>> = {
	'font-size': '16px',
	'font-weight': '400',
	'line-height': '1.2',
	color: '#000000'
};

/** @param css a style sheet; its tokens may be `light-dark()` */
export function cascade(css: string): StyleOf {
	const rules = rulesOf(css).filter(({ says }) => says.some(([name]) => asked.test(name)));
	const known = new Map<Element, Map<string, string>>();

	function valuesOf(element: Element): Map<string, string> {
		const found = known.get(element);
		if (found) return found;
		const above = element.parentElement ? valuesOf(element.parentElement) : new Map(Object.entries(root));
		const values = new Map([...above].filter(([name]) => handedDown.test(name)));
		const own = declared(element, rules);
		for (const [name, value] of own) if (name.startsWith('--')) values.set(name, value);
		for (const [name, value] of own) {
			if (name.startsWith('--')) continue;
			const said = substituted(value, (custom) => values.get(custom));
			if (said === undefined) continue;
			for (const [single, text] of expanded(name, said)) {
				if (text === 'inherit') {
					const given = above.get(single);
					if (given !== undefined) values.set(single, given);
				} else values.set(single, text);
			}
		}
		const size = pixels(values.get('font-size')!, pixels(above.get('font-size')!, 16));
		values.set('font-size', `${size}px`);
		known.set(element, values);
		return values;
	}

	return (element) => computed(element, valuesOf(element));
}

function computed(element: Element, values: Map<string, string>): Style {
	const size = parseFloat(values.get('font-size')!);
	return {
		getPropertyValue(name) {
			const value = values.get(name) ?? '';
			if (name === 'display') return value || (natural[element.localName] ?? 'inline');
			if (name === 'line-height' && /^[\d.]+$/.test(value)) return `${parseFloat(value) * size}px`;
			if (/^(padding|inset|max-|min-|inline-|border)/.test(name) && !value.endsWith('%')) {
				const length = pixels(value, size);
				return Number.isFinite(length) ? `${length}px` : value;
			}
			return value;
		}
	};
}

/** Every declaration that holds for an element, the strongest last. */
function declared(element: Element, rules: readonly Rule[]): (readonly [string, string])[] {
	const attributes = [...element.attributes].filter(({ name }) => hints.test(name));
	const style = rulesOf(`*{${element.getAttribute('style') ?? ''}}`);
	return [
		...attributes.map(({ name, value }) => [name, value] as const),
		...rules.filter((rule) => matches(element, rule)).flatMap(({ says }) => says),
		...style.flatMap(({ says }) => says)
	];
}

/** A selector that the document's engine does not know meets nothing. */
function matches(element: Element, { selector, classes }: Rule): boolean {
	if (!classes.every((name) => element.classList.contains(name))) return false;
	try {
		return element.matches(selector);
	} catch {
		return false;
	}
}
