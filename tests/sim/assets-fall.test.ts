import { describe, expect, it } from 'vitest';
import {
	altLed,
	baseMarkets,
	btcLed,
	ln,
	marketsOutcome,
	type Markets,
	type MarketsSummary
} from '../../src/lib/sim/index.ts';
import { mean, sum } from './assets.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const others = ({ assets }: MarketsSummary) => assets.slice(1);

describe('the larger fall of altcoins', () => {
	/** Books nobody can dent, and nobody who has borrowed. */
	const deep = (setting: Markets): Markets => ({
		assets: setting.assets.map((asset) => ({
			...asset,
			scenario: { ...asset.scenario, openInterest: 0, depth: 1e11 }
		})),
		lead: setting.lead,
		commonNoise: setting.commonNoise,
		insuranceFund: setting.insuranceFund
	});

	it('is beta and nothing else in deep books without leverage of their own', () => {
		const setting = deep(baseMarkets);
		const assets = setting.assets.map((asset) => ({ ...asset, ownNoise: 0 }));
		const [btc, ...alts] = marketsOutcome({ ...setting, assets }, 1).assets;
		for (const { fall, calmBeta, multiple } of alts) {
			expect(ln(1 - fall)).toBeCloseTo(calmBeta * ln(1 - btc!.fall), 9);
			expect(Math.abs(multiple! - calmBeta)).toBeLessThan(0.05);
		}
	});

	it('emerges from thin books and leverage of their own, in every coin', () => {
		const more = seeds.map((seed) => {
			const [plain, base] = [marketsOutcome(deep(baseMarkets), seed), marketsOutcome(baseMarkets, seed)];
			return others(base).map((one, i) => one.multiple! / others(plain)[i]!.multiple!);
		});
		for (const [i, { symbol }] of others(marketsOutcome(baseMarkets, 1)).entries()) {
			const ratios = more.map((one) => one[i]!);
			expect(mean(ratios), symbol).toBeGreaterThan(1.15);
			expect(Math.min(...ratios), symbol).toBeGreaterThan(0.85);
		}
		expect(mean(more.map((one) => mean(one)))).toBeGreaterThan(1.6);
	});

	it('needs both: leverage in deep books does little, and so do thin books without it', () => {
		const change = (what: Partial<Markets['assets'][number]['scenario']>): Markets => ({
			...baseMarkets,
			crossed: { ...baseMarkets.crossed!, notional: 0 },
			assets: baseMarkets.assets.map((asset, i) => ({
				...asset,
				scenario: i === 0 ? asset.scenario : { ...asset.scenario, ...what }
			}))
		});
		const multiple = (setting: Markets) =>
			mean(
				seeds
					.slice(0, 4)
					.map((seed) => mean(others(marketsOutcome(setting, seed)).map((one) => one.multiple!)))
			);
		const both = multiple(change({}));
		const plain = multiple(deep(baseMarkets));
		for (const part of [{ depth: 1e11 }, { openInterest: 0 }]) {
			expect(multiple(change(part)) - plain).toBeLessThan(0.2 * (both - plain));
		}
	});
});

describe('two kinds of fall', () => {
	const multiples = (setting: Markets) =>
		seeds.map((seed) => others(marketsOutcome(setting, seed)).map((one) => one.multiple!));

	it('led by bitcoin, the others fall 1 to 1.7 times as far on average, as on 5 February 2026', () => {
		for (const one of multiples(btcLed)) {
			expect(mean(one)).toBeGreaterThan(1);
			expect(mean(one)).toBeLessThan(1.7);
			expect(Math.max(...one)).toBeLessThan(2);
		}
		const summaries = seeds.map((seed) => marketsOutcome(btcLed, seed));
		expect(mean(summaries.map(({ assets }) => assets[0]!.fall))).toBeCloseTo(0.13, 2);
		for (const { firstShare } of summaries) expect(firstShare).toBeGreaterThan(0.6);
	});

	it('led by altcoins, 2 to 4 times, as on 22 September 2025', () => {
		for (const one of multiples(altLed)) {
			expect(mean(one)).toBeGreaterThan(2);
			expect(mean(one)).toBeLessThan(4);
		}
		for (const seed of seeds) {
			const { firstShare, forcedNotional, assets } = marketsOutcome(altLed, seed);
			expect(firstShare).toBeLessThan(0.55);
			expect(forcedNotional).toBeGreaterThan(1e9);
			expect(assets[0]!.fall).toBeLessThan(0.07);
		}
	});

	it('starts calm: before the shock beta is what was set, give or take the noise', () => {
		for (const setting of [btcLed, altLed]) {
			const runs = seeds.map((seed) => marketsOutcome(setting, seed));
			for (const [i, { calmBeta }] of setting.assets.entries()) {
				const measured = mean(runs.map(({ assets }) => assets[i]!.betaCalm!));
				expect(Math.abs(measured - (i === 0 ? 1 : calmBeta))).toBeLessThan(0.2);
			}
		}
	});

	it('makes money vanish that nobody paid out: market cap lost is many times the cash that changed hands', () => {
		for (const setting of [btcLed, altLed]) {
			const { capLoss, netCash, capLossPerCash, assets } = marketsOutcome(setting, 1);
			expect(sum(assets.map((one) => one.capLoss))).toBeCloseTo(capLoss, -3);
			expect(netCash).toBeGreaterThan(0);
			expect(capLossPerCash).toBeCloseTo(capLoss / netCash, 9);
			expect(capLossPerCash).toBeGreaterThan(20);
		}
	});
});
