/**
 * One way to refuse an argument: a RangeError with its name, its range and the value that came, text in quotation marks.
 * NaN is outside every range, and so is whatever is no number, though comparisons take null for 0 and text for what it spells.
 */

/** @throws RangeError unless low ≤ value ≤ high */
export function within(name: string, value: number, low: number, high: number): void {
	if (!(typeof value === 'number' && value >= low && value <= high)) refuse(name, `${low} to ${high}`, value);
}

/** @throws RangeError unless value is a whole number, low ≤ value ≤ high */
export function wholeWithin(name: string, value: number, low: number, high: number): void {
	if (!(Number.isInteger(value) && value >= low && value <= high)) {
		refuse(name, `a whole number from ${low} to ${high}`, value);
	}
}

/** @throws RangeError unless value is finite and at least low */
export function atLeast(name: string, value: number, low: number): void {
	if (!(typeof value === 'number' && value >= low && value < Infinity))
		refuse(name, `finite and at least ${low}`, value);
}

/** @throws RangeError unless value is finite and above low */
export function above(name: string, value: number, low: number): void {
	if (!(typeof value === 'number' && value > low && value < Infinity))
		refuse(name, `finite and above ${low}`, value);
}

/** @throws RangeError unless value is finite */
export function finite(name: string, value: number): void {
	if (!Number.isFinite(value)) refuse(name, 'finite', value);
}

/** @throws RangeError unless low < value < high */
export function strictlyBetween(name: string, value: number, low: number, high: number): void {
	if (!(typeof value === 'number' && value > low && value < high))
		refuse(name, `between ${low} and ${high}, ends excluded`, value);
}

/** @throws RangeError unless value is one of the choices */
export function oneOf<T extends string>(name: string, value: T, choices: readonly T[]): void {
	if (!choices.includes(value)) refuse(name, choices.join(' or '), value);
}

/** @throws RangeError always: `name must be range, got value` */
export function refuse(name: string, range: string, value: unknown): never {
	throw new RangeError(
		`${name} must be ${range}, got ${typeof value === 'string' ? `"${value}"` : String(value)}`
	);
}
