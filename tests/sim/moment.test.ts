import { describe, expect, it } from 'vitest';
import { baseMarket, clockEnd, momentAt, run, type Market } from '../../src/lib/sim/index.ts';

const cases: Partial<Market>[] = [
	{},
	{ shockKind: 'news' },
	{ profile: 'latent' },
	{ depth: 1e6 },
	{ traders: 0 },
	{ shock: 0 }
];

describe.each(cases)('momentAt(run, clock) of %o', (change) => {
	const result = run({ ...baseMarket, ...change }, 2);
	const end = clockEnd(result);
	const clocks = Array.from({ length: 16 * end + 1 }, (_, i) => i / 16);

	it('starts at the starting price and ends where the run stopped', () => {
		expect(momentAt(result, 0)).toMatchObject({
			wave: 0,
			drop: 0,
			price: 100_000,
			forcedSold: 0,
			soldCount: 0,
			over: false
		});
		for (const clock of [end, end + 0.5, 1e9, Infinity]) {
			expect(momentAt(result, clock)).toMatchObject({
				drop: result.stopDrop,
				soldCount: result.positionsClosed,
				over: true
			});
			expect(momentAt(result, clock).forcedSold / (result.forcedCoins || 1)).toBeCloseTo(
				result.forcedCoins ? 1 : 0,
				12
			);
		}
	});

	it('is where each wave starts when the clock strikes', () => {
		const struck = result.waves.map(({ index }) => momentAt(result, index));
		expect(struck.map(({ wave, drop, soldCount }) => [wave, drop, soldCount])).toEqual(
			result.waves.map(({ index, fromDrop, first }) => [index, fromDrop, first])
		);
	});

	it('never goes back, sells no more than was triggered, and is the same whichever way it is scrubbed', () => {
		const forward = clocks.map((clock) => momentAt(result, clock));
		for (let i = 1; i < forward.length; i++) {
			const [before, now] = [forward[i - 1]!, forward[i]!];
			expect(now.drop).toBeGreaterThanOrEqual(before.drop);
			expect(now.forcedSold).toBeGreaterThanOrEqual(before.forcedSold * (1 - 1e-12));
			expect(now.soldCount).toBeGreaterThanOrEqual(before.soldCount);
			expect(now.soldCount).toBeLessThanOrEqual(now.triggeredCount);
			expect(now.forcedSold).toBeLessThanOrEqual(now.triggeredCoins * (1 + 1e-12));
		}
		const backward = clocks.toReversed().map((clock) => momentAt(result, clock));
		expect(backward.toReversed()).toEqual(forward);
	});
});

it('momentAt walks the growing book: within a wave the fall slows down', () => {
	const result = run(baseMarket, 2);
	const drops = [0, 0.25, 0.5, 0.75, 1].map((part) => momentAt(result, 2 + part).drop);
	const steps = drops.slice(1).map((drop, i) => drop - drops[i]!);
	expect(steps).toEqual(steps.toSorted((a, b) => b - a));
});
