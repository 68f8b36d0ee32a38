/** The same link says the same numbers, digit for digit, whoever made the browser. */
import { expect } from '@playwright/test';
import { specs } from '../embed/odd';
import type { Engine } from './engine.ts';
import { start, test } from './site.ts';

test('the same link says the same numbers in every browser', async ({ all, sites }) => {
	test.setTimeout(600_000);
	const links = specs.flatMap(({ id, stages }) =>
		['', ...stages.map((stage) => `?stage=${stage.id}`), '?seed=7'].map((query) => `embed/${id}/${query}`)
	);
	const said = new Map<string, Record<string, Said>>();
	for (const which of all) {
		const engine = await start(which);
		try {
			const numbers: Record<string, Said> = {};
			for (const link of links) numbers[link] = await outputs(engine, sites.file('watched', link));
			said.set(which.engine, numbers);
		} finally {
			await engine.close();
		}
	}
	const [first, usual] = [...said][0]!;
	expect(Object.keys(usual[links[0]!]!).length).toBeGreaterThan(5);
	for (const link of links) expect(usual[link]!.trouble, link).toBe('');
	for (const [name, numbers] of said) expect(numbers, `${name} against ${first}`).toEqual(usual);
});

/** Every computed value by name, the answer in words, and what went wrong. */
type Said = Record<string, string>;

async function outputs(engine: Engine, url: string): Promise<Said> {
	await engine.open(url);
	return engine.evaluate(async () => {
		// Rows of crowds come one after the other.
		const unfinished = () => document.querySelector('.row[data-row]:not([data-state="whole"])');
		while (unfinished()) await new Promise((wait) => setTimeout(wait, 20));
		const cells = [...document.querySelectorAll<HTMLElement>('[data-output]')];
		const values = cells.map(({ dataset }) => [dataset.output!, dataset.value!] as const);
		// Where lines break is each browser's own.
		const answer = document.querySelector<HTMLElement>('.answer')!.innerText.replace(/\s+/g, '');
		return { ...Object.fromEntries(values), answer, trouble: window.unwindTrouble.join() };
	}, null);
}
