/** One collateral behind all positions, or one for each; and a haircut that is raised once everybody is in. */
import { describe, expect, it } from 'vitest';
import { markets, marketsOutcome, type Markets } from '../../src/lib/sim/index.ts';
import { coin, quiet, somebody, sum } from './assets.ts';

/** Three coins that nothing ties together but those who hold several; only the first is hit. */
const tied = (change: Partial<Markets['crossed']> = {}): Markets => ({
	...quiet,
	assets: ['BTC', 'ETH', 'SOL'].map((symbol, i) =>
		coin(symbol, {
			openInterest: 0,
			traders: 0,
			...(i === 0 && { shock: 0.1, shockKind: 'sale' })
		})
	),
	crossed: { ...somebody, accounts: 1000, notional: 1e10, ...change }
});

describe('isolated margin', () => {
	const together = markets(tied(), 1).crossed.holdings;
	const apart = markets(tied({ margin: 'isolated' }), 1).crossed.holdings;

	it('splits each account into its positions: the same coins, dollars and leverage', () => {
		const { count, held, usd, leverage, coins, collateral, asset } = together;
		expect([apart.count, apart.held]).toEqual([count * held, 1]);
		expect([apart.coins, apart.collateral, apart.asset]).toEqual([coins, collateral, asset]);
		for (let a = 0; a < count; a++) {
			const own = apart.usd.slice(a * held, (a + 1) * held);
			expect(sum(own)).toBeCloseTo(usd[a]!, 6);
			for (let k = 0; k < held; k++) expect(apart.leverage[a * held + k]).toBe(leverage[a]);
		}
	});

	it('gives each position the equity that its notional and the leverage ask for', () => {
		const { haircut } = somebody;
		for (let p = 0; p < apart.count; p++) {
			const price = coin('X').scenario.startPrice;
			const equity = apart.usd[p]! + apart.collateral[p]! * price * (1 - haircut);
			expect((apart.coins[p]! * price) / equity / apart.leverage[p]!).toBeCloseTo(1, 12);
		}
	});

	it('leaves every other coin where it was, to the last bit, in every crowd', () => {
		for (const seed of [1, 2, 3]) {
			const [btc, ...others] = marketsOutcome(tied({ margin: 'isolated' }), seed).assets;
			expect(btc!.fall).toBeGreaterThan(0.1);
			expect(others.map(({ fall, crossedNotional }) => [fall, crossedNotional])).toEqual([
				[0, 0],
				[0, 0]
			]);
		}
	});
});

describe('a raised haircut', () => {
	it('changes nobody’s coins', () => {
		const before = markets(tied(), 1).crossed.holdings;
		expect(markets(tied({ raisedHaircut: 0.5 }), 1).crossed.holdings).toEqual(before);
	});

	it('that is not raised changes nothing', () => {
		const { haircut } = somebody;
		expect(marketsOutcome(tied({ raisedHaircut: haircut }), 1)).toEqual(marketsOutcome(tied(), 1));
	});

	it('sells more, in every coin, the higher it is', () => {
		for (const seed of [1, 2, 3]) {
			const sold = [0.1, 0.3, 0.5, 0.7].map(
				(raisedHaircut) => marketsOutcome(tied({ raisedHaircut, coinShare: 1 }), seed).crossedNotional
			);
			expect(sold.toSorted((a, b) => a - b)).toEqual(sold);
			expect(sold[3]).toBeGreaterThan(1.2 * sold[0]!);
		}
	});

	it('sells in the next tick whoever it leaves without maintenance, though no price has moved', () => {
		const still = tied({ raisedHaircut: 0.95, coinShare: 1 });
		const [btc] = still.assets;
		const calm = { ...btc!, scenario: { ...btc!.scenario, shock: 0 } };
		const { crossed } = markets({ ...still, assets: [calm, ...still.assets.slice(1)] }, 1);
		expect(crossed.triggeredAt.filter((tick) => tick === 1).length).toBeGreaterThan(0);
	});
});
