/** The engine for others: one file that computes what the source does, wherever it is copied, and its types. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as sim from '../../src/lib/sim/index.ts';
import { writeBits } from '../sim/bits/scripts.ts';
import { section } from '../sim/model-text.ts';
import { exportsOf, troubleOf } from './types.ts';

/** A folder with a copy of the file and nothing else of ours. */
const folder = mkdtempSync(join(tmpdir(), 'unwind-engine-'));
const types = readFileSync('build/engine.d.ts', 'utf8');
beforeAll(() => {
	writeBits(folder);
	writeFileSync(join(folder, 'engine.d.ts'), types);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What Node prints when it is given a module in that folder. */
function printed(code: string): string {
	writeFileSync(join(folder, 'lines.mjs'), code);
	return execFileSync(process.execPath, ['lines.mjs'], { cwd: folder, encoding: 'utf8' });
}

describe('engine.js', () => {
	it('says what it is, which model it computes, and under which licence', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		const licence = readFileSync('LICENSE', 'utf8').split('MIT License\n')[1]!.split('\n---')[0]!.trim();
		for (const text of [readFileSync('build/engine.js', 'utf8'), types]) {
			const [head] = text.split('*/');
			expect(head).toMatch(/^\/\*!\n/);
			expect(head).toContain(`Unwind ${version}, the engine. Model version ${sim.modelVersion}.`);
			expect(head).toContain('./model/');
			expect(head!.replaceAll(/^ \* ?/gm, '')).toContain(licence);
		}
		expect(existsSync('build/model/index.html')).toBe(true);
	});

	it('has everything of the index, by its name', () => {
		const names = printed("console.log(JSON.stringify(Object.keys(await import('./engine.js'))))");
		expect((JSON.parse(names) as string[]).sort()).toEqual(Object.keys(sim).sort());
	});

	it('asks for nothing: no other file, no clock, no chance, no page', () => {
		const code = readFileSync('build/engine.js', 'utf8').split('*/')[1]!;
		expect(code).not.toMatch(
			/\bimport\b|\brequire\b|\beval\b|\bfetch\b|\bMath\.(exp|log|pow|random)\b|\bDate\b|\bwindow\b/
		);
	});

	it('computes in Node, and in a worker of Node, what the source does', () => {
		const played = `import { bits, line } from './bits/index.js';
			import * as engine from './engine.js';
			const lines = () => Object.keys(bits(engine)).map((name) => line(engine, name));`;
		writeFileSync(
			join(folder, 'worker.mjs'),
			`import { parentPort } from 'node:worker_threads'; ${played} parentPort.postMessage(lines());`
		);
		const both = printed(`import { Worker } from 'node:worker_threads'; ${played}
			const worker = new Worker(new URL('./worker.mjs', import.meta.url));
			const there = await new Promise((answer, fail) => worker.once('message', answer).once('error', fail));
			console.log(JSON.stringify([lines(), there]));`);
		const [here, there] = JSON.parse(both) as [string[], string[]];
		const kept = readFileSync('tests/golden/fingerprints.txt', 'utf8').trim().split('\n').slice(1);
		expect(here).toEqual(kept);
		expect(there).toEqual(kept);
	});

	it('refuses arguments that are out of range, as the source does', () => {
		const said = printed(`import * as engine from './engine.js';
			const { baseMarket, baseScenario, baseMarkets } = engine;
			for (const call of [
				() => engine.run({ ...baseMarket, typicalLeverage: 1 }, 1),
				() => engine.timeline({ ...baseScenario, refillHalfLife: 0 }, 1),
				() => engine.episode(baseScenario, { leavers: { perHour: -1 } }, 1),
				() => engine.markets({ ...baseMarkets, lead: NaN }, 1),
				() => engine.liquidationPrice({ side: 'long', entryPrice: 1, leverage: 0.5 }, 0)
			]) try { call(); console.log('took it'); } catch (error) { console.log(error.name, error.message); }`);
		expect(said.trim().split('\n')).toEqual([
			'RangeError typicalLeverage must be 1.5 to 50, got 1',
			'RangeError refillHalfLife must be 1 to Infinity, got 0',
			expect.stringMatching(/^RangeError leavers\.perHour must be 0 to \d+, got -1$/),
			expect.stringMatching(/^RangeError lead must be .*, got NaN$/),
			'RangeError leverage must be 1 to 125, got 0.5'
		]);
	});
});

describe('the lines on the model’s page', () => {
	const [, lines] = /```js\n([^]*?)```/.exec(section('Use the engine'))!;
	const address = 'https://YOUR-SITE/engine.js';

	it('are about ten, and get the engine from the site', () => {
		expect(lines!.split(address)).toHaveLength(2);
		expect(
			lines!
				.trim()
				.split('\n')
				.filter((line) => line !== '').length
		).toBeLessThanOrEqual(12);
	});

	it('print what they say, in Node, as they stand', () => {
		const said = printed(lines!.replace(address, './engine.js')).trim().split('\n');
		const { summary, columns } = sim.timeline({ ...sim.baseScenario, depth: 80e6 }, 1);
		const base = sim.fingerprint(sim.timeline(sim.baseScenario, 1).columns.price);
		expect(said[0]).toBe(`With $80M of bids the price falls by ${(100 * summary.fall).toFixed(1)}%.`);
		expect(said.slice(1, -1)).toEqual(
			[0, 12, 24, 36, 48, 60].map(
				(row) =>
					`${columns.time[row]} s: $${columns.price[row]!.toFixed(0)}, ${columns.waitingCoins[row]!.toFixed(0)} coins wait to be sold`
			)
		);
		expect(said.at(-1)).toBe(`The base case on this machine: ${base}`);
	});
});

describe('engine.d.ts', () => {
	it('has everything of the index, types too, each with what is written above it', () => {
		const source = exportsOf('src/lib/sim/index.ts');
		expect(exportsOf('build/engine.d.ts')).toEqual(source);
		expect(Object.keys(source).length).toBeGreaterThan(Object.keys(sim).length + 30);
		expect(source['run']).toContain('bit for bit');
	});

	it('needs no other file', () => {
		expect(types).not.toMatch(/\bimport\b|<reference/);
	});

	const program = (...lines: string[]) =>
		troubleOf(folder, ["import * as engine from './engine.js';", ...lines].join('\n'));

	it('holds under the strictest rules', () => {
		expect(
			program(
				'const scenario: engine.Scenario = { ...engine.baseScenario, direction: "up" };',
				'const played: engine.Timeline = engine.timeline(scenario, 1);',
				'export const price: number | undefined = played.columns.price[0];',
				'export const { fall }: engine.Run = engine.run(engine.baseMarket, 1);',
				'const several: engine.MarketsRun = engine.markets(engine.btcLed, 1);',
				'export const multiples: (number | null)[] = several.summary.assets.map(({ multiple }) => multiple);',
				'export const { whole }: engine.Episode = engine.episode(scenario, { stops: engine.baseStops }, 1);',
				'export const name: string = engine.fingerprint(played.columns.price, [1, 2]);'
			)
		).toEqual([]);
	});

	it('refuses what is of another type, line by line', () => {
		const wrong = [
			"engine.timeline(engine.baseScenario, '1');",
			'engine.run({ startPrice: 1 }, 1);',
			"engine.timeline({ ...engine.baseScenario, direction: 'left' }, 1);",
			'engine.episode(engine.baseScenario, { herd: engine.baseStops }, 1);',
			'engine.markets(engine.baseScenario, 1);',
			'engine.fingerprint(5);',
			'export const a: number = engine.timeline(engine.baseScenario, 1).columns.price;',
			'export const notPublic: engine.Clock | null = null;'
		];
		expect(program(...wrong).map(({ row }) => row)).toEqual(wrong.map((_, i) => i + 2));
	});
});
