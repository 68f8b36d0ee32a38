/**
 * A widget's file in frames of another origin: every sandbox, with and without the headers that let others read it,
 * for one widget; one of these for each other, and all for all in `npm run test:all`.
 */
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { moves, visit } from './hosts/looks.ts';
import { frame } from './hosts/snippets.ts';
import { visibleControls } from './picture.ts';
import { embeds, expect, test, watch } from './site.ts';

test.describe.configure({ timeout: 300_000 });

const sandboxes = [null, 'allow-scripts', ''] as const;
type Sandbox = (typeof sandboxes)[number];
const openHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const headers = { 'CORS headers': openHeaders, 'no CORS headers': {} } as const;

/** One cell for every widget; the one that hosts allow most often. */
const usual = { sandbox: 'allow-scripts', served: 'no CORS headers' } as const;
const whole = process.env.UNWIND_BROWSERS === 'all';

for (const address of embeds) {
	for (const sandbox of sandboxes) {
		for (const served of Object.keys(headers) as (keyof typeof headers)[]) {
			const isUsual = sandbox === usual.sandbox && served === usual.served;
			if (!whole && !isUsual && address !== 'embed/cascade/') continue;
			const frameSays = sandbox === null ? 'no sandbox' : `sandbox="${sandbox}"`;
			test(`/${address} in a frame with ${frameSays}, ${served}`, async ({ page }) => {
				const site = await serve({ folder: 'build', headers: headers[served] });
				const trouble = watch(page, [site.url]);
				await refuseStorage(page);
				try {
					await visit(page, frame(site.url + address, sandbox), async (url) => {
						await works(page, sandbox);
						expect(trouble.filter((sentence) => !expected(sentence, sandbox, url))).toEqual([]);
					});
				} finally {
					await site.close();
				}
			});
		}
	}
}

/** The host's own requests; and browsers say that they stopped a script where none may run. */
function expected(sentence: string, sandbox: Sandbox, url: string): boolean {
	return sentence.includes(url) || (sandbox === '' && /^console: .*sandbox/.test(sentence));
}

/** Moves, or, where no script may run, shows its finished picture, its sentence and no control. */
async function works(page: Page, sandbox: Sandbox): Promise<void> {
	const where = page.locator('iframe');
	const widget = where.contentFrame().locator('[data-widget]');
	await expect(widget.locator('.answer').first()).toHaveText(/\w.*\d.*\./);
	await expect(widget.locator('[role=img]:has(svg)').filter({ visible: true })).not.toHaveCount(0);
	if (sandbox !== '') return moves(page, where);
	expect(await visibleControls(where.contentFrame())).toEqual([]);
}

/** As browsers do that keep third parties from storing anything: asking for it throws. */
async function refuseStorage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const get = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
			Object.defineProperty(window, name, { get });
		Object.defineProperty(Document.prototype, 'cookie', { get, set: get });
	});
}
