import { expect, it } from 'vitest';
import {
	decisionCount,
	decisionHours,
	markets,
	median,
	unseenPath,
	type UnseenPath
} from '../../src/lib/sim/index.ts';
import { unseenMarkets } from '../../src/lib/sim/decisions/unseen-markets.ts';

const paths = Array.from({ length: 400 }, (_, i) => unseenPath(i + 1));
const share = (of: (path: UnseenPath) => boolean) => paths.filter(of).length / paths.length;

it('a path is the run of its markets at full hours, and that run is one the engine takes from anybody', () => {
	for (const seed of [1, 7, 4294967295]) {
		const path = unseenPath(seed);
		const run = markets(unseenMarkets(seed), seed);
		for (const [i, { prices, lows }] of path.coins.entries()) {
			const { price } = run.assets[i]!.timeline.columns;
			const perHour = run.ticks / path.hours;
			for (let hour = 1; hour <= path.hours; hour++) {
				expect(prices[hour]).toBe(price[hour * perHour]);
				expect(lows[hour]).toBe(Math.min(...price.slice((hour - 1) * perHour + 1, hour * perHour + 1)));
			}
		}
	}
});

it('it lasts as many decisions as are promised, in three coins that start alike on every path', () => {
	for (const { coins, hours } of paths) {
		expect(hours).toBe(decisionCount * decisionHours);
		expect(coins.map(({ symbol }) => symbol)).toEqual(['BTC', 'ETH', 'SOL']);
		expect(coins.map(({ prices }) => prices[0])).toEqual([100_000, 4000, 200]);
		for (const { prices, lows } of coins) {
			expect(prices).toHaveLength(hours + 1);
			expect(lows.every((low, hour) => low > 0 && low <= prices[hour]!)).toBe(true);
		}
	}
});

it('the first coins stand at a gain, at a loss and about even, and every coin does each', () => {
	const kinds = paths.map(({ coins }) =>
		coins.map(({ prices, cost }) => {
			const rise = prices[0]! / cost - 1;
			expect(Math.abs(rise)).toBeLessThanOrEqual(0.3000001);
			return rise >= 0.1 - 1e-9
				? 'gain'
				: rise <= -0.1 + 1e-9
					? 'loss'
					: Math.abs(rise) <= 0.02
						? 'even'
						: 'else';
		})
	);
	for (const three of kinds) expect(three.toSorted()).toEqual(['even', 'gain', 'loss']);
	expect(new Set(kinds.map(String)).size).toBe(6);
});

it('some recover and some do not, some dips are harmless, and the low comes early or late', () => {
	expect(share(({ recovered }) => recovered > 0.5)).toBeGreaterThan(0.4);
	expect(share(({ recovered }) => recovered > 0.5)).toBeLessThan(0.6);
	expect(share(({ recovered }) => recovered > 1)).toBeGreaterThan(0.15);
	expect(share(({ recovered }) => recovered < 0.25)).toBeGreaterThan(0.15);
	expect(share(({ fall }) => fall < 0.05)).toBeGreaterThan(0.08);
	expect(share(({ fall }) => fall > 0.2)).toBeGreaterThan(0.08);
	expect(median(paths.slice(1).map(({ fall }) => fall))).toBeGreaterThan(0.1);
	const hours = new Set(paths.map(({ shockHour }) => shockHour));
	expect(Math.min(...hours)).toBe(12);
	expect(Math.max(...hours)).toBe(48);
	expect(hours.size).toBe(37);
});

it('nothing alternates: whether one path recovers says nothing of the next', () => {
	const back = paths.map(({ recovered }) => (recovered > 0.5 ? 1 : 0));
	const alike = back.slice(1).filter((one, i) => one === back[i]).length / (back.length - 1);
	expect(alike).toBeGreaterThan(0.42);
	expect(alike).toBeLessThan(0.58);
});

it('what is told afterwards is what happened', () => {
	for (const { coins, fall, recovered, hours } of paths) {
		const { prices, lows } = coins[0]!;
		const low = Math.min(...lows);
		expect(fall).toBeCloseTo(1 - low / 1e5, 12);
		if (low < 1e5) expect(low + recovered * (1e5 - low)).toBeCloseTo(prices[hours]!, 6);
	}
});
