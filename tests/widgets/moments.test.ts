/** Any moment of a run can be looked up, forwards and backwards. */
import { describe, expect, it } from 'vitest';
import { momentAt, nameOf, outcomeOf, pathOf, stepsOf } from '$lib/widgets/steps';
import { edges, faultsOf, markets, played } from './markets';

const cases = [...markets(['growing', 'flat', 'latent'], [1, 7]), ...edges()];
const faults = (check: Parameters<typeof faultsOf>[1]) => faultsOf(cases, check);

/** Closer than this is the same price, USD, or the same coins. */
const dust = 1e-6;

describe('momentAt(run, steps, clock)', () => {
	it('starts with nothing sold and ends where the run stops', () => {
		const wrong = faults((run, steps) => {
			const start = momentAt(run, steps, 0);
			const end = momentAt(run, steps, steps.length);
			return [
				(start.drop !== 0 || start.eatenTo !== 0 || start.soldTo !== 0 || start.onSale !== 0) && 'start',
				(end.drop !== run.stopDrop || end.eatenTo !== run.stopDrop) && 'end',
				(end.nextCoins !== 0 || end.target !== run.stopDrop) && 'not at rest',
				end.onSale !== run.unsoldCoins && `${end.onSale} on sale, not what found no bid`,
				end.wave !== run.waves.length && 'last wave'
			];
		});
		expect(wrong).toEqual([]);
	});

	it('stays put before the start and past the end', () => {
		for (const { run } of [played({}), ...edges()]) {
			const steps = stepsOf(run);
			expect(momentAt(run, steps, -3)).toEqual(momentAt(run, steps, 0));
			expect(momentAt(run, steps, 99)).toEqual(momentAt(run, steps, steps.length));
		}
	});

	it('never lets the price rise, a sale be undone, or a number be none', () => {
		const wrong = faults((run, steps) => {
			let before = momentAt(run, steps, 0);
			return Array.from({ length: 10 * steps.length }, (_, i) => {
				const clock = (i + 1) / 10;
				const now = momentAt(run, steps, clock);
				const back =
					now.drop < before.drop - dust || now.soldTo < before.soldTo - dust || now.wave < before.wave;
				const odd =
					!Object.values(now).every(Number.isFinite) ||
					now.onSale < 0 ||
					now.nextCoins < 0 ||
					now.target < now.drop - dust ||
					now.target > run.market.startPrice ||
					now.soldTo > now.drop + dust;
				before = now;
				return back ? `goes back at ${clock}` : odd && `odd at ${clock}: ${JSON.stringify(now)}`;
			});
		});
		expect(wrong).toEqual([]);
	});

	it('is the same forwards and backwards', () => {
		for (const { run } of [played({}), played({ typicalLeverage: 30, profile: 'flat' }), ...edges()]) {
			const steps = stepsOf(run);
			const clocks = Array.from({ length: 7 * steps.length + 1 }, (_, i) => i / 7);
			const forwards = clocks.map((clock) => momentAt(run, steps, clock));
			const backwards = clocks.toReversed().map((clock) => momentAt(run, steps, clock));
			expect(backwards.toReversed()).toEqual(forwards);
		}
	});

	it('agrees with the engine between waves', () => {
		const wrong = faults((run, steps) =>
			steps.flatMap((step, i) => {
				const sold = run.waves.slice(0, step.lastWave).reduce((total, { coins }) => total + coins, 0);
				const next = run.waves[step.lastWave];
				const here = momentAt(run, steps, i + 1);
				const forced = step.soldBefore + step.coins - run.initialCoins;
				const scale = 1e-9 * (run.initialCoins + run.forcedCoins + 1);
				return [
					here.drop !== (next ? next.fromDrop : run.stopDrop) && `price after ${nameOf(step)}`,
					Math.abs(forced - sold) > scale && `coins after ${nameOf(step)}`,
					next &&
						!run.exhausted &&
						Math.abs(here.onSale - next.coins) > scale &&
						`on sale after ${nameOf(step)}: ${here.onSale}, not ${next.coins}`
				].filter((fault) => fault !== undefined);
			})
		);
		expect(wrong).toEqual([]);
	});

	it('says between waves what the next wave then does', () => {
		const wrong = faults((run, steps) =>
			steps.slice(1).flatMap((step, i) => {
				if (step.firstWave !== step.lastWave || run.exhausted) return [];
				const before = momentAt(run, steps, i + 1);
				return [
					Math.abs(before.onSale - step.coins) > 1e-9 * step.coins + 1e-6 && `coins of ${nameOf(step)}`,
					Math.abs(before.target - step.toDrop) > dust * step.toDrop && `target of ${nameOf(step)}`
				];
			})
		);
		expect(wrong).toEqual([]);
	});
});

it('outcomeOf(run, steps) shows the whole run at its end, with everything that was sold', () => {
	const wrong = faults((run, steps) => {
		const still = outcomeOf(run, steps);
		return [
			still.drop !== run.stopDrop && 'price',
			still.onSale !== run.forcedCoins && 'coins',
			(still.eatenTo !== 0 || still.soldTo !== 0) && 'something is gone',
			still.target !== run.stopDrop && 'target'
		];
	});
	expect(wrong).toEqual([]);
});

describe('pathOf(run, steps)', () => {
	it('leads from the start to the stop and never up', () => {
		const wrong = faults((run, steps) => {
			const path = pathOf(run, steps);
			return [
				(path[0]!.clock !== 0 || path[0]!.drop !== 0) && 'start',
				(path.at(-1)!.clock !== steps.length || path.at(-1)!.drop !== run.stopDrop) && 'end',
				path.some(({ drop }, i) => i > 0 && drop < path[i - 1]!.drop - dust) && 'goes up'
			];
		});
		expect(wrong).toEqual([]);
	});
});
