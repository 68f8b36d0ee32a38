import { expect, it } from 'vitest';
import * as sim from '../../src/lib/sim/index.ts';
import { market, scenario } from './market-arguments.ts';

it('takes nothing but a number for one, whatever it compares like', () => {
	const wrong = [null, undefined, '1', '1e9', [1], new Date(1)];
	const attempts = (call: (value: never) => unknown, name: string, range: string) => {
		for (const value of wrong) {
			const got = typeof value === 'string' ? `"${value}"` : String(value);
			expect(() => call(value as never)).toThrow(new RangeError(`${name} must be ${range}, got ${got}`));
		}
	};
	for (const [name, [low, high]] of Object.entries(sim.marketRanges)) {
		const range = `${name === 'traders' ? 'a whole number from ' : ''}${low} to ${high}`;
		attempts((value) => sim.run({ ...market, [name]: value }, 1), name, range);
		attempts((value) => sim.timeline({ ...scenario, [name]: value }, 1), name, range);
	}
	for (const [name, [low, high]] of Object.entries(sim.scenarioRanges)) {
		attempts((value) => sim.timeline({ ...scenario, [name]: value }, 1), name, `${low} to ${high}`);
	}
	for (const call of [sim.run, sim.outcome]) {
		attempts((value) => call(market, value), 'seed', 'a whole number from 0 to 4294967295');
	}
	attempts((value) => sim.timeline(scenario, value), 'seed', 'a whole number from 0 to 4294967295');
	attempts((value) => sim.flatProfile(value), 'density', 'finite and above 0');
	attempts((value) => sim.displacementAfter(value, 1, 1), 'coins', 'finite and at least 0');
	attempts((value) => sim.normalQuantile(value), 'p', 'between 0 and 1, ends excluded');
});
