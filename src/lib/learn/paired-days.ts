/**
 * Twenty thousand days of two coins. Their own news has one correlation on all of them. Each draw stands with its mirror
 * images, so that chance makes neither falls different from rises nor one correlation another. Forced sellers hold both, as
 * many dollars of each, and sell two for each that they lose, but only on days on which the news costs them more than 3%:
 * then both coins fall by what the engine's fire sales say.
 */
import { fireSaleReturns, fundamentalReturns, saleImpacts, stream, type Seller } from '$lib/sim';

export const dayCount = 20_000;

/** A day's standard deviation: bitcoin's 47% a year, and ether's 66%. */
export const deviations = [0.47 / Math.sqrt(365), 0.659 / Math.sqrt(365)] as const;
/** USD sold for each USD lost: what keeps leverage at 3×. */
const strength = 2;
/** The loss, by the news alone, from which they must sell. */
export const limit = 0.03;
/** USD whose sale takes the price down by the whole of it: a hundred times what is bid within 1%, $150M and $66.75M. */
const depths = [15e9, 6.675e9] as const;

/** Of bitcoin's news and of what else moves the other coin, each standing with the three others. */
const mirrors = [
	[1, 1],
	[-1, -1],
	[1, -1],
	[-1, 1]
] as const;

/** Independent and of variance 1; four days follow from each. */
export type Draws = readonly (readonly number[])[];

export interface Days {
	/** Return of each day, a fraction. */
	readonly bitcoin: Float64Array;
	readonly other: Float64Array;
	/** 1 on days with forced sales. */
	readonly sold: Uint8Array;
	readonly soldDays: number;
}

export function drawsOf(seed: number): Draws {
	const draw = fundamentalReturns([
		[1, 0],
		[0, 1]
	]);
	const chance = stream(seed, 'correlation: days');
	return Array.from({ length: dayCount / mirrors.length }, () => draw(chance));
}

/**
 * @param set correlation of their own news
 * @param held USD of each coin in the hands of forced sellers
 */
export function daysOf(draws: Draws, set: number, held: number): Days {
	const [a, b] = deviations;
	const apart = Math.sqrt(1 - set * set);
	const seller = held > 0 ? sellerOf(held) : null;
	const bitcoin = new Float64Array(dayCount);
	const other = new Float64Array(dayCount);
	const sold = new Uint8Array(dayCount);
	let [day, soldDays] = [0, 0];
	for (const [one, another] of draws) {
		for (const [sign, turn] of mirrors) {
			const shared = sign * one!;
			let [x, y] = [a * shared, b * (set * shared + apart * turn * another!)];
			if (seller && (x + y) / 2 < -limit) {
				[x, y] = fireSaleReturns([x, y], seller) as [number, number];
				sold[day] = 1;
				soldDays++;
			}
			bitcoin[day] = x;
			other[day] = y;
			day++;
		}
	}
	return { bitcoin, other, sold, soldDays };
}

function sellerOf(held: number): Seller {
	const holdings = [held, held];
	return { holdings, strength, impacts: saleImpacts(holdings, depths) };
}
