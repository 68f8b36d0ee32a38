/** Arguments of public functions, and values just outside their ranges. */

/** How to make a call with an argument, and what it must refuse. */
export type Argument = [name: string, call: (value: never) => unknown, outside: unknown[]];

/** Just outside a range, and no number. */
export const beside = ([low, high]: readonly [number, number]) => [
	low - Math.abs(low) / 100 - 1e-9,
	...(high === Infinity ? [] : [high + Math.abs(high) / 100 + 1e-9, Infinity]),
	NaN
];

/** Outside ranges that many arguments have. */
export const fromZero = [-1e-9, NaN, Infinity, -Infinity];
export const aboveZero = [0, ...fromZero];
export const unbounded = [NaN, Infinity, -Infinity];
export const seed = [-1, 0.5, 4294967296, NaN];
export const leverage = [0.99, 125.01, NaN];
export const side = ['both', ''];
export const share = [-0.01, 1.01, NaN];
