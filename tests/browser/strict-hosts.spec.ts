/** Exhibits in pages that allow little: like WordPress, without frames, without script, by a strict policy; and dark. */
import type { Page } from '@playwright/test';
import { policyOfTheGuide } from './hosts/guide.ts';
import { isLive, moves, visit } from './hosts/looks.ts';
import { colourAt } from './hosts/pixel.ts';
import { limits, receiver, secret } from './hosts/receiver.ts';
import { element, loader } from './hosts/snippets.ts';
import { expect, test } from './site.ts';

test.describe.configure({ timeout: 300_000 });

test.describe('a host like WordPress', () => {
	const heard = (page: Page) =>
		page.evaluate<{ message?: string; value?: unknown; secret?: string }[]>('heard');

	test('hears a height with its secret, and keeps it within its limits', async ({ page, site }) => {
		await page.setViewportSize({ width: 700, height: 900 });
		await visit(page, receiver(`${site.root}embed/cascade/`), async () => {
			const inside = page.locator('iframe');
			const tallOf = async () => (await inside.boundingBox())!.height;
			await expect.poll(tallOf).toBeGreaterThan(400);
			expect(await tallOf()).toBeLessThanOrEqual(limits.tallest + 4);
			const heights = (await heard(page)).filter(({ message }) => message === 'height');
			expect(heights.map((words) => words.secret)).toEqual(heights.map(() => secret));
			for (const { value } of heights) expect(Number.isFinite(value)).toBe(true);
			await moves(page, inside);
		});
	});
});

test('a page that allows no frames keeps the picture and its link', async ({ page, site }) => {
	const body = element(site.root, 'cascade/', 'height="900"') + loader(site.root);
	const look = async () => {
		const embed = page.locator('unwind-embed');
		await expect(embed.locator('iframe')).toHaveCount(1);
		await page.waitForLoadState('networkidle');
		await expect(embed).toHaveCSS('min-height', '0px');
		await expect(embed.locator('a')).toBeVisible();
		await expect(embed.locator('img')).toBeVisible();
		await expect(embed.locator('iframe')).toBeHidden();
		await embed.locator('a').click();
		await expect(page).toHaveURL(`${site.root}widgets/cascade/`);
	};
	await visit(page, body, look, "frame-src 'none'");
});

test('a page that allows no script of ours keeps the picture and its link', async ({ page, site }) => {
	const body = element(site.root, 'cascade/') + loader(site.root);
	const look = async () => {
		await expect(page.locator('unwind-embed img')).toBeVisible();
		await expect(page.locator('iframe')).toHaveCount(0);
	};
	await visit(page, body, look, "script-src 'none'");
});

test('a page with a strict policy needs the lines of the guide, and no more', async ({ page, site }) => {
	const policy = policyOfTheGuide(site.sub);
	expect(policy.split('; ')).toHaveLength(4);
	const refused: string[] = [];
	page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
	const body = `<unwind-embed><a href="${site.sub}widgets/cascade/"><img src="${site.sub}images/cascade.png"
		alt="How far does one sale push the price?" width="1200" height="630"></a></unwind-embed>${loader(site.sub)}`;
	await visit(page, body, () => isLive(page.locator('unwind-embed')), policy);
	expect(refused.filter((text) => /policy/i.test(text))).toEqual([]);
});

test.describe('a dark page', () => {
	const ground = [17, 24, 32];
	const style = `<style>:root { color-scheme: dark; background: rgb(${ground.join()}) } body { margin: 2rem }</style>`;

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`shows through to the exhibit, for a reader of ${colorScheme} pages`, async ({ page, site }) => {
			await page.emulateMedia({ colorScheme });
			const shown = element(site.root, 'cascade/?transparent=1', 'theme="dark"');
			await visit(page, style + shown + loader(site.root), async () => {
				const embed = page.locator('unwind-embed');
				await isLive(embed);
				const { x, y } = (await embed.locator('iframe').boundingBox())!;
				await page.mouse.move(0, 0);
				expect(await colourAt(page, x + 3, y + 3)).toEqual(ground);
				const ink = await embed
					.locator('iframe')
					.contentFrame()
					.locator('body')
					.evaluate((body) => getComputedStyle(body).color.match(/\d+/g)!.map(Number));
				expect(Math.min(...ink)).toBeGreaterThan(180);
			});
		});
	}
});
