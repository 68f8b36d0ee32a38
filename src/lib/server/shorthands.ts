/** Properties that say several things at once, as the single ones that pictures ask for. */
import { parted } from './rules.ts';

const sides = ['top', 'right', 'bottom', 'left'];
const logical: Readonly<Record<string, readonly string[]>> = {
	'padding-inline': ['left', 'right'],
	'padding-block': ['top', 'bottom'],
	'padding-inline-start': ['left'],
	'padding-inline-end': ['right'],
	'padding-block-start': ['top'],
	'padding-block-end': ['bottom']
};

export function expanded(name: string, value: string): (readonly [string, string])[] {
	if (name === 'padding') return quarters(value).map((text, side) => [`padding-${sides[side]}`, text]);
	const two = logical[name];
	if (two) {
		const parts = parted(value, ' ');
		return two.map((side, index) => [`padding-${side}`, parts[index] ?? parts[0] ?? '0']);
	}
	if (name === 'border-radius') return [['border-top-left-radius', parted(value, ' ')[0] ?? '0']];
	if (name === 'background') return [['background-color', colourIn(value)]];
	if (name === 'font') return fontOf(value);
	return [[name, value]];
}

function quarters(value: string): string[] {
	const [top = '0', right = top, bottom = top, left = right] = parted(value, ' ');
	return [top, right, bottom, left];
}

function colourIn(value: string): string {
	return parted(value, ' ').find((part) => /^(#|rgb|color\()|^[a-z]+$/i.test(part) && part !== 'none') ?? '';
}

/** `600 1.25rem/1.14 serif`, in the order that CSS asks for. */
function fontOf(value: string): (readonly [string, string])[] {
	const found = /^(?:(\d+|bold|normal)\s+)?([\d.]+\w+|inherit)(?:\/([\d.]+\w*))?/.exec(value);
	if (!found || value === 'inherit')
		return ['font-size', 'font-weight', 'line-height'].map((name) => [name, 'inherit'] as const);
	const [, weight = '400', size, leading = '1.2'] = found;
	return [
		['font-weight', weight === 'bold' ? '600' : weight === 'normal' ? '400' : weight],
		['font-size', size!],
		['line-height', leading]
	];
}
