/** Nothing sticks out: pages fit every width, panels open or closed. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

export const narrowest = 320;
export const widths = [narrowest, 360, 768, 1280];
export const height = 800;

/** Waits until neither the page nor an open panel can be scrolled sideways; tells what sticks out. */
export async function fits(page: Page, where: string): Promise<void> {
	await expect.soft.poll(() => overflowing(page), { message: where, timeout: 20_000 }).toEqual([]);
}

/** No number and no single word in a table of a text stands in two lines. */
export async function wordsAreWhole(page: Page, where: string): Promise<void> {
	const broken = await page.locator('.prose > table :is(th, td)').evaluateAll((cells) =>
		cells
			.filter((cell) => /^[^\s-]+$/.test(cell.textContent.trim()) && !cell.querySelector('code'))
			.filter((cell) => {
				const range = document.createRange();
				range.selectNodeContents(cell);
				const rows = [...range.getClientRects()].filter(({ width }) => width > 0);
				return rows.some(({ top }) => top > rows[0]!.top + rows[0]!.height / 2);
			})
			.map((cell) => cell.textContent.trim())
	);
	expect.soft(broken, where).toEqual([]);
}

/** What sticks out to the right of the page or of an open panel. */
function overflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const boxes = [document.documentElement, ...document.querySelectorAll('[data-widget] .panel.open')];
		return boxes
			.filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
			.flatMap((box) => {
				const edge = box.getBoundingClientRect().left + box.clientWidth + 1;
				return [...box.querySelectorAll('*')]
					.filter((element) => element.getBoundingClientRect().right > edge)
					.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
					.slice(0, 5)
					.concat(`${box.localName} is ${box.scrollWidth} px wide and shows ${box.clientWidth}`);
			});
	});
}

export function heightOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollHeight);
}

/** Opens the panels of a page's widgets, one after the other, and shows each to a judge. */
export async function eachPanel(page: Page, judge: (name: string) => Promise<void>): Promise<number> {
	const openers: Locator[] = await page
		.locator('[data-widget] button[aria-expanded]')
		.filter({ visible: true })
		.all();
	for (const opener of openers) {
		await opener.click();
		await expect(opener).toHaveAttribute('aria-expanded', 'true');
		await judge((await opener.textContent()) ?? '');
	}
	return openers.length;
}
