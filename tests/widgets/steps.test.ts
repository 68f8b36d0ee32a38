/** The steps of a run tile it: nothing is played twice, nothing is left out, and any moment can be looked up. */
import { describe, expect, it } from 'vitest';
import { momentAt as engineMomentAt, type Run } from '$lib/sim';
import { momentAt, nameOf, outcomeOf, pathOf, restingPoint, stepsOf, type Step } from '$lib/widgets/steps';
import { edges, markets, played, type Case } from './markets';

const cases: Case[] = [...markets(['growing', 'flat', 'latent'], [1, 7]), ...edges()];
const most = 24;
/** Closer than this is the same price, USD, or the same coins. */
const dust = 1e-6;

/** What is wrong, by the name of the case; none is the promise. */
function faults(check: (run: Run, steps: Step[]) => (string | false)[]): string[] {
	return cases.flatMap(({ name, run }) =>
		check(run, stepsOf(run))
			.filter((fault) => fault !== false)
			.map((fault) => `${name}: ${fault}`)
	);
}

it('the cases hold what they are chosen for', () => {
	expect(cases.some(({ run }) => run.waves.length === 0)).toBe(true);
	expect(cases.some(({ run }) => run.waves.length > most)).toBe(true);
	expect(cases.some(({ run }) => run.exhausted)).toBe(true);
	expect(cases.some(({ run }) => run.crowd.count === 0)).toBe(true);
});

describe('stepsOf(run)', () => {
	it('starts with the sale and ends where the price stops, each step where the one before ended', () => {
		const wrong = faults((run, steps) => [
			(steps[0]!.fromDrop !== 0 || steps[0]!.firstWave !== 0 || steps[0]!.lastWave !== 0) && 'start',
			steps.at(-1)!.toDrop !== run.stopDrop && 'end',
			steps.at(-1)!.lastWave !== run.waves.length && 'last wave',
			...steps
				.slice(1)
				.flatMap((step, i) => [
					step.fromDrop !== steps[i]!.toDrop && `gap before ${nameOf(step)}`,
					step.firstWave !== steps[i]!.lastWave + 1 && `wave missing before ${nameOf(step)}`,
					step.toDrop <= step.fromDrop && `${nameOf(step)} goes nowhere`
				])
		]);
		expect(wrong).toEqual([]);
	});

	it('sells every coin once: the sale and what is sold by force', () => {
		const wrong = faults((run, steps) => {
			const whole = run.initialCoins + run.forcedCoins;
			const sum = steps.reduce((total, { coins }) => total + coins, 0);
			return [
				Math.abs(sum - whole) > 1e-9 * whole && `sum ${sum} of ${whole}`,
				steps[0]!.coins !== run.initialCoins && 'sale',
				...steps.slice(1).map((step, i) => {
					const before = steps[i]!.soldBefore + steps[i]!.coins;
					return Math.abs(step.soldBefore - before) > 1e-9 * whole && `before ${nameOf(step)}`;
				})
			];
		});
		expect(wrong).toEqual([]);
	});

	it(`takes at most ${most} steps, however long the tail of waves`, () => {
		expect(faults((_, steps) => [steps.length > most && `${steps.length} steps`])).toEqual([]);
	});

	it('gives waves that are tall enough a step of their own', () => {
		const { run } = played({});
		const tall = run.waves.filter((wave) => wave.toDrop - wave.fromDrop > (run.stopDrop - 5000) / 8);
		expect(tall.length).toBeGreaterThan(1);
		const alone = stepsOf(run).filter(({ firstWave, lastWave }) => firstWave === lastWave);
		for (const { index } of tall) expect(alone.map(({ firstWave }) => firstWave)).toContain(index);
	});
});

describe('momentAt(run, steps, clock)', () => {
	it('starts with nothing sold and ends where the run stops', () => {
		const wrong = faults((run, steps) => {
			const start = momentAt(run, steps, 0);
			const end = momentAt(run, steps, steps.length);
			return [
				(start.drop !== 0 || start.eatenTo !== 0 || start.soldTo !== 0 || start.onSale !== 0) && 'start',
				(end.drop !== run.stopDrop || end.eatenTo !== run.stopDrop) && 'end',
				(end.onSale !== 0 || end.nextCoins !== 0 || end.target !== run.stopDrop) && 'not at rest',
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
				const engine = engineMomentAt(run, step.lastWave + 1);
				const here = momentAt(run, steps, i + 1);
				const forced = step.soldBefore + step.coins - run.initialCoins;
				const scale = 1e-9 * (run.initialCoins + run.forcedCoins + 1);
				const waiting = engine.triggeredCoins - engine.forcedSold;
				return [
					here.drop !== engine.drop && `price after ${nameOf(step)}`,
					Math.abs(forced - engine.forcedSold) > scale && `coins after ${nameOf(step)}`,
					i + 1 < steps.length &&
						Math.abs(here.onSale - waiting) > scale &&
						`on sale after ${nameOf(step)}: ${here.onSale}, not ${waiting}`
				];
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

describe('restingPoint(steps)', () => {
	it('is a place between two steps', () => {
		const wrong = faults((_, steps) => {
			const at = restingPoint(steps);
			return [(!Number.isInteger(at) || at < 1 || at > steps.length) && `rests at ${at}`];
		});
		expect(wrong).toEqual([]);
	});

	it('is before the step that sells most', () => {
		const wrong = faults((_, steps) => {
			if (steps.length === 1) return [];
			const largest = Math.max(...steps.slice(1).map(({ coins }) => coins));
			return [steps[restingPoint(steps)]!.coins !== largest && 'not the largest'];
		});
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

it('nameOf(step) says which waves it plays', () => {
	const step = { firstWave: 3, lastWave: 3, fromDrop: 1, toDrop: 2, soldBefore: 0, coins: 1 };
	expect(nameOf({ ...step, firstWave: 0, lastWave: 0 })).toBe('the sale');
	expect(nameOf(step)).toBe('wave 3');
	expect(nameOf({ ...step, lastWave: 7 })).toBe('waves 3–7');
});
