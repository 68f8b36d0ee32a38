/**
 * Every page, opened once and looked at from all sides: without a fault, light, at rest, complete on paper, right
 * for everybody, and fitting every width with panels closed and open. A second time it opens under a path.
 */
import type { Page } from '@playwright/test';
import { bars, kilobyte } from '../../scripts/weights.mjs';
import { axeFindsNothing } from './axe.ts';
import { controlsOn } from './controls.ts';
import { directions } from './directions.ts';
import { figuresStand, visibleControls } from './picture.ts';
import { addresses, embeds, expect, open, pages, test, widgetPages } from './site.ts';
import { weighScript } from './weight.ts';
import { eachPanel, fits, height, heightOf, narrowest, widths, wordsAreWhole } from './width.ts';
import { comesToRest, watchWork } from './work.ts';

test.describe.configure({ timeout: 600_000 });

const { step } = test;
const screen = { width: 1280, height };
const phone = { width: 360, height };
/** A frame on a phone, its panels closed, in pixels. */
const tallestEmbed = 1000;

for (const address of addresses) {
	test(`/${address} holds`, async ({ page, site, trouble }) => {
		const script = weighScript(page);
		await watchWork(page);
		await page.setViewportSize(screen);
		await open(page, site.root + address);

		if (pages.includes(address)) {
			await step('fetches at most 100 kB of script', async () => {
				const bytes = await script();
				test.info().annotations.push({ type: 'script', description: `${(bytes / kilobyte).toFixed(1)} kB` });
				expect.soft(bytes).toBeLessThanOrEqual(bars.script);
			});
			await step('has a direction for every control', async () => {
				const promised = Object.entries(directions).flatMap(([id, list]) =>
					list.map(({ input }) => `${id}: ${input}`)
				);
				const found = await controlsOn(page);
				expect.soft(found.filter((name) => !promised.includes(name))).toEqual([]);
			});
		}
		await step('opens without a fault', () => isWithoutFault(page, trouble));
		await step('does nothing while nothing plays', () => comesToRest(page));
		await step('has its headings in order', () => headingsAreInOrder(page));
		await step('is complete on paper', async () => {
			await page.emulateMedia({ media: 'print' });
			await figuresStand(page);
			expect.soft(await visibleControls(page)).toEqual([]);
			await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
		});
		await step('axe finds nothing', () => axeFindsNothing(page, 'as opened'));
		await step('never scrolls sideways, nor breaks a word in a table', async () => {
			for (const width of widths) {
				await page.setViewportSize({ width, height });
				await fits(page, `at ${width} px`);
				await wordsAreWhole(page, `at ${width} px`);
			}
		});
		await step('never scrolls sideways with a panel open', () => panelsFit(page, address));
		expect(trouble).toEqual([]);
	});

	test(`/${address} opens without a fault under a path`, async ({ page, site, trouble }) => {
		await open(page, site.sub + address);
		await isWithoutFault(page, trouble);
	});
}

/** What makes an exhibit taller than it opens. */
const tall: Readonly<Record<string, readonly string[]>> = {
	'embed/cascade/': ['?stage=slow-makers', '?book=refilling', '?book=refilling&kind=news'],
	'embed/liquidation-price/': ['?stage=big', '?stage=coin-margined'],
	'embed/order-book/': ['?stage=weekend', '?stage=makers-gone']
};

test.describe('on a phone', () => {
	test.use({ viewport: { width: narrowest, height: 500 }, hasTouch: true, isMobile: true });

	for (const address of embeds) {
		test(`/${address} is at most ${tallestEmbed} px tall`, async ({ page, site }) => {
			for (const query of ['', ...(tall[address] ?? [])]) {
				await open(page, site.root + address + query);
				expect.soft(await heightOf(page), query).toBeLessThanOrEqual(tallestEmbed);
			}
		});
	}
});

/** One heading, nothing missing, no complaint, down to the end of the page. */
async function isWithoutFault(page: Page, trouble: readonly string[]): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => window.scrollTo(0, 0));
	expect.soft(trouble).toEqual([]);
}

async function headingsAreInOrder(page: Page): Promise<void> {
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((headings) =>
			headings.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1]))
		);
	const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
	expect.soft(jumps, `levels of the headings: ${levels.join(' ')}`).toEqual([]);
}

/** At the narrowest width; where a widget stands alone axe looks at its panels too. */
async function panelsFit(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: narrowest, height });
	const panels = await eachPanel(page, async (name) => {
		await fits(page, `panel ${name} at ${narrowest} px`);
		if (!widgetPages.includes(address)) return;
		await page.setViewportSize(phone);
		await axeFindsNothing(page, `panel ${name}`);
		await page.setViewportSize({ width: narrowest, height });
	});
	const exhibits = await page.locator('[data-widget] .foot').count();
	expect.soft(panels, 'panels').toBeGreaterThanOrEqual(exhibits);
}
