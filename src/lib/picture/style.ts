/** How a picture's looks are asked for: by the browser's own computed style, or by what the build computes itself. */

/** Computed values of one element: colours without names of tokens, lengths in pixels or percent. */
export interface Style {
	getPropertyValue(name: string): string;
}

export type StyleOf = (element: Element) => Style;

/**
 * A length of a computed style.
 * @param whole what 100% is
 * @returns pixels; 0 for `auto`, `none` and whatever else is no length
 */
export function lengthOf(text: string, whole = 0): number {
	const value = parseFloat(text);
	if (!Number.isFinite(value)) return 0;
	return text.trim().endsWith('%') ? (value * whole) / 100 : value;
}

/** Whether an element is seen at all: a control that needs script is no part of a picture. */
export function isDrawn(element: Element, style: Style): boolean {
	return !element.classList.contains('needs-script') && style.getPropertyValue('display') !== 'none';
}
