/** A widget's file in other makers' browsers: from a disk, and in frames of another origin, however they are shut in. */
import { expect } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from './engine.ts';
import { test, widgets } from './site.ts';

test.describe.configure({ timeout: 300_000 });

const sandboxes = { 'without a sandbox': null, 'with scripts alone': 'allow-scripts' } as const;
const servings = { 'for any origin': 'cors', 'for its own origin': 'plain' } as const;
const slider = '[data-input] input[type=range]';

for (const id of widgets) {
	test.describe(id, () => {
		test('works from a disk', async ({ engine }) => {
			await engine.open(pathToFileURL(resolve('build/embed', id, 'index.html')).href);
			await moves(engine);
			expect(engine.trouble()).toEqual([]);
		});

		for (const [heading, serving] of Object.entries(servings)) {
			for (const [shut, sandbox] of Object.entries(sandboxes)) {
				test(`works in a frame ${shut}, served ${heading}`, async ({ engine, sites }) => {
					await engine.open(sites.foreign(sites.file(serving, `embed/${id}/`), sandbox));
					await moves(await engine.framed());
					expect(engine.trouble()).toEqual([]);
				});
			}

			test(`is a finished picture in the strictest frame, served ${heading}`, async ({ engine, sites }) => {
				await engine.open(sites.file(serving, `embed/${id}/`));
				const live = await engine.evaluate(seen, null);
				await engine.open(sites.foreign(sites.file(serving, `embed/${id}/`), ''));
				const still = await (await engine.framed()).evaluate(seen, null);
				expect(still.sentence).toBe(live.sentence);
				expect(still.sentence).toMatch(/\d/);
				expect(still.marks).toBeGreaterThan(20);
				expect(live.controls).toBeGreaterThan(0);
				expect(still.controls, 'controls that nothing answers').toBe(0);
			});
		}

		test('has nothing to say against a frame in which nothing may be kept', async ({ engine, sites }) => {
			await engine.open(sites.foreign(sites.file('watched', `embed/${id}/`), null));
			const frame = await engine.framed();
			await moves(frame);
			expect(await frame.evaluate(() => window.unwindTrouble, null)).toEqual([]);
		});
	});
}

test('frames of another origin are kept from the storage of their site', async ({ engine, sites, which }) => {
	await engine.open(sites.foreign(sites.file('plain', `embed/${widgets[0]}/`), null));
	const frame = await engine.framed();
	const stored = frame.evaluate(() => localStorage.length, null);
	// WebKit gives such frames a storage of their own instead, and it is empty.
	if (which.engine === 'webkit') expect(await stored).toBe(0);
	else await expect(stored).rejects.toThrow(/denied|insecure/);
});

/** Presses a key on the first slider until an output follows. */
async function moves(place: Place): Promise<void> {
	const outputs = () =>
		place.evaluate(() => {
			const cells = [...document.querySelectorAll<HTMLElement>('[data-output]')];
			return Object.fromEntries(cells.map(({ dataset }) => [dataset.output, dataset.value]));
		}, null);
	const before = await outputs();
	expect(Object.keys(before).length).toBeGreaterThan(0);
	await expect(async () => {
		await place.press(slider, 'ArrowRight');
		expect(await outputs()).not.toEqual(before);
	}).toPass({ timeout: 60_000 });
}

/** What a reader sees: the answer, how many marks the picture is drawn with, how many controls. */
function seen() {
	const widget = document.querySelector<HTMLElement>('[data-widget]')!;
	const all = [...widget.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
	const count = (selector: string) => all.filter((element) => element.matches(selector)).length;
	const sentence = widget.querySelector<HTMLElement>('.answer')!.innerText.replace(/\s+/g, ' ').trim();
	return { sentence, marks: count('svg *'), controls: count('input, button, select') };
}
