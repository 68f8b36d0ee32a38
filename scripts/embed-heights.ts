/** How tall the built file of a widget is in frames of several widths: with panels closed, in its tallest opening. */
import type { Browser, BrowserContextOptions } from '@playwright/test';

/** By the width of the frame; the narrowest is a phone that is touched, where controls are taller. */
export const frames: Readonly<Record<string, BrowserContextOptions>> = {
	320: { viewport: { width: 320, height: 300 }, hasTouch: true, isMobile: true },
	480: { viewport: { width: 480, height: 300 } },
	720: { viewport: { width: 720, height: 300 } }
};

export type Heights = Record<string, number>;

/**
 * @param address of the file, ending in a slash
 * @param stages names of its other openings
 */
export async function measureHeights(
	browser: Browser,
	address: string,
	stages: readonly string[]
): Promise<Heights> {
	const heights: Heights = {};
	for (const [width, options] of Object.entries(frames)) {
		const context = await browser.newContext({ ...options, locale: 'en-US' });
		const page = await context.newPage();
		const found: number[] = [];
		for (const query of ['', ...stages.map((stage) => `?stage=${stage}`)]) {
			await page.goto(address + query, { waitUntil: 'networkidle' });
			// It has woken, and keeps the one picture that fits.
			await page.locator('[data-widget] input').first().waitFor({ state: 'attached' });
			await page.waitForFunction(() => !document.querySelector('.layouts > :not(:only-child)'));
			found.push(await page.evaluate(() => document.documentElement.scrollHeight));
		}
		heights[width] = Math.max(...found);
		await context.close();
	}
	return heights;
}
