/**
 * How tall the built file of a widget is in frames of several widths: with panels closed, in its tallest opening, and in
 * broad letters. A file takes the letters of the machine it is read on; those of DejaVu are about the broadest, and are the
 * same wherever this measures.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { createRequire } from 'node:module';

/** By the width of the frame; the narrowest is a phone that is touched, where controls are taller. */
export const frames: Readonly<Record<string, BrowserContextOptions>> = {
	320: { viewport: { width: 320, height: 300 }, hasTouch: true, isMobile: true },
	480: { viewport: { width: 480, height: 300 } },
	720: { viewport: { width: 720, height: 300 } }
};

export type Heights = Record<string, number>;

/** Stands where the site's own letters would, which a file does not carry. */
const letters = [
	['Source Sans 3', 400, 'DejaVuSans'],
	['Source Sans 3', 600, 'DejaVuSans-Bold'],
	['Source Serif 4', 400, 'DejaVuSerif'],
	['Source Serif 4', 600, 'DejaVuSerif-Bold']
] as const;
const require = createRequire(import.meta.url);

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
		const context = await browser.newContext({ ...options, locale: 'en-US', bypassCSP: true });
		const page = await context.newPage();
		await page.route('**/*.ttf', (route) =>
			route.fulfill({
				path: require.resolve(`dejavu-fonts-ttf/ttf/${route.request().url().split('/').at(-1)!}`)
			})
		);
		const found: number[] = [];
		for (const query of ['', ...stages.map((stage) => `?stage=${stage}`)]) {
			await page.goto(address + query, { waitUntil: 'networkidle' });
			// It has woken, and keeps the one picture that fits.
			await page.locator('[data-widget] input').first().waitFor({ state: 'attached' });
			await page.waitForFunction(() => !document.querySelector('.layouts > :not(:only-child)'));
			await setInBroadLetters(page);
			found.push(await page.evaluate(() => document.documentElement.scrollHeight));
		}
		heights[width] = Math.max(...found);
		await context.close();
	}
	return heights;
}

async function setInBroadLetters(page: Page): Promise<void> {
	const rules = letters.map(
		([family, weight, file]) =>
			`@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('/${file}.ttf'); }`
	);
	await page.addStyleTag({ content: rules.join('\n') });
	await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
}
