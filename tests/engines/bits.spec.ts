/**
 * The same bits, whoever made the browser: `/engine.js`, as it was built, plays the runs of tests/sim/bits there, and every
 * fingerprint is the one that Node gets from the source, and the one that is kept in tests/golden.
 */
import { expect } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import * as sim from '../../src/lib/sim/index.ts';
import { bits, line } from '../sim/bits/index.ts';
import { writeBits } from '../sim/bits/scripts.ts';
import type { Engine } from './engine.ts';
import { test as base } from './site.ts';

/** What the page below offers. */
declare global {
	interface Window {
		bits: { names: string[]; line(name: string): string; inWorker(names: string[]): Promise<string[]> };
	}
}

const page = `<!doctype html><meta charset="utf-8"><title>Bits</title><link rel="icon" href="data:,">
<script type="module">
	import { bits, line } from './bits/index.js';
	const engine = await import(new URLSearchParams(location.search).get('engine'));
	const inWorker = (names) => new Promise((answer, fail) => {
		const worker = new Worker('./worker.js', { type: 'module' });
		worker.onmessage = ({ data }) => answer(data);
		worker.onerror = ({ message }) => fail(new Error(message));
		worker.postMessage(names);
	});
	window.bits = { names: Object.keys(bits(engine)), line: (name) => line(engine, name), inWorker };
</script>`;

const worker = `import { line } from './bits/index.js';
import * as engine from './engine.js';
onmessage = ({ data }) => postMessage(data.map((name) => line(engine, name)));`;

/** The same engine but for the last digit of one constant: ln 2, of which it takes powers of e. */
function flawed(engine: string): string {
	const parts = engine.split('.6931471801362932');
	if (parts.length !== 2) throw new Error('the constant is not there, or not once');
	return parts.join('.6931471801362933');
}

const test = base.extend<object, { address: string }>({
	address: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'unwind-bits-'));
			writeBits(folder);
			writeFileSync(join(folder, 'index.html'), page);
			writeFileSync(join(folder, 'worker.js'), worker);
			writeFileSync(join(folder, 'flawed.js'), flawed(readFileSync(join(folder, 'engine.js'), 'utf8')));
			const served = await serve({ folder });
			await use(served.url);
			await served.close();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});

test.describe.configure({ timeout: 300_000 });

const kept = readFileSync('tests/golden/fingerprints.txt', 'utf8').trim().split('\n').slice(1);
const few = ['static: base', 'timeline: base', 'episode: everybody', 'markets: base'];

async function open(engine: Engine, address: string, file: string): Promise<void> {
	await engine.open(`${address}?engine=./${file}`);
	// What a module awaits at its top may come after the page has loaded.
	await expect.poll(() => engine.evaluate(() => 'bits' in window, null), { timeout: 60_000 }).toBe(true);
}

const played = (engine: Engine, name: string) => engine.evaluate((given) => window.bits.line(given), name);

test('every run comes to the same bits as in Node', async ({ engine, address, which }) => {
	await open(engine, address, 'engine.js');
	const names = await engine.evaluate(() => window.bits.names, null);
	expect(names).toEqual(Object.keys(bits(sim)));
	expect(kept.map((one) => one.split('  ')[1])).toEqual(names);
	const found: string[] = [];
	for (const name of names) found.push(await played(engine, name));
	expect(found, `${which.engine} against the source in Node`).toEqual(names.map((name) => line(sim, name)));
	expect(found, `${which.engine} against tests/golden/fingerprints.txt`).toEqual(kept);
	expect(engine.trouble()).toEqual([]);
});

test('a worker comes to the same', async ({ engine, address }) => {
	await open(engine, address, 'engine.js');
	const found = await engine.evaluate((names) => window.bits.inWorker(names), few);
	expect(found).toEqual(few.map((name) => kept.find((one) => one.endsWith(`  ${name}`))));
});

test('an engine that is off by the last digit of one constant does not', async ({ engine, address }) => {
	await open(engine, address, 'flawed.js');
	for (const name of few) expect(kept, name).not.toContain(await played(engine, name));
});

test('a page of the site may load it, under its own policy', async ({ engine }) => {
	const site = await serve({ folder: 'build' });
	try {
		await engine.open(`${site.url}model/`);
		const found = await engine.evaluate(async () => {
			const address = new URL('../engine.js', location.href).href;
			const { baseScenario, fingerprint, timeline } = (await import(address)) as typeof sim;
			const own = fingerprint(timeline(baseScenario, 1).columns.price);
			return { own, printed: document.body.innerText.includes(own) };
		}, null);
		const own = sim.fingerprint(sim.timeline(sim.baseScenario, 1).columns.price);
		expect(found).toEqual({ own, printed: true });
	} finally {
		await site.close();
	}
});
