import { describe, expect, it } from 'vitest';
import {
	altLed,
	btcLed,
	exp,
	ln,
	markets,
	marketsOutcome,
	type AssetSummary,
	type Holdings,
	type Markets
} from '../../src/lib/sim/index.ts';
import { CrossedAccounts } from '../../src/lib/sim/assets/crossed-accounts.ts';
import { coin, mean, quiet } from './assets.ts';
import { example, percent, section, us } from './model-text.ts';

/** What content/model.md prints about several assets is what the program computes. */
const text = section('Several assets');
const billions = (usd: number, digits = 1) => us(usd / 1e9, digits);

/** An account of 5,000 dollars and 0.05 bitcoin, long 0.2 bitcoin and 5 ether. */
const account: Holdings = {
	count: 1,
	held: 2,
	usd: Float64Array.of(5000),
	leverage: Float64Array.of(40_000 / 9500),
	asset: Uint8Array.of(0, 1),
	coins: Float64Array.of(0.2, 5),
	collateral: Float64Array.of(0.05, 0)
};
const terms = [100_000, 4000].map((startPrice) => ({ startPrice, maintenanceMarginRate: 0.005 }));

/** Whether it is sold at these prices, and by which share all of them may fall from there. */
function judged(prices: readonly number[]) {
	let share = NaN;
	const accounts = new CrossedAccounts(
		account,
		terms,
		0.1,
		{ usd: 0 },
		{
			check(_, look) {
				share = look(0);
			}
		}
	);
	accounts.check(Float64Array.from(prices), 1);
	return { share, sold: accounts.triggeredAt[0] === 1 };
}

describe('worked examples of several assets', () => {
	it('a quote that follows', () => {
		const followed = 1 - exp(1.35 * ln(0.95));
		const nobody = { traders: 0, openInterest: 0 };
		const setting: Markets = {
			...quiet,
			assets: [
				coin('BTC', { ...nobody, shock: 0.05, newsDuration: 0 }),
				coin('SOL', nobody, { calmBeta: 1.35 })
			]
		};
		const [, sol] = markets(setting, 1).summary.assets;
		expect(sol!.fall).toBeCloseTo(followed, 12);
		expect(example('Several assets')).toContain(
			`When bitcoin falls by 5% in a tick, makers of a coin with a beta of 1.35 quote ${percent(followed)} lower.`
		);
	});

	it('a crossed account', () => {
		const { share, sold } = judged([100_000, 4000]);
		expect(sold).toBe(false);
		expect(judged([100_000 * (1 - share) - 1e-4, 4000 * (1 - share)]).sold).toBe(true);
		expect(judged([100_000 * (1 - share) + 1e-4, 4000 * (1 - share)]).sold).toBe(false);
		const etherAlone = 9300 / 19_900;
		expect(judged([100_000, 4000 * (1 - etherAlone) - 1e-6]).sold).toBe(true);
		expect(judged([100_000, 4000 * (1 - etherAlone) + 1e-6]).sold).toBe(false);
		expect(example('Several assets')).toContain(
			`It has 9,500 dollars of equity for a notional of 40,000, ${us(40_000 / 9500, 2)}×. It is sold when both coins have fallen by ${percent(share)}, or ether alone by ${percent(etherAlone)}; then its bitcoin goes too, though bitcoin has not moved.`
		);
	});

	it('two kinds of fall', () => {
		const said = (setting: Markets) => {
			const { assets, firstShare, capLoss, netCash, capLossPerCash } = marketsOutcome(setting, 2);
			const [btc, ...others] = assets as [AssetSummary, ...AssetSummary[]];
			const multiples = others.map(({ multiple }) => multiple!);
			return `bitcoin falls ${percent(btc.fall, 1)} and the others ${us(mean(multiples), 2)} times as far on average; market cap shrinks by ${us(capLoss / 1e9)} billion, ${percent(firstShare!, 0)} of it bitcoin’s, while ${billions(netCash)} billion change hands: ${us(capLossPerCash!)} dollars for each.`;
		};
		for (const setting of [btcLed, altLed]) expect(text).toContain(`Then ${said(setting)}`);
	});

	it('of the crowds in the table, the one in the middle by how far the others fall', () => {
		const multiples = (setting: Markets) =>
			[1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
				mean(
					marketsOutcome(setting, seed)
						.assets.slice(1)
						.map(({ multiple }) => multiple!)
				)
			);
		for (const setting of [btcLed, altLed]) {
			const all = multiples(setting);
			const sorted = all.toSorted((a, b) => a - b);
			const [low, high] = [sorted[3]!, sorted[4]!];
			expect(us(all[1]!, 2) === us(low, 2) || us(all[1]!, 2) === us(high, 2)).toBe(true);
		}
	});

	it('correlations by the minute', () => {
		const said = (setting: Markets) => {
			const runs = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => marketsOutcome(setting, seed).assets.slice(1));
			const of = (part: 'correlationCalm' | 'correlationStress') =>
				us(mean(runs.map((one) => one[part]!)), 2);
			return [of('correlationCalm'), of('correlationStress')] as const;
		};
		const [calm, stress] = said(btcLed);
		expect(text).toContain(
			`by the minute it is ${calm} with bitcoin in calm and ${stress} after the news in the first run, ${said(altLed).join(' and ')} in the second`
		);
	});

	it('the table of what came out beside what was seen', () => {
		const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
		const rows = (setting: Markets) => {
			const runs = seeds.map((seed) => marketsOutcome(setting, seed).assets);
			return setting.assets.slice(1).map((_, i) => {
				const sorted = runs.map((assets) => assets[i + 1]!.multiple!).toSorted((a, b) => a - b);
				return `${us(sorted[0]!, 2)} to ${us(sorted[7]!, 2)}, ${us((sorted[3]! + sorted[4]!) / 2, 2)}`;
			});
		};
		const printed = [
			...text.matchAll(/<th scope="row">.*?<\/th><td>(.*?)<\/td><td>.*?<\/td><td>(.*?)<\/td>/g)
		];
		expect(printed.map(([, led]) => led)).toEqual(rows(btcLed));
		expect(printed.map(([, , led]) => led)).toEqual(rows(altLed));
	});
});
