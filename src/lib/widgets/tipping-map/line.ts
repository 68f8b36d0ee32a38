/**
 * The line that theory draws: where the gain is 1 in a crowd without chance.
 *
 * Bids, and the first sale with them, are as many times larger as the book is deeper, while forced coins are not. So the
 * gain is as many times smaller, exactly, and the depth at which it is 1 is depth times gain, wherever that is reckoned.
 */
import {
	crowdOf,
	distanceToCliff,
	floorShare,
	localGain,
	profileWithDepth,
	saleTo,
	type Crowd,
	type Market,
	type People
} from '$lib/sim';
import { partOf, valueAlong } from './grid.ts';
import type { MapValues } from './spec.ts';

/** Depths, USD within 1%, at which the gain is 1, at the leverages of the knots. */
export type Line = readonly number[];

/** Leverages at which the line is reckoned, spaced by ratio; between them it is straight on the map. */
const knots = 17;
/** Traders of the crowd without chance. */
const count = 3000;
const golden = 0.6180339887498949;
/** Stands for a gain of 0, which no depth makes 1; USD. */
const least = 1;

/** People spread evenly over what chance could draw, all of one size: what is true of many crowds on average. */
export function evenPeople(): People {
	const all = <T>(of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i));
	return {
		seed: 0,
		side: 'long',
		count,
		leverageDraw: Float64Array.from(all((i) => (i + 0.5) / count)),
		entryDraw: Float64Array.from(all((i) => (0.5 + i * golden) % 1)),
		relativeSize: new Float64Array(count).fill(1),
		totalSize: count
	};
}

let people: People | undefined;
/** The crowds at the knots: they do not depend on the shock, and their coins are as open interest. */
let kept: { readonly rate: number; readonly crowds: readonly Crowd[] } | undefined;
const unit = 1e9;

function crowdsOf(market: Market): readonly Crowd[] {
	const rate = market.maintenanceMarginRate;
	if (kept?.rate !== rate) {
		people ??= evenPeople();
		const crowds = Array.from({ length: knots }, (_, k) =>
			crowdOf(people!, {
				...market,
				openInterest: unit,
				typicalLeverage: Number(valueAlong('leverage', k / (knots - 1)).toPrecision(4))
			})
		);
		kept = { rate, crowds };
	}
	return kept.crowds;
}

/** @param kind the gain from the sale to twice as far, or in the percent of the price below the sale */
export function lineOf(market: Market, kind: MapValues['line']): Line {
	const { startPrice, shock } = market;
	const book = profileWithDepth(market.profile, market.depth, startPrice);
	const sale = saleTo(book, shock * startPrice);
	const gain = (crowd: Crowd) =>
		kind === 'ahead'
			? distanceToCliff(book, crowd, sale, startPrice * (1 - floorShare))
			: localGain(book, crowd, sale.drop, startPrice / 100, 0);
	return crowdsOf(market).map((crowd) =>
		Math.max(least, (market.depth * gain(crowd) * market.openInterest) / unit)
	);
}

/** The depth at which the gain is 1 at a leverage. */
export function edgeDepth(line: Line, leverage: number): number {
	const at = (knots - 1) * partOf('leverage', leverage);
	const k = Math.min(knots - 2, Math.floor(at));
	return line[k]! * (line[k + 1]! / line[k]!) ** (at - k);
}

/** The least leverage at which the gain is 1 at a depth: below the map's if 0, beyond it if Infinity. */
export function edgeLeverage(line: Line, depth: number): number {
	if (line[0]! >= depth) return 0;
	const k = line.findIndex((edge) => edge >= depth) - 1;
	if (k < 0) return Infinity;
	const part = Math.log(depth / line[k]!) / Math.log(line[k + 1]! / line[k]!);
	return valueAlong('leverage', (k + part) / (knots - 1));
}
