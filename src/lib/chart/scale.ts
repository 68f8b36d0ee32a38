/**
 * From values to places on the page. D3's scales do more and weigh as much as an exhibit's own code,
 * so the two that a picture in percent needs stand here; ticks, shapes and searches are D3's.
 */

/** A value's place; beyond the domain it goes on in a straight line. */
export type Scale = (value: number) => number;

/** Equal steps of value take equal space. */
export function linearScale(
	[from, to]: readonly [number, number],
	[start, end]: readonly [number, number]
): Scale {
	const slope = to === from ? 0 : (end - start) / (to - from);
	return (value) => start + (value - from) * slope;
}

/** Equal ratios of value take equal space; values outside the domain stand at its ends. */
export function logScale([from, to]: readonly [number, number], range: readonly [number, number]): Scale {
	const along = linearScale([Math.log(from), Math.log(to)], range);
	return (value) => along(Math.log(Math.min(to, Math.max(from, value))));
}

/** A place on a drawing, to a tenth of its unit: finer is not seen and weighs. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

/** A part of a whole as a CSS percentage. */
export function percent(part: number, whole: number): string {
	return `${Math.round((1e4 * part) / whole) / 100}%`;
}
