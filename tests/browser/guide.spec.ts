/** The guide's own example: a paragraph that drives an exhibit, by the code that stands below it. */
import { readFileSync } from 'node:fs';
import { isSized } from './hosts/looks.ts';
import { expect, open, test } from './site.ts';

test.describe.configure({ timeout: 300_000 });

test('the paragraph drives the exhibit, and the exhibit the paragraph', async ({ page, site, trouble }) => {
	await open(page, `${site.sub}embeds/`);
	const paragraph = page.locator('#my-paragraph');
	const result = paragraph.locator('output');
	const widget = page.locator('#my-exhibit').contentFrame().locator('[data-widget]');
	const inside = widget.locator('[data-input=leverage] input[type=range]').first();
	await expect(result).toHaveText('−18.3%');
	await expect(inside).toHaveValue('10');

	const leverage = paragraph.getByRole('slider', { name: 'Leverage' });
	await leverage.focus();
	await page.keyboard.press('Home');
	await expect(inside).toHaveValue('2');
	await expect(result).toHaveText('−5.1%');
	await expect(paragraph).toContainText('hold 2×');

	await paragraph.getByRole('slider', { name: 'Depth' }).focus();
	await page.keyboard.press('Home');
	await expect(result).not.toHaveText('−5.1%');

	await inside.focus();
	await page.keyboard.press('ArrowRight');
	const value = await inside.inputValue();
	await expect(paragraph).toContainText(`hold ${Number(Number(value).toFixed(1))}×`);
	await expect(leverage).toHaveValue(String(Math.round(Number(value))));
	expect(trouble).toEqual([]);
});

test('the exhibit is as tall as it needs', async ({ page, site }) => {
	await open(page, `${site.root}embeds/`);
	const frame = page.locator('#my-exhibit');
	await frame.scrollIntoViewIfNeeded();
	await isSized(frame);
});

test('the code that is shown is the code that runs', async ({ page, site }) => {
	await page.goto(`${site.root}embeds/`);
	const shown = await page.locator('pre').allTextContents();
	expect(shown).toContain(readFileSync('static/embeds/host.js', 'utf8'));
	const words = (html: string) =>
		page.evaluate((text) => {
			const { body } = new DOMParser().parseFromString(text, 'text/html');
			return [...body.querySelectorAll('#my-paragraph, #my-paragraph *')].map((element) => [
				element.localName,
				element.textContent.replaceAll(/\s+/g, ' ').trim(),
				{ ...(element as HTMLElement).dataset }
			]);
		}, html);
	const written = await (await page.request.get(`${site.root}embeds/`)).text();
	const paragraph = shown.find((text) => text.includes('my-paragraph') && text.startsWith('<p'))!;
	expect(await words(paragraph)).toEqual(await words(written));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a sentence, and a finished picture', async ({ page, site }) => {
		await page.goto(`${site.root}embeds/`);
		const paragraph = page.locator('#my-paragraph');
		await expect(paragraph).toHaveText(
			'If people hold 10× their own money, and makers quote $150M within 1% of the price, a sale that alone costs 5% ends at −18.3%.'
		);
		await expect(paragraph.locator('input')).toHaveCount(0);
		const picture = page.locator('#my-exhibit').contentFrame().locator('[role=img]:has(svg)');
		await expect(picture.filter({ visible: true }).first()).toBeVisible();
	});
});
