/** The runs of bits/, from the source in Node: what every browser is compared with. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as sim from '../../src/lib/sim/index.ts';
import { bits, line, type Engine } from './bits/index.ts';

/** What may have happened, for whoever sees the lines change. */
const message = `A run gives other numbers than before. If that is meant, raise modelVersion in src/lib/sim/run.ts
(README, "Raise the model's version"), and let \`npx vitest -u\` write tests/golden/fingerprints.txt anew. Nothing else may
change a line of it, but that a result holds a field more than it did: then say so in the commit. New runs add lines.`;

const usual = Object.keys(bits(sim)).map((name) => line(sim, name));

it('every run has the fingerprint kept in tests/golden', async () => {
	const text = [`model ${sim.modelVersion}`, ...usual, ''].join('\n');
	await expect(text, message).toMatchFileSnapshot('../golden/fingerprints.txt');
});

it('no two runs have the same', () => {
	expect(new Set(usual.map((one) => one.slice(0, 16))).size).toBe(usual.length);
	expect(usual.length).toBeGreaterThan(40);
});

describe('an engine with other arithmetic', () => {
	afterEach(() => {
		vi.doUnmock('../../src/lib/sim/elementary.ts');
		vi.resetModules();
	});

	/** The engine with some of its elementary functions exchanged. */
	async function engineWith(changed: (own: Elementary) => Partial<Elementary>): Promise<Engine> {
		vi.resetModules();
		vi.doMock('../../src/lib/sim/elementary.ts', async (original) => {
			const own = await original<Elementary>();
			return { ...own, ...changed(own) };
		});
		return import('../../src/lib/sim/index.ts');
	}

	/** One of each kind. */
	const few = [
		'arithmetic: exponentials and logarithms',
		'static: base',
		'timeline: base',
		'episode: stops and panic',
		'markets: base'
	];
	const differing = (other: Engine) => few.filter((name) => !usual.includes(line(other, name)));

	it('is found out by every kind of run when it takes the exponentials of this machine', async () => {
		const flawed = await engineWith(() => ({
			exp: Math.exp,
			expWithin: Math.exp,
			exps(x, factor) {
				for (let i = 0; i < x.length; i++) x[i] = Math.exp(factor * x[i]!);
			}
		}));
		expect(differing(flawed)).toEqual(few);
	});

	it('is found out by one bit of one exponential', async () => {
		const lastBit = 1 - 2 ** -53;
		const flawed = await engineWith(({ exp }) => ({ exp: (x) => (x === 709 ? exp(x) * lastBit : exp(x)) }));
		expect(differing(flawed)).toEqual([few[0]]);
	});

	it('is not suspected when nothing was exchanged', async () => {
		expect(differing(await engineWith(() => ({})))).toEqual([]);
	});
});

type Elementary = typeof import('../../src/lib/sim/elementary.ts');
