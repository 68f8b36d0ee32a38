/** What is wrong with an SVG that should stand alone, and what it says. */
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;
const colour = /^(#[0-9a-f]{3,8}|none|url\(#[\w-]+\))$/i;

/** One sentence for each fault. */
export function faultsOf(svg: string): string[] {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	if (document.querySelector('parsererror')) return ['it is no XML'];
	const faults: string[] = [];
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
	const loose = /var\(|light-dark|currentColor|calc\(|NaN|undefined|Infinity|javascript:/.exec(svg);
	if (loose) faults.push(`it holds ${loose[0]}`);
	for (const element of document.querySelectorAll('*')) {
		if (/^(foreignobject|script|style|image|a|iframe)$/i.test(element.localName))
			faults.push(`it holds <${element.localName}>`);
		for (const { name, value } of element.attributes) {
			if (/^on|^style$|^class$/.test(name)) faults.push(`<${element.localName}> has ${name}`);
			if (/^(fill|stroke)$/.test(name) && !colour.test(value)) faults.push(`${name} is ${value}`);
			const named = /^url\(#(.*)\)$/.exec(value)?.[1];
			if (named !== undefined && !ids.includes(named)) faults.push(`${value} leads nowhere`);
			if (/^(x|y|width|height|font-size|stroke-width|r)$/.test(name) && !/^-?[\d.]+$/.test(value))
				faults.push(`${name} is ${value}`);
		}
	}
	return faults;
}

/** All it says, without spaces: lines are broken anew. */
export function wordsOf(svg: string): string {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	return [...document.querySelectorAll('text')]
		.map(({ textContent }) => textContent)
		.join('')
		.replace(/\s/g, '');
}

/** What the eye reads of an element, without spaces. */
export function shown(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const unseen of copy.querySelectorAll('svg, .unseen, .needs-script')) unseen.remove();
	return (copy.textContent ?? '').replace(/\s/g, '');
}
