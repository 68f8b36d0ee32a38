/** Writes elements as XML. Every text and every value is escaped here and nowhere else. */

export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * One element. An attribute that is null is left out; a number is rounded to hundredths, and one that is none is 0.
 * @param inner markup, already written
 */
export function element(name: string, attributes: Attributes, inner = ''): string {
	const said = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value!)}"`);
	const open = `<${name}${said.join('')}`;
	return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** Text as XML holds it; signs that XML knows no way to write are left out. */
export function escaped(text: string): string {
	return [...text]
		.filter((sign) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign))
		.join('')
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function rounded(value: number): string {
	return Number.isFinite(value) ? String(Math.round(value * 100) / 100 || 0) : '0';
}
