/** axe finds nothing, light and dark, with panels closed and open. */
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { addresses, expect, open, test, widgetPages } from './site.ts';

const schemes = ['light', 'dark'] as const;

for (const address of addresses) {
	test(`axe finds nothing on /${address}`, async ({ page, site }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, site.root + address);
		await axeFindsNothing(page);
	});
}

for (const address of widgetPages) {
	test(`axe finds nothing in the panels of /${address}`, async ({ page, site }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 360, height: 800 });
		await open(page, site.root + address);
		const openers = page.locator('[data-widget] button[aria-expanded]').filter({ visible: true });
		expect(await openers.count(), 'panels').toBeGreaterThan(0);
		for (const opener of await openers.all()) {
			await opener.click();
			await expect(opener).toHaveAttribute('aria-expanded', 'true');
			await axeFindsNothing(page);
		}
	});
}

async function axeFindsNothing(page: Page): Promise<void> {
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), colorScheme).toEqual([]);
	}
}

/** axe is evaluated, not added as a script: the page's policy would rightly stop that. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html}`)
		);
	});
}
