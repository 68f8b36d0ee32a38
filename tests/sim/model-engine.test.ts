/** What content/model.md says about the same bits everywhere, and about the engine for others, is so. */
import { expect, it } from 'vitest';
import * as sim from '../../src/lib/sim/index.ts';
import { bits } from './bits/index.ts';
import { section } from './model-text.ts';

it('the fingerprint of the base case is the one on the page', () => {
	const { columns } = sim.timeline(sim.baseScenario, 1);
	expect(section('Chance, and the same bits everywhere')).toContain(
		`The price column of the timeline's base case, seed 1, has the fingerprint \`${sim.fingerprint(columns.price)}\``
	);
});

it('as many runs are compared as the page says', () => {
	expect(section('Chance, and the same bits everywhere')).toContain(
		`It plays ${Object.keys(bits(sim)).length} runs`
	);
});

it('every function and setting that the page names is there', () => {
	const [, ...names] = section('Use the engine')
		.replace(/```[^]*?```/g, '')
		.split('`');
	const named = names
		.filter((_, i) => i % 2 === 0)
		.filter((name) => /^[a-z]+[A-Z]\w*$|^(run|timeline|episode|markets)$/.test(name));
	expect(named).toEqual(['run', 'timeline', 'episode', 'markets', 'liquidationPrice']);
	expect(named.filter((name) => !(name in sim))).toEqual([]);
});
