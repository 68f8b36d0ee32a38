/** Many runs play beside the page where they may, between its own tasks where not, and say the same numbers. */
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { baseMarket, baseScenario, outcome, timelineOutcome } from '../../src/lib/sim/index.ts';
import { visit } from './hosts/looks.ts';
import { frame } from './hosts/snippets.ts';
import { outputs, settled } from './moving.ts';
import { expect, open, test } from './site.ts';

test.describe.configure({ timeout: 300_000 });

const link = 'widgets/many-runs/?leverage=8&seed=5';

/** What the engine says here of the crowds that the link names. */
function expected() {
	const setting = { ...baseScenario, typicalLeverage: 8 };
	const falls = Array.from({ length: 30 }, (_, i) => timelineOutcome(setting, 5 + i).fall);
	const told = (fall: number) => String(Number((Math.round(fall / 1e-4) * 1e-4).toPrecision(7)));
	return { one: told(falls[0]!), least: told(Math.min(...falls)), most: told(Math.max(...falls)) };
}

const mapLink = 'widgets/tipping-map/?leverage=8&shock=0.03&seed=5';

/** The same of the point on the map, whose crowds sell into a book that stands still. */
function expectedOnMap() {
	const market = { ...baseMarket, typicalLeverage: 8, shock: 0.03 };
	const found = Array.from({ length: 9 }, (_, i) => outcome(market, 5 + i));
	const told = (of: (run: (typeof found)[number]) => number) =>
		found
			.map(of)
			.sort((a, b) => a - b)
			.map((value) => String(Number(value.toPrecision(7))));
	const [falls, gains] = [told(({ fall }) => fall), told(({ gain }) => gain)];
	return { least: falls[0]!, fall: falls[4]!, most: falls[8]!, gain: gains[4]! };
}

const row = (widget: Locator) => widget.locator('.row[data-row]');
const workersOf = async (widget: Locator) => Number(await row(widget).getAttribute('data-workers'));
const widgetOn = (page: Page, id = 'many-runs') => page.locator(`[data-widget="${id}"]`);

async function saysTheSame(widget: Locator, told: Record<string, unknown> = expected()) {
	await expect.poll(() => outputs(widget)).toMatchObject(told);
	await settled(widget);
	expect(await outputs(widget)).toMatchObject(told);
}

test('on a page, workers play them', async ({ page, site, trouble }) => {
	await open(page, site.sub + link);
	await saysTheSame(widgetOn(page));
	expect(await workersOf(widgetOn(page))).toBeGreaterThan(0);
	expect(trouble).toEqual([]);
});

test('on a page, workers play the map, and draw what the page draws where there are none', async ({
	page,
	site,
	trouble
}) => {
	const map = widgetOn(page, 'tipping-map');
	const edge = () => map.locator('path.stairs').first().getAttribute('d');
	await open(page, site.sub + mapLink);
	await saysTheSame(map, expectedOnMap());
	expect(await workersOf(map)).toBeGreaterThan(0);
	const played = await edge();
	await refusals['there are none']!(page);
	await open(page, site.root + mapLink);
	await saysTheSame(map, expectedOnMap());
	expect(await workersOf(map)).toBe(0);
	expect(await edge()).toBe(played);
	expect(trouble).toEqual([]);
});

test('in a frame, the map’s own script is the worker', async ({ page, site }) => {
	const body = frame(`${site.root}embed/tipping-map/?leverage=8&shock=0.03&seed=5`, 'allow-scripts');
	await visit(page, body, async () => {
		const inside = page.locator('iframe').contentFrame().locator('[data-widget="tipping-map"]');
		await saysTheSame(inside, expectedOnMap());
		expect(await workersOf(inside)).toBeGreaterThan(0);
	});
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
	test(`in a frame with sandbox="${sandbox}", the file's own script is the worker`, async ({
		page,
		site
	}) => {
		const body = frame(`${site.root}embed/many-runs/?leverage=8&seed=5`, sandbox);
		await visit(page, body, async () => {
			const inside = page.locator('iframe').contentFrame().locator('[data-widget="many-runs"]');
			await saysTheSame(inside);
			expect(await workersOf(inside)).toBeGreaterThan(0);
		});
	});
}

const refusals: Record<string, (page: Page) => Promise<unknown>> = {
	'there are none': (page) => page.addInitScript('delete globalThis.Worker'),
	'they may not be started': (page) =>
		page.addInitScript('globalThis.Worker = class { constructor() { throw new Error("refused") } }'),
	'they never answer': (page) =>
		page.addInitScript('globalThis.Worker = class { postMessage() {} terminate() {} }'),
	'they break down at once': (page) =>
		page.addInitScript(
			'globalThis.Worker = class extends EventTarget { postMessage() { setTimeout(() => this.onerror(new Event("error"))) } terminate() {} }'
		)
};
for (const [how, refuse] of Object.entries(refusals)) {
	test(`the page plays them itself where ${how}`, async ({ page, site, trouble }) => {
		await refuse(page);
		await open(page, site.root + link);
		await saysTheSame(widgetOn(page));
		expect(await workersOf(widgetOn(page))).toBe(0);
		expect(trouble).toEqual([]);
	});
}

test('the page plays them itself where its host forbids workers', async ({ page }) => {
	const strict = await serve({
		folder: 'build',
		headers: { 'content-security-policy': "worker-src 'none'" }
	});
	try {
		await page.goto(strict.url + link);
		await saysTheSame(widgetOn(page));
		expect(await workersOf(widgetOn(page))).toBe(0);
	} finally {
		await strict.close();
	}
});

for (const [where, prepare] of [
	['beside it', async () => {}],
	['between its own tasks', refusals['there are none']!]
] as const) {
	test(`the page answers while runs are played ${where}, and they can be stopped`, async ({ page, site }) => {
		await prepare(page);
		await open(page, `${site.root}${link}&crowds=300`);
		const widget = widgetOn(page);
		await expect(widget.locator('progress')).toBeVisible();
		const numbers = widget.getByRole('button', { name: 'Numbers' });
		await numbers.click();
		await expect(numbers).toHaveAttribute('aria-expanded', 'true');
		await expect(row(widget)).toHaveAttribute('data-state', 'filling');
		await widget.getByRole('button', { name: 'Stop' }).click();
		await expect(row(widget)).toHaveText(/Stopped after [\d,]+ of 10,200 runs\./);
		const stands = await row(widget).textContent();
		await page.waitForTimeout(300);
		expect(await row(widget).textContent()).toBe(stands);
	});
}
