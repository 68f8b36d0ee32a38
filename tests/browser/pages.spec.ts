/** Every page opens without a fault, at the root and under a path, and fits every width. */
import type { Page } from '@playwright/test';
import { addresses, expect, open, test } from './site.ts';

for (const where of ['root', 'sub'] as const) {
	for (const address of addresses) {
		test(`/${address} opens without a fault (${where === 'root' ? 'at the root' : 'under a path'})`, async ({
			page,
			site,
			trouble
		}) => {
			await open(page, site[where] + address);
			await expect(page.locator('h1')).toHaveCount(1);
			await scrollThrough(page);
			expect(trouble).toEqual([]);
		});
	}
}

for (const address of addresses) {
	test(`/${address} has its headings in order and never scrolls sideways`, async ({ page, site }) => {
		await open(page, site.root + address);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((headings) =>
				headings.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1]))
			);
		const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
		expect.soft(jumps, `levels of the headings: ${levels.join(' ')}`).toEqual([]);
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft(await overflowing(page), `at ${width} px`).toEqual([]);
		}
	});
}

async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState('networkidle');
}

/** What sticks out to the right of the page, when the page can be scrolled sideways. */
function overflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
			.slice(0, 5)
			.concat(`the page is ${scrollWidth} px wide`);
	});
}
