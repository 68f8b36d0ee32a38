import { expect, it } from 'vitest';
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, seed, unbounded, type Argument } from './arguments.ts';
import { manyPlayed, marketsArguments, portfolioArguments } from './assets-arguments.ts';
import { bookArguments } from './book-arguments.ts';
import { branchingArguments } from './branching-arguments.ts';
import { contagionArguments } from './contagion-arguments.ts';
import { crossingArguments } from './crossing-arguments.ts';
import { decisionsArguments } from './decisions-arguments.ts';
import { fundingArguments } from './funding-arguments.ts';
import { growthArguments } from './growth-arguments.ts';
import { marginArguments } from './margin-arguments.ts';
import { runArguments } from './run-arguments.ts';
import { sweepArguments } from './sweep-arguments.ts';

const calls: Record<string, Argument[]> = {
	...runArguments,
	...sweepArguments,
	...marginArguments,
	...fundingArguments,
	...growthArguments,
	...bookArguments,
	...crossingArguments,
	...branchingArguments,
	...contagionArguments,
	...decisionsArguments,
	...portfolioArguments,
	markets: marketsArguments(sim.markets),
	marketsOutcome: marketsArguments(sim.marketsOutcome),
	everyoneIn: [
		[
			'panic.threshold',
			(threshold: number) => manyPlayed(sim.everyoneIn([{ panic: { ...sim.basePanic, threshold } }])),
			[0.001, 1.01, NaN]
		]
	],
	eventFigures: [['seed', (value: number) => sim.eventFigures(sim.events[0]!, value), seed]],
	median: [['values.length', (length: number) => sim.median(new Array<number>(length).fill(1)), [0, 2]]],
	outside: [
		['value', (value: number) => sim.outside(value, { least: 1, most: 2 }), unbounded],
		['least', (least: number) => sim.outside(1, { least, most: 2 }), [-1e-9, NaN, -Infinity]],
		['most', (most: number) => sim.outside(1, { least: 1, most }), [0.99, NaN]]
	],
	widened: [['by', (by: number) => sim.widened({ least: 1, most: 2 }, by), [-0.01, 1.01, NaN]]],
	stream: [['seed', (value: number) => sim.stream(value, ''), seed]],
	streamFrom: [
		['a', (value: number) => sim.streamFrom(value, 1, 1, 1), seed],
		['b', (value: number) => sim.streamFrom(1, value, 1, 1), seed],
		['c', (value: number) => sim.streamFrom(1, 1, value, 1), seed],
		['d', (value: number) => sim.streamFrom(1, 1, 1, value), seed]
	],
	exp: [['x', sim.exp, [NaN]]],
	ln: [['x', sim.ln, aboveZero]],
	normalCdf: [['z', sim.normalCdf, [NaN]]],
	normalQuantile: [['p', sim.normalQuantile, [0, 1, -0.1, 1.1, NaN, Infinity]]],
	fingerprint: [
		['columns[0]', (column) => sim.fingerprint(column), [5, 'price', NaN]],
		['columns[1][0]', (value) => sim.fingerprint([], [value]), ['1', true]]
	],
	fingerprintOf: [
		['result', sim.fingerprintOf, [5, 'price', NaN]],
		['result.fall', (fall) => sim.fingerprintOf({ fall }), [1n]]
	]
};

it('every public function refuses every argument that is out of range, by name and value', () => {
	const functions = Object.entries(sim).filter(([, value]) => typeof value === 'function');
	expect(Object.keys(calls).toSorted()).toEqual(functions.map(([name]) => name).toSorted());
	for (const [name, given] of Object.entries(calls)) {
		for (const [argument, call, outside] of given) {
			for (const value of outside) {
				const attempt = () => call(value as never);
				const said = `${name}: ${argument} = ${String(value)}`;
				expect(attempt, said).toThrow(RangeError);
				expect(attempt, said).toThrow(`${argument} must be `);
				expect(attempt, said).toThrow(`, got ${typeof value === 'string' ? `"${value}"` : String(value)}`);
			}
		}
	}
});

it('says it as a person would', () => {
	const long = { side: 'long', entryPrice: 100, coins: 1, leverage: 0.5 } as const;
	expect(() => sim.liquidationPrice(long, 0)).toThrow('leverage must be 1 to 125, got 0.5');
});
