/**
 * What every browser test starts from: the built site, served at the root and, from the same files, under a path,
 * and a page that remembers all that went wrong on it.
 */
import { test as base, expect as playwrightExpect, type Page } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

if (!existsSync('build')) throw new Error('There is no build/: run `npm run build` first.');

/** Addresses of all built pages, relative to the site's root: `''`, `lessons/cascade/` … */
export const addresses = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /(^|\/)index\.html$/.test(path))
	.map((path) => path.replace(/index\.html$/, ''))
	.sort();

/** Without the files for frames, which no layout surrounds. */
export const pages = addresses.filter((address) => !address.startsWith('embed/'));
export const embeds = addresses.filter((address) => address.startsWith('embed/'));
/** A widget alone on a page. */
export const widgetPages = addresses.filter((address) => /^widgets\/[^/]+\/$/.test(address));

/** Those with time in them: what they were written with has a playback. */
export const playable = widgetPages.filter((address) =>
	/class="playback /.test(readFileSync(`build/${address}index.html`, 'utf8'))
);

export interface Roots {
	/** Ends in a slash. */
	readonly root: string;
	/** The same files under a path. */
	readonly sub: string;
}

interface Own {
	/** Everything that went wrong on the page so far; empty when all is well. */
	trouble: string[];
}

export const test = base.extend<Own, { site: Roots }>({
	site: [
		async ({}, use) => {
			const root = await serve({ folder: 'build' });
			const sub = await serve({ folder: 'build', base: '/some/base/' });
			await use({ root: root.url, sub: sub.url });
			await Promise.all([root.close(), sub.close()]);
		},
		{ scope: 'worker' }
	],
	trouble: async ({ page, site }, use) => {
		await use(watch(page, [site.root, site.sub]));
	}
});

/** Waits for what must come true; how long that takes depends on the machine, so it waits long. */
export const expect = playwrightExpect.configure({ timeout: 60_000 });

/** Writes down errors, failed requests, requests to other origins and what the policy stopped. */
export function watch(page: Page, allowed: readonly string[]): string[] {
	const trouble: string[] = [];
	const origins = allowed.map((url) => new URL(url).origin);
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			trouble.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && !origins.includes(origin)) trouble.push(`asked ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// What a page had still asked for when it was left, or a worker that was about to start, is no loss.
		if (/ABORTED/.test(why) || request.url().startsWith('blob:')) return;
		trouble.push(`failed: ${request.url()} ${why}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
	});
	return trouble;
}

/**
 * Opens a page, reads down to its end and comes back, and waits until it has come to rest: every exhibit awake, fonts
 * there, each picture in its one width.
 */
export async function open(page: Page, url: string): Promise<void> {
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const asleep = page.locator('[data-asleep=near]');
	for (let left = await asleep.count(); left > 0; left = await asleep.count()) {
		await asleep.first().locator('figure').scrollIntoViewIfNeeded();
		await expect(asleep, 'exhibits that sleep').not.toHaveCount(left);
	}
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect(
		page.locator('.layouts > :not(:only-child):not([data-asleep] *)'),
		'pictures written for other widths'
	).toHaveCount(0);
}
