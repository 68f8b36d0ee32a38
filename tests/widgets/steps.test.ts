/** The steps of a run tile it: nothing is played twice, and nothing is left out. */
import { describe, expect, it } from 'vitest';
import { nameOf, restingPoint, stepsOf } from '$lib/widgets/steps';
import { edges, faultsOf, markets, played } from './markets';

const cases = [...markets(['growing', 'flat', 'latent'], [1, 7]), ...edges()];
const faults = (check: Parameters<typeof faultsOf>[1]) => faultsOf(cases, check);

const most = 24;

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

it('nameOf(step) says which waves it plays', () => {
	const step = { ...stepsOf(played({}).run)[0]!, firstWave: 3, lastWave: 3 };
	expect(nameOf({ ...step, firstWave: 0, lastWave: 0 })).toBe('the sale');
	expect(nameOf({ ...step, firstWave: 0, lastWave: 0 }, 'news')).toBe('the news');
	expect(nameOf(step)).toBe('wave 3');
	expect(nameOf({ ...step, lastWave: 7 })).toBe('waves 3–7');
});
