/** Crashes that happened: their inputs are in their ranges, their numbers are those of the search, their figures those of a run. */
import { describe, expect, it } from 'vitest';
import {
	eventFigures,
	eventSeeds,
	events,
	ln,
	markets,
	median,
	outside,
	widened,
	type EventPreset,
	type Tuned
} from '../../src/lib/sim/index.ts';
import { marketsOf, othersOf } from '../../src/lib/sim/scenarios/event.ts';
import { better, misfit } from '../../src/lib/sim/scenarios/misfit.ts';
import { sum } from './assets.ts';

const eventOf = (id: string) => events.find((event) => event.id === id)!;
const tried = (event: EventPreset, tuned: Tuned) =>
	misfit(
		event.targets,
		eventSeeds.map((seed) => eventFigures(event, seed, tuned))
	);

describe.each(events)('$name', (event) => {
	const { id, date, morning, depth, pieces, thinned, duration, tick, free, tuned, crowdOf, targets } = event;

	it('fits no more numbers than figures, and each figure once', () => {
		expect(free.length).toBeGreaterThan(0);
		expect(free.length).toBeLessThanOrEqual(targets.filter(({ fitted }) => fitted).length);
		expect(new Set(free).size).toBe(free.length);
		expect(new Set(targets.map(({ figure }) => figure)).size).toBe(targets.length);
	});

	it('has ranges that begin before they end, and a depth within its own', () => {
		for (const { figure, least, most } of [...targets, { ...depth, figure: 'depth' }]) {
			expect(least, figure).toBeGreaterThanOrEqual(0);
			expect(most, figure).toBeGreaterThanOrEqual(least);
		}
		expect(outside(depth.used, depth)).toBe(0);
		expect(marketsOf(event).assets[0]!.scenario.depth).toBe(depth.used);
	});

	it('tells all of its news within its time, the first at the start', () => {
		expect(sum(pieces.map(({ part }) => part))).toBeCloseTo(1, 12);
		expect(pieces[0].at).toBe(0);
		for (const { at, over } of pieces) expect(at + over).toBeLessThanOrEqual(duration);
		if (thinned) expect(thinned.at + thinned.lasts).toBeLessThanOrEqual(duration);
		expect(duration % tick).toBe(0);
		expect(Number.isNaN(Date.parse(`${date}T00:00:00Z`))).toBe(false);
	});

	it('puts its numbers into every market, with the news in bitcoin alone', () => {
		const { assets, lead } = marketsOf(event);
		expect(lead).toBe(0);
		expect(assets.map(({ scenario }) => scenario.startPrice)).toEqual(morning.prices);
		for (const [i, { scenario }] of assets.entries()) {
			expect(scenario.exposedLongs).toBe(tuned.exposedLongs);
			expect(scenario.exposedShorts).toBe(tuned.exposedShorts);
			expect(scenario.typicalLeverage).toBe(tuned.typicalLeverage);
			expect(scenario.shock).toBeCloseTo(i === 0 ? tuned.news * pieces[0].part : 0, 12);
			expect(scenario.shockKind).toBe('news');
		}
		expect(othersOf(event, tuned) === undefined).toBe(pieces.length === 1);
	});

	it('whose crowd is another’s has all of it but the news', () => {
		if (crowdOf === undefined) {
			expect(targets.some(({ fitted }) => !fitted) || id === 'march-2020').toBe(true);
			return;
		}
		expect(free).toEqual(['news']);
		expect({ ...tuned, news: 0 }).toEqual({ ...eventOf(crowdOf).tuned, news: 0 });
		expect(eventOf(crowdOf).crowdOf).toBeUndefined();
		expect(targets.filter(({ fitted }) => fitted).map(({ figure }) => figure)).toHaveLength(1);
	});

	it('has numbers of two digits, and the last step of the search, either way, makes nothing better', () => {
		for (const value of Object.values(tuned)) expect(Number(value.toPrecision(2))).toBe(value);
		const own = tried(event, tuned);
		for (const name of free) {
			const value = tuned[name];
			/** One of its second digit. */
			const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
			for (const way of [1, -1]) {
				const step = Math.max(unit, Math.abs(value * 1.05 ** way - value));
				const next = { ...tuned, [name]: Number((value + way * step).toPrecision(2)) };
				expect(next[name]).not.toBe(value);
				if (next.exposedShorts > next.exposedLongs) continue;
				expect(better(tried(event, next), own), `${name} of ${next[name]}`).toBe(false);
			}
		}
	});
});

describe('the events', () => {
	it('are in the order of time, one of them held out and the last', () => {
		const dates = events.map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect(events.at(-1)!.id).toBe('february-2026');
		expect(events.filter(({ crowdOf }) => crowdOf).map(({ id }) => id)).toEqual([
			'week-2026',
			'february-2026'
		]);
	});

	it('begin with the market cap that was printed, within a tenth', () => {
		/** Trillions; a quarter of the altcoins' cap is pegged or does not move, and not in a run. */
		const printed = {
			'august-2024': 2.24,
			'september-2025': 4.13,
			'october-2025': 4.25,
			'january-2026': 2.83
		};
		for (const [id, cap] of Object.entries(printed)) {
			const [bitcoin, ...others] = marketsOf(eventOf(id)).assets.map(
				({ supply, scenario }) => supply * scenario.startPrice
			);
			expect(Math.abs((bitcoin! + sum(others) / 0.75) / (cap * 1e12) - 1), id).toBeLessThan(0.1);
		}
	});
});

