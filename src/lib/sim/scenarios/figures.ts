/** The numbers of a run that were also published of a crash. */
import { marketsOutcome } from '../assets/markets.ts';
import type { AssetSummary, MarketsSummary } from '../assets/result.ts';
import { marketsOf, othersOf, type EventPreset, type Tuned } from './event.ts';

/** Falls and shares as fractions, money in USD; `null` where there is nothing below the line of a ratio. */
export const figureOf = {
	/** Lowest price of bitcoin against the close before. */
	bitcoinLow: ({ assets }) => assets[0].fall,
	/** Last price of bitcoin against the close before. */
	bitcoinEnd: ({ assets }) => assets[0].fallAtEnd,
	/** Lowest price of ether against the close before. */
	etherLow: ({ assets }) => assets[1].fall,
	/** Lowest price of the basket of small coins against the close before. */
	smallLow: ({ assets }) => assets[6].fall,
	/** Notional closed by force in the books: longs, shorts and crossed accounts. */
	liquidated: ({ forcedNotional }) => forcedNotional,
	/** Of that, longs; crossed accounts are long. */
	longShare: ({ assets, forcedNotional }) =>
		over(
			sum(assets, (one) => one.forcedLongNotional + one.crossedNotional),
			forcedNotional
		),
	/** Of that, in bitcoin. */
	bitcoinPart: ({ assets: [first], forcedNotional }) =>
		over(first.forcedLongNotional + first.forcedShortNotional + first.crossedNotional, forcedNotional),
	/** Market cap lost when all coins together are lowest. */
	capLoss: ({ capLoss }) => capLoss,
	/** Bitcoin's share of that. */
	bitcoinShare: ({ firstShare }) => firstShare,
	/** Market cap lost at the end. */
	capLossAtEnd: ({ capLossAtEnd }) => capLossAtEnd,
	/** Bitcoin's share of that. */
	bitcoinShareAtEnd: ({ firstShareAtEnd }) => firstShareAtEnd
} as const satisfies Record<string, (summary: MarketsSummary) => number | null>;

export type Figure = keyof typeof figureOf;

/**
 * Play an event once and read the figures it has targets for, in their order.
 *
 * @param seed whole number, 0 to 4294967295
 * @param tuned instead of the event's own numbers, for a search
 * @throws RangeError naming the argument that is out of range
 */
export function eventFigures(
	event: EventPreset,
	seed: number,
	tuned: Tuned = event.tuned
): readonly (number | null)[] {
	const summary = marketsOutcome(marketsOf(event, tuned), seed, othersOf(event, tuned));
	return event.targets.map(({ figure }) => figureOf[figure](summary));
}

function sum(assets: readonly AssetSummary[], part: (asset: AssetSummary) => number): number {
	return assets.reduce((total, one) => total + part(one), 0);
}

function over(above: number, below: number): number | null {
	return below === 0 ? null : above / below;
}
