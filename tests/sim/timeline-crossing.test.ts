import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crossing,
	flatProfile,
	fuelOf,
	growingProfile,
	latentProfile,
	newsOf,
	playTimeline,
	reachedBy,
	saleOf,
	tabulatedProfile,
	timeline,
	run,
	type DepthProfile,
	type Scenario
} from '../../src/lib/sim/index.ts';
import { crowdByHand, nobody, withoutTime } from '../../src/lib/validation/by-hand.ts';

const positions = fc.array(
	fc.record({
		drop: fc.double({ min: 0.01, max: 98, noNaN: true }),
		coins: fc.double({ min: 0.01, max: 30, noNaN: true })
	}),
	{ maxLength: 40 }
);
/** As triggers of a book of lumps: at its levels. */
const levels = fc.array(
	fc.record({ drop: fc.integer({ min: 1, max: 60 }), coins: fc.integer({ min: 1, max: 15 }) }),
	{ maxLength: 40 }
);
const kinds = fc.constantFrom('sale' as const, 'news' as const);
const shares = fc.constantFrom(0, 0.2, 0.5, 0.9, 1);

/** Play both, and compare tick by tick: the first is the shock's, each after it a wave's. */
function compare(scenario: Scenario, profile: DepthProfile, held: { drop: number; coins: number }[]): void {
	const { startPrice, shockKind } = scenario;
	const crowd = crowdByHand(held, startPrice);
	const drop = scenario.shock * startPrice;
	const shock = shockKind === 'sale' ? saleOf(profile, profile.coins(drop)) : newsOf(drop);
	const path = crossing(profile, fuelOf(crowd), shock, 0.99 * startPrice);
	const played = playTimeline(scenario, { longs: crowd, shorts: nobody }, profile);
	const { price } = played.columns;
	const waves = path.stops.length - 1;
	const rowOf = (wave: number) => (shockKind === 'sale' ? wave + 1 : Math.max(1, wave));

	expect(played.summary.exhausted).toBe(path.exhausted);
	for (let wave = shockKind === 'sale' || waves === 0 ? 0 : 1; wave <= waves; wave++) {
		const stop = path.stops[wave]!;
		expect(Math.abs(startPrice - price[rowOf(wave)]! - stop)).toBeLessThan(1e-9 * startPrice);
	}
	const last = path.stops.at(-1)!;
	expect(Math.abs(startPrice - price[played.ticks]! - last)).toBeLessThan(1e-9 * startPrice);
	if (path.exhausted) return;
	const { wave } = played.accounts.longs;
	for (let k = 1; k <= waves; k++) {
		const first = k === 1 ? 0 : reachedBy(path.stops[k - 2]!, crowd.drop);
		for (let i = first; i < reachedBy(path.stops[k - 1]!, crowd.drop); i++) expect(wave[i]).toBe(k);
		const sold = path.forcedCoins[k]! - path.forcedCoins[k - 1]!;
		expect(Math.abs(played.waves[k - 1]!.coins / sold - 1)).toBeLessThan(1e-9);
	}
	expect(played.waves.length).toBe(waves);
}

describe('T7: without refill, withdrawal or delay, and with a fund without limit, a timeline ends at x*', () => {
	const profiles: [string, DepthProfile][] = [
		['growing', growingProfile(4, 20)],
		['flat', flatProfile(6)],
		['latent', latentProfile(0.4)]
	];

	it.each(profiles)('for every permanent share, sale and news, wave by wave: %s', (_, profile) => {
		fc.assert(
			fc.property(
				positions,
				shares,
				kinds,
				fc.double({ min: 0.001, max: 0.3, noNaN: true }),
				(held, permanentShare, shockKind, shock) =>
					compare({ ...withoutTime, permanentShare, shockKind, shock }, profile, held)
			),
			{ numRuns: 400, seed: 7 }
		);
	});

	/** A starting price of 2⁷, so that levels and shocks are whole numbers to the last bit. */
	it('in books of lumps, where a trigger at the level of the last coin counts', () => {
		const bids = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 126, maxLength: 126 });
		fc.assert(
			fc.property(
				bids,
				levels,
				shares,
				kinds,
				fc.integer({ min: 1, max: 30 }),
				(lumps, held, permanentShare, shockKind, drop) =>
					compare(
						{ ...withoutTime, startPrice: 128, permanentShare, shockKind, shock: drop / 128 },
						tabulatedProfile(lumps, 1),
						held
					)
			),
			{ numRuns: 600, seed: 8 }
		);
	});

	it('for the market of the exhibits, with twenty thousand traders', () => {
		for (const shockKind of ['sale', 'news'] as const) {
			for (const typicalLeverage of [5, 10, 25]) {
				const scenario = { ...withoutTime, startPrice: 100_000, shockKind, typicalLeverage };
				const fixed = run(scenario, 3);
				const played = timeline(scenario, 3);
				expect(Math.abs(played.summary.fall / fixed.fall - 1)).toBeLessThan(1e-9);
				expect(played.summary.accountsClosed).toBe(fixed.positionsClosed);
				expect(played.summary.gain).toBe(fixed.gain);
				expect(Math.abs(played.summary.ownersLose / fixed.ownersLose - 1)).toBeLessThan(1e-9);
				expect(Math.abs(played.summary.fundPays / fixed.othersPay - 1)).toBeLessThan(1e-9);
				expect(played.waves.length).toBe(fixed.waves.length);
			}
		}
	});
});
