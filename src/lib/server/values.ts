/** Values of CSS, worked out: names of tokens become what they stand for, lengths become pixels. */

/**
 * Puts in what `var()` names, and takes the first of `light-dark()`.
 * @param lookUp what a custom property says
 * @returns undefined when a name stands for nothing: the declaration does not count then
 */
export function substituted(
	value: string,
	lookUp: (name: string) => string | undefined,
	depth = 0
): string | undefined {
	if (depth > 20) return undefined;
	const found = callIn(value, 'var') ?? callIn(value, 'light-dark');
	if (!found) return value.trim();
	const { before, inner, after, name } = found;
	const comma = commaIn(inner);
	const first = inner.slice(0, comma).trim();
	const rest = inner.slice(comma + 1);
	const given = name === 'light-dark' ? first : lookUp(first);
	const known = given !== undefined && given !== 'initial';
	const said = known ? given : comma < inner.length ? rest : undefined;
	if (said === undefined) return undefined;
	return substituted(before + said + after, lookUp, depth + 1);
}

function callIn(value: string, name: string) {
	const from = value.indexOf(`${name}(`);
	if (from < 0) return null;
	const start = from + name.length + 1;
	let open = 1;
	let at = start;
	for (; at < value.length && open > 0; at++) {
		if (value[at] === '(') open++;
		if (value[at] === ')') open--;
	}
	return { name, before: value.slice(0, from), inner: value.slice(start, at - 1), after: value.slice(at) };
}

/** Where the first comma outside of brackets stands; the text's end when there is none. */
function commaIn(text: string): number {
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '(') open++;
		if (text[at] === ')') open--;
		if (text[at] === ',' && open === 0) return at;
	}
	return text.length;
}

const units: Readonly<Record<string, number>> = { px: 1, rem: 16, '': 1 };

/**
 * @param em the size of text that `em` and `%` refer to, in pixels
 * @returns pixels; NaN for what is no length
 */
export function pixels(value: string, em: number): number {
	const inner = /^calc\((.*)\)$/.exec(value.trim())?.[1] ?? value;
	return inner.split('*').reduce((product, part) => product * single(part.trim(), em), 1);
}

function single(text: string, em: number): number {
	const found = /^(-?[\d.]+)(px|rem|em|%|)$/.exec(text);
	if (!found) return NaN;
	const [, number, unit] = found;
	if (unit === 'em') return Number(number) * em;
	if (unit === '%') return (Number(number) * em) / 100;
	return Number(number) * units[unit!]!;
}
