/** Arguments of public functions, and values just outside their ranges. */

/** How to make a call with an argument, and what it must refuse. */
export type Argument = [name: string, call: (value: never) => unknown, outside: unknown[]];

/** Just outside a range, and no number. */
export const beside = ([low, high]: readonly [number, number]) => [
	low - Math.abs(low) / 100 - 1e-9,
	...(high === Infinity ? [] : [high + Math.abs(high) / 100 + 1e-9, Infinity]),
	NaN
];
