/** Many runs go to a worker wherever a file may stand: the file's own script once more, in whoever's browser. */
import { expect } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from './engine.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 300_000 });

/** A slider of each that plays everything again. */
const moved = { 'many-runs': 'depth', 'tipping-map': 'shock' };

for (const [id, input] of Object.entries(moved)) {
	test(`${id} from a disk`, async ({ engine }) => {
		await engine.open(pathToFileURL(resolve(`build/embed/${id}/index.html`)).href);
		await playedByWorkers(engine, input);
		expect(engine.trouble()).toEqual([]);
	});

	test(`${id} in a frame with scripts alone`, async ({ engine, sites }) => {
		await engine.open(sites.foreign(sites.file('plain', `embed/${id}/`), 'allow-scripts'));
		await playedByWorkers(await engine.framed(), input);
		expect(engine.trouble()).toEqual([]);
	});
}

/** Moves the first slider and another; all runs come, most of them from a worker. */
async function playedByWorkers(place: Place, input: string): Promise<void> {
	const row = () =>
		place.evaluate(() => {
			const { state, workers } = document.querySelector<HTMLElement>('.row[data-row]')!.dataset;
			return { state, workers: Number(workers) };
		}, null);
	expect(await row()).toEqual({ state: 'whole', workers: 0 });
	await place.press('[data-input] input[type=range]', 'ArrowRight');
	await place.press(`[data-input=${input}] input[type=range]`, 'ArrowRight');
	await expect.poll(async () => (await row()).workers, { timeout: 60_000 }).toBeGreaterThan(0);
	await expect.poll(async () => (await row()).state, { timeout: 120_000 }).toBe('whole');
}