describe('the figures of a run', () => {
	it('are what its prices and its accounts say', () => {
		const event = eventOf('january-2026');
		const { assets, ticks } = markets(marketsOf(event), 2);
		const price = assets.map(({ timeline }) => timeline.columns.price);
		const fall = (i: number) => 1 - Math.min(...price[i]!) / event.morning.prices[i]!;
		const cap = Array.from({ length: ticks + 1 }, (_, k) =>
			sum(assets.map(({ asset }, i) => asset.supply * price[i]![k]!))
		);
		const low = cap.indexOf(Math.min(...cap));
		const lost = assets[0]!.asset.supply * (price[0]![0]! - price[0]![low]!);
		const longs = assets.map(
			({ timeline, crossedCoins }, i) =>
				timeline.summary.forcedLongNotional + sum(crossedCoins.map((coins, k) => coins * tradedAt(i, k)))
		);
		const shorts = assets.map(({ timeline }) => timeline.summary.forcedShortNotional);
		function tradedAt(i: number, k: number): number {
			return k === 0 ? 0 : (price[i]![k - 1]! + price[i]![k]!) / 2;
		}
		const all = sum(longs) + sum(shorts);
		const said = Object.fromEntries(
			event.targets.map(({ figure }, i) => [figure, eventFigures(event, 2)[i]!])
		);
		expect(said.bitcoinLow).toBeCloseTo(fall(0), 12);
		expect(said.etherLow).toBeCloseTo(fall(1), 12);
		expect(said.smallLow).toBeCloseTo(fall(6), 12);
		expect(said.capLoss! / (cap[0]! - cap[low]!)).toBeCloseTo(1, 9);
		expect(said.bitcoinShare).toBeCloseTo(lost / (cap[0]! - cap[low]!), 9);
		// crossed sales fill within their tick, so their notional is known to half its move
		expect(said.liquidated! / all).toBeCloseTo(1, 2);
		expect(said.longShare).toBeCloseTo(sum(longs) / all, 2);
		expect(said.bitcoinPart).toBeCloseTo((longs[0]! + shorts[0]!) / all, 2);
	});

	it('of later news are there: the week falls in pieces', () => {
		const event = eventOf('week-2026');
		const { assets } = markets({ ...marketsOf(event), commonNoise: 0 }, 1, othersOf(event, event.tuned));
		const { fairPrice } = assets[0]!.timeline.columns;
		const told = event.pieces.map(({ at, over }) => {
			const [before, after] = [at, at + over].map((time) => fairPrice[time / event.tick]!);
			return 1 - after! / before!;
		});
		event.pieces.forEach(({ part }, i) => expect(told[i]).toBeGreaterThan(0.9 * part * event.tuned.news));
	});
});

describe('distances', () => {
	it('outside a range are logarithms of ratios to its nearer end, and none within', () => {
		const range = { least: 2, most: 4 };
		expect([2, 3, 4].map((value) => outside(value, range))).toEqual([0, 0, 0]);
		expect(outside(8, range)).toBeCloseTo(ln(2), 12);
		expect(outside(1, range)).toBeCloseTo(-ln(2), 12);
		expect(outside(null, range)).toBe(-Infinity);
		expect(outside(1e12, { least: 2, most: Infinity })).toBe(0);
		expect(widened(range)).toEqual({ least: 1.7, most: 4.6 });
		expect(widened({ least: 0, most: Infinity }, 0.5)).toEqual({ least: 0, most: Infinity });
	});

	it('the median is the middle one, and one without the figure is lowest', () => {
		expect(median([5, 1, 3])).toBe(3);
		expect(median([5, null, 3])).toBe(3);
		expect(median([null, null, 3])).toBeNull();
	});

	it('a fit counts medians first, single crowds second, and only what is fitted', () => {
		const target = { figure: 'capLoss', least: 2, most: 4, source: '', fitted: true } as const;
		const free = { ...target, fitted: false };
		const misses = misfit(
			[target, free],
			[
				[8, 1],
				[9.2, 1],
				[10, 1]
			]
		);
		expect(misses.missed).toBeCloseTo(ln(2) ** 2, 12);
		expect(misses.spread).toBeCloseTo((ln(2) ** 2 + ln(2.3) ** 2 + ln(2.5) ** 2) / 3, 12);
		expect(misfit([target], [[3], [3], [1e9]])).toEqual({ missed: 0, spread: 1 / 3 });
		expect(better({ missed: 0, spread: 9 }, { missed: 1, spread: 0 })).toBe(true);
		expect(better({ missed: 1, spread: 0 }, { missed: 1, spread: 1 })).toBe(true);
		expect(better({ missed: 1, spread: 1 }, { missed: 1, spread: 1 })).toBe(false);
	});
});
