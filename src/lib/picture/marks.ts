/** The drawn part of a picture: its elements with their looks written on them, so that they need no style sheet. */
import { colourOf } from './colour.ts';
import { element } from './markup.ts';
import { isDrawn, type Style, type StyleOf } from './style.ts';

const elements =
	/^(g|path|rect|circle|ellipse|line|polyline|polygon|defs|pattern|clipPath|linearGradient|radialGradient|stop)$/;
/** Where an element lies; the rest of what it says is read from its style. */
const geometry =
	/^(d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|width|height|points|transform|offset|(pattern|gradient)(Units|Transform)|clipPathUnits)$/;
/** What SVG takes where nothing is said; handed down from parent to child. */
const handedDown: Readonly<Record<string, string>> = {
	fill: '#000000',
	stroke: 'none',
	'stroke-width': '1',
	'stroke-dasharray': 'none',
	'stroke-dashoffset': '0',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'fill-rule': 'nonzero'
};
/** The same, of what is not handed down. */
const own: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none', 'stop-color': '#000000' };

/**
 * @param drawing the `<svg>` of a picture
 * @param prefix begins every id, so that several pictures may stand in one document
 */
export function marksOf(drawing: Element, styleOf: StyleOf, prefix: string): string {
	const ids = [...drawing.querySelectorAll('[id]')].map(({ id }) => id);
	const nameOf = (id: string) => (ids.includes(id) ? `${prefix}${ids.indexOf(id) + 1}` : null);
	return inside(drawing, { styleOf, nameOf, above: handedDown });
}

interface Sheet {
	readonly styleOf: StyleOf;
	/** The new name of an id; null for what the drawing does not hold. */
	readonly nameOf: (id: string) => string | null;
	/** What the parent hands down. */
	readonly above: Readonly<Record<string, string>>;
}

function inside(parent: Element, sheet: Sheet): string {
	return [...parent.children].map((child) => markOf(child, sheet)).join('');
}

function markOf(mark: Element, { styleOf, nameOf, above }: Sheet): string {
	const style = styleOf(mark);
	if (!elements.test(mark.localName) || !isDrawn(mark, style)) return '';
	if (mark.getAttribute('d') === '') return '';
	const places = [...mark.attributes].filter(({ name }) => geometry.test(name));
	const here = { ...above, ...looks(style, handedDown, nameOf) };
	const changed = Object.entries(here).filter(([name, value]) => value !== above[name]);
	const alone = Object.entries(looks(style, own, nameOf)).filter(([name, value]) => value !== own[name]);
	const attributes = {
		id: mark.id ? nameOf(mark.id) : null,
		...Object.fromEntries(places.map(({ name, value }) => [name, value])),
		...Object.fromEntries([...changed, ...alone])
	};
	return element(mark.localName, attributes, inside(mark, { styleOf, nameOf, above: here }));
}

function looks(style: Style, names: Sheet['above'], nameOf: Sheet['nameOf']): Record<string, string> {
	const said = Object.keys(names).map((name) => [name, style.getPropertyValue(name).trim()] as const);
	return Object.fromEntries(
		said.filter(([, text]) => text !== '').map(([name, text]) => [name, lookOf(name, text, nameOf)])
	);
}

function lookOf(name: string, text: string, nameOf: Sheet['nameOf']): string {
	const reference = /^url\(\s*["']?[^#"')]*#([^"')]*)["']?\s*\)/.exec(text);
	if (reference) {
		const id = nameOf(reference[1]!);
		return id ? `url(#${id})` : 'none';
	}
	if (/^(fill|stroke|stop-color)$/.test(name)) return colourOf(text);
	if (/^stroke-(width|dash)/.test(name)) return text.replace(/px/g, '').replace(/,\s*/g, ' ');
	return text;
}
