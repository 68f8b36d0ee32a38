/** Colours as every program that shows SVG reads them: `#rrggbb`, or `none` for what is not there. */

/** @param text a computed colour: hexadecimal, `rgb()`, `color(srgb …)` or a name */
export function colourOf(text: string): string {
	const colour = text.trim();
	if (colour === '' || colour === 'transparent') return 'none';
	const parts = /^(rgba?|color)\((.*)\)$/.exec(colour);
	if (!parts) return colour;
	const numbers = (parts[2]!.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map(part);
	if (numbers.length < 3) return 'none';
	if (numbers.length > 3 && numbers[3] === 0) return 'none';
	const whole = parts[1] === 'color' ? 255 : 1;
	return `#${numbers
		.slice(0, 3)
		.map((value) => hex(value * whole))
		.join('')}`;
}

/** The first colour in a list of shadows; `none` when there is no shadow. */
export function shadowColour(shadows: string): string {
	const found = /#[0-9a-f]{3,8}\b|(?:rgba?|color)\([^)]*\)/i.exec(shadows);
	return found ? colourOf(found[0]) : 'none';
}

function part(text: string): number {
	return text.endsWith('%') ? (parseFloat(text) * 255) / 100 : parseFloat(text);
}

function hex(value: number): string {
	const byte = Math.round(Math.min(255, Math.max(0, value)));
	return byte.toString(16).padStart(2, '0');
}
