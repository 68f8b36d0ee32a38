/** What axe finds on a page as it stands, light and dark. */
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

const schemes = ['light', 'dark'] as const;

export async function axeFindsNothing(page: Page, where: string): Promise<void> {
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `${where}, ${colorScheme}`).toEqual([]);
	}
}

/** axe is evaluated, not added as a script: the page's policy would rightly stop that. */
async function violations(page: Page): Promise<string[]> {
	const isThere = await page.evaluate(() => 'axe' in window);
	if (!isThere) await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html}`)
		);
	});
}
