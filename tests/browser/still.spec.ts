/** What is left when nothing moves: without script, on paper, and while nobody touches anything. */
import type { Page } from '@playwright/test';
import { addresses, expect, open, test } from './site.ts';

/** On paper a number that could be dragged is a number. */
const form = 'button, input, select, textarea, [role=slider]';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of addresses) {
		test(`/${address} is complete`, async ({ page, site, trouble }) => {
			await page.goto(site.root + address);
			await figuresStand(page);
			expect(await visibleControls(page)).toEqual([]);
			// Preloads of the script that is off are stopped, and that is all.
			expect(trouble.filter((sentence) => !/^failed: \S+\.js /.test(sentence))).toEqual([]);
		});
	}
});

for (const address of addresses) {
	test(`/${address} is complete on paper`, async ({ page, site }) => {
		await open(page, site.root + address);
		await page.emulateMedia({ media: 'print' });
		await figuresStand(page);
		expect(await visibleControls(page)).toEqual([]);
	});

	test(`/${address} does nothing while nothing plays`, async ({ page, site }) => {
		await page.addInitScript(countWork);
		await open(page, site.root + address);
		await page.waitForTimeout(1500);
		const before = await page.evaluate(() => (window as unknown as Counted).workDone);
		await page.waitForTimeout(1000);
		const after = await page.evaluate(() => (window as unknown as Counted).workDone);
		expect(after.slice(before.length)).toEqual([]);
	});
}

/** Controls that could be seen and would do nothing. */
function visibleControls(page: Page): Promise<string[]> {
	return page
		.locator(form)
		.filter({ visible: true })
		.evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML.slice(0, 200)));
}

/** Each widget shows one finished picture and says its answer. */
async function figuresStand(page: Page): Promise<void> {
	await expect(page.locator('h1')).toBeVisible();
	for (const widget of await page.locator('[data-widget]').all()) {
		const name = (await widget.getAttribute('data-widget')) ?? '';
		const marks = widget
			.locator('svg :is(path, line, rect, circle, polyline, polygon, use)')
			.filter({ visible: true });
		expect(await marks.count(), `marks of ${name}`).toBeGreaterThan(2);
		const pictures = widget.locator('[role=img]:has(svg)').filter({ visible: true });
		expect(await pictures.count(), `pictures of ${name}`).toBeGreaterThan(0);
		await expect(widget.locator('.answer, h1:has([data-output])').first(), `answer of ${name}`).toHaveText(
			/\w.*\d.*\./
		);
	}
}

interface Counted {
	workDone: string[];
}

/** Runs before the page's own script: counts every frame, timer and interval that comes due. */
function countWork(): void {
	const work: string[] = [];
	(window as unknown as Counted).workDone = work;
	const counted =
		<Arguments extends unknown[]>(name: string, callback: (...given: Arguments) => unknown) =>
		(...given: Arguments) => {
			work.push(`${name} ${callback.toString().slice(0, 80)}`);
			return callback(...given);
		};
	const { requestAnimationFrame, setTimeout, setInterval } = window;
	window.requestAnimationFrame = (callback) => requestAnimationFrame.call(window, counted('frame', callback));
	window.setTimeout = ((callback: () => unknown, delay?: number) =>
		setTimeout.call(window, counted('timer', callback), delay)) as typeof window.setTimeout;
	window.setInterval = ((callback: () => unknown, delay?: number) =>
		setInterval.call(window, counted('interval', callback), delay)) as typeof window.setInterval;
}
