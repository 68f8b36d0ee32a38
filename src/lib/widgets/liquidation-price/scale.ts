/** Which prices the picture holds: it follows the position in steps, so that a drag seldom moves the ground. */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Position } from './position.ts';

/** Prices from the bottom to the top, and the moves that are ticked. */
export interface PriceScale {
	readonly low: number;
	readonly high: number;
	/** Fractions of the entry price, signed. */
	readonly ticks: readonly number[];
}

/** How far it reaches, and the distance of its ticks. */
const steps: readonly (readonly [reach: number, every: number])[] = [
	[0.01, 0.005],
	[0.015, 0.005],
	[0.02, 0.01],
	[0.03, 0.01],
	[0.04, 0.02],
	[0.06, 0.02],
	[0.08, 0.04],
	[0.12, 0.04],
	[0.16, 0.05],
	[0.25, 0.1],
	[0.4, 0.1],
	[0.6, 0.2],
	[1, 0.25],
	[1.5, 0.5]
];

/** Of the reach, so much stays free beyond what must be seen. */
const full = 0.9;
/** The side on which it wins needs less room. */
const less = 0.3;

export function priceScaleOf({ wishes, entry, bankruptcy, liquidation, mark }: Position): PriceScale {
	const sign = wishes.side === 'long' ? -1 : 1;
	const move = (mark / entry - 1) * sign;
	const ends = [bankruptcy, liquidation].map((price) => (price / entry - 1) * sign);
	const against = stepFor(Math.max(move, ...ends));
	const [reach, every] = sign < 0 && against[0] > 1 ? steps.at(-2)! : against;
	const gained = -move;
	const other = gained > less * full * reach ? stepFor(gained)[0] : less * reach;
	const spacing = Math.max(every, other > reach ? stepFor(gained)[1] : 0);
	const [down, up] = sign < 0 ? [reach, other] : [Math.min(1, other), reach];
	const first = -Math.floor(down / spacing + 1e-9);
	const last = Math.floor(up / spacing + 1e-9);
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * spacing);
	return { low: entry * (1 - down), high: entry * (1 + up), ticks };
}

function stepFor(move: number) {
	return steps.find(([reach]) => move <= full * reach) ?? steps.at(-1)!;
}

/** Heights of prices in a plot; what it does not hold stands at its edge. */
export function heights({ low, high }: PriceScale, top: number, bottom: number): Scale {
	const along = linearScale([low, high], [bottom, top]);
	return (price) => along(Math.min(high, Math.max(low, price)));
}
