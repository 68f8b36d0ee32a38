/** What must be true of an exhibit in somebody else's page. */
import type { Locator, Page } from '@playwright/test';
import { moveFirstSlider } from '../moving.ts';
import { expect } from '../site.ts';
import { host } from './host.ts';

/** Opens a host's page for as long as a test looks at it. */
export async function visit(
	page: Page,
	body: string,
	look: (url: string) => Promise<void>,
	policy?: string
): Promise<void> {
	const { url, close } = await host(body, policy);
	try {
		await page.goto(url);
		await look(url);
	} finally {
		close();
	}
}

/** An element's link has given way to a frame of sound height that answers. */
export async function isLive(embed: Locator): Promise<void> {
	await embed.scrollIntoViewIfNeeded();
	await expect(embed.locator('a')).toBeHidden();
	const inside = embed.locator('iframe');
	await expect(inside).toBeVisible();
	await expect(inside).toHaveAttribute('loading', 'lazy');
	await expect(inside).toHaveAttribute(
		'sandbox',
		'allow-scripts allow-popups allow-popups-to-escape-sandbox'
	);
	await expect(inside).toHaveAttribute('title', /\w/);
	await expect(inside.contentFrame().locator('[data-widget] div.answer')).toBeVisible();
	await isSized(inside);
}

/** As tall as what is in it, which is less than the most that hosts allow. */
export async function isSized(inside: Locator): Promise<void> {
	const wanted = () =>
		inside
			.contentFrame()
			.locator('body')
			.evaluate((body) => body.scrollHeight);
	await expect
		.poll(async () => Math.abs((await wanted()) - (await inside.boundingBox())!.height))
		.toBeLessThan(3);
	expect((await inside.boundingBox())!.height).toBeGreaterThan(300);
}

/** Its first slider moves a number. */
export async function moves(page: Page, where: Locator): Promise<void> {
	await moveFirstSlider(page, where.contentFrame().locator('[data-widget]'));
}
