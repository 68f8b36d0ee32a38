import { describe, expect, it } from 'vitest';
import {
	altLed,
	baseMarkets,
	ln,
	markets,
	marketsOutcome,
	timelineOutcome,
	type Markets
} from '../../src/lib/sim/index.ts';
import { coin, mean, quiet, said } from './assets.ts';

describe('one run', () => {
	it('is the same to the last bit, again and after another', () => {
		const setting = { ...baseMarkets, crossed: { ...baseMarkets.crossed!, notional: 8e9 } };
		const first = said(markets(setting, 5));
		markets(altLed, 6);
		expect(said(markets(setting, 5))).toBe(first);
		expect(said(markets(setting, 6))).not.toBe(first);
	});

	it('has the same summary without its columns', () => {
		for (const setting of [baseMarkets, altLed]) {
			expect(marketsOutcome(setting, 3)).toEqual(markets(setting, 3).summary);
		}
	});

	it('of one quiet coin is a timeline', () => {
		const [asset] = quiet.assets;
		const scenario = { ...asset!.scenario, shock: 0.05, traders: 2000 };
		const run = markets({ ...quiet, assets: [{ ...asset!, scenario }] }, 9);
		const { timeline } = run.assets[0]!;
		const alone = timelineOutcome({ ...scenario, insuranceFund: Infinity }, timeline.seed!);
		expect(timeline.summary).toEqual(alone);
		expect(alone.accountsClosed).toBeGreaterThan(100);
	});

	it('gives no two coins the same crowd', () => {
		const run = markets({ ...quiet, assets: [coin('BTC'), coin('ETH')] }, 1);
		const [btc, eth] = run.assets.map(({ timeline }) => timeline);
		expect(btc!.longs.count).toBe(eth!.longs.count);
		expect(btc!.longs.leverage).not.toEqual(eth!.longs.leverage);
	});

	it('leaves the other coins as they were when one is added', () => {
		const noisy = (symbol: string) => coin(symbol, { shock: 0.03 }, { calmBeta: 1.2, ownNoise: 0.03 });
		const setting = { ...quiet, commonNoise: 0.02, lead: 300 };
		const two = markets({ ...setting, assets: [noisy('BTC'), noisy('ETH')] }, 4);
		const three = markets({ ...setting, assets: [noisy('BTC'), noisy('SOL'), noisy('ETH')] }, 4);
		expect(three.assets[2]!.timeline.columns.price).toEqual(two.assets[1]!.timeline.columns.price);
		expect(three.assets[1]!.timeline.columns.price).not.toEqual(two.assets[1]!.timeline.columns.price);
	});

	it('does not keep what it would build anew: a crowd changes with its scenario', () => {
		const at = (typicalLeverage: number) =>
			markets({ ...quiet, assets: [coin('BTC', { typicalLeverage })] }, 2).assets[0]!.timeline.longs;
		const before = at(10);
		expect(at(10)).toBe(before);
		expect(at(20).leverage).not.toEqual(before.leverage);
		expect(at(10).leverage).toEqual(before.leverage);
	});
});

describe('makers of another coin', () => {
	const followed = (calmBeta: number): Markets => ({
		...quiet,
		assets: [
			coin('BTC', { shock: 0.2, traders: 2000 }),
			coin('ETH', { traders: 0, openInterest: 0 }, { calmBeta })
		],
		commonNoise: 0.02,
		lead: 300
	});

	it('follow the first by beta, there and back', () => {
		for (const beta of [0, 0.7, 1, 1.4]) {
			const run = markets(followed(beta), 3);
			const [btc, eth] = run.assets.map(({ timeline }) => timeline.columns.price);
			for (let k = 0; k <= run.ticks; k++) {
				expect(ln(eth![k]! / eth![0]!)).toBeCloseTo(beta * ln(btc![k]! / btc![0]!), 9);
			}
			const [, second] = run.summary.assets;
			if (beta === 0) expect(second!.betaCalm).toBeCloseTo(0, 9);
			else
				expect([second!.betaCalm, second!.betaStress, second!.correlationStress]).toEqual(
					[beta, beta, 1].map((value) => expect.closeTo(value, 9) as number)
				);
			expect(run.summary.assets[0]!.fallAtEnd).toBeLessThan(0.7 * run.summary.assets[0]!.fall);
		}
	});

	it('move as noise says: its standard deviation over a day', () => {
		const setting: Markets = {
			...quiet,
			assets: [coin('BTC', { traders: 0, openInterest: 0, duration: 10 * 86_400, tick: 60 })],
			commonNoise: 0.03
		};
		const { price } = markets(setting, 8).assets[0]!.timeline.columns;
		const moves = Array.from(price.slice(1), (after, k) => ln(after / price[k]!));
		const daily = Math.sqrt(1440 * mean(moves.map((move) => move * move)));
		expect(Math.abs(daily / 0.03 - 1)).toBeLessThan(4 / Math.sqrt(2 * moves.length));
		expect(new Set(moves).size).toBeGreaterThan(moves.length * 0.99);
	});

	it('take news for all by its loadings, and quote less while it lasts', () => {
		const nobody = { traders: 0, openInterest: 0, makerWithdrawal: 0 };
		const macro = { at: 300, duration: 600, move: -0.2, loadings: [1, 0, -0.5], thinned: 0.75 };
		const assets = ['BTC', 'ETH', 'SOL'].map((symbol) => coin(symbol, nobody));
		const run = markets({ ...quiet, assets, macro }, 1);
		const ends = run.assets.map(({ timeline }) => timeline.columns.price[run.ticks]! / 100_000);
		expect(ends[0]).toBeCloseTo(0.8, 12);
		expect(ends[1]).toBe(1);
		expect(ends[2]).toBeCloseTo(1 / Math.sqrt(0.8), 12);
		const { price, depth } = run.assets[1]!.timeline.columns;
		expect([60, 61, 180, 181].map((row) => depth[row]! / depth[0]!)).toEqual(
			[1, 0.25, 0.25, 1].map((share) => expect.closeTo(share, 12) as number)
		);
		expect(run.assets[0]!.timeline.columns.price[60]).toBe(price[0]);
	});
});
