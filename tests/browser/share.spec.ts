/** Under an exhibit on its page: what is taken along holds the state that stands above. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { keyAway, settled } from './moving.ts';
import { expect, open, test, widgetPages } from './site.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Use this exhibit' });
const box = (page: Page) => section(page).getByRole('textbox');

/** Chooses like a hand: the radio button lies under its words. */
async function choose(page: Page, name: string): Promise<void> {
	const radio = section(page).getByRole('radio', { name, exact: true });
	await radio.focus();
	await radio.check();
}

/** Moves the first slider of the exhibit, and tells what the address says of it then. */
async function moved(page: Page): Promise<{ name: string; value: string }> {
	const input = page.locator('[data-widget] .controls [data-input]:has(input[type=range])').first();
	const name = (await input.getAttribute('data-input'))!;
	const slider = input.locator('input[type=range]');
	const key = await keyAway(slider);
	await slider.focus();
	await expect
		.poll(async () => {
			await page.keyboard.press(key);
			return new URL(await box(page).inputValue()).searchParams.get(name);
		})
		.not.toBeNull();
	return { name, value: new URL(await box(page).inputValue()).searchParams.get(name)! };
}

async function download(page: Page, button: string): Promise<Buffer> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		section(page).getByRole('button', { name: button }).click()
	]);
	return readFileSync(await file.path());
}

for (const address of widgetPages) {
	test(`/${address}: snippets, pictures and data are of the state above`, async ({ page, site, trouble }) => {
		await open(page, site.sub + address);
		const { name, value } = await moved(page);
		await settled(page.locator('[data-widget]').first());
		const answer = await spoken(page.locator('[data-widget] .answer').first());

		await choose(page, 'the exhibit');
		await choose(page, 'in a plain frame');
		const src = /src="([^"]*)"/.exec(await box(page).inputValue())![1]!.replaceAll('&amp;', '&');
		expect(src).toContain(site.sub + address.replace('widgets', 'embed'));
		expect(new URL(src).searchParams.get(name)).toBe(value);

		await section(page).getByRole('button', { name: 'Show a preview' }).click();
		const frame = section(page).frameLocator('iframe');
		await expect(frame.locator('[data-widget] .answer').first()).toContainText(answer);
		const shown = section(page).locator('iframe');
		await choose(page, '320 px');
		await expect
			.poll(async () => {
				const inside = await frame.locator('html').evaluate((html) => html.scrollHeight);
				const room = await shown.evaluate((iframe: HTMLIFrameElement) => iframe.clientHeight);
				return Math.abs(inside - room);
			})
			.toBeLessThanOrEqual(1);
		expect(await box(page).inputValue()).toContain(`height="${await shown.getAttribute('height')}"`);

		await choose(page, 'a picture');
		await expect(box(page)).toHaveValue(/^<svg /);
		const svg = (await download(page, 'Download SVG')).toString('utf8');
		expect(svg).toBe(await box(page).inputValue());
		expect(svg).toContain(`${name}=${value}`);
		expect(await texts(page, svg)).toContain(answer.replace(/\s/g, ''));
		const png = await download(page, 'Download PNG');
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect(await ink(page, png)).toBeGreaterThan(0.005);

		await choose(page, 'the data');
		await expect(box(page)).toHaveValue(/^# /);
		const csv = (await download(page, 'Download CSV')).toString('utf8');
		expect(csv).toContain(`${name}=`);
		const rows = csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
		expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);

		await choose(page, 'as JSON');
		await expect(box(page)).toHaveValue(/^\{/);
		const json = JSON.parse((await download(page, 'Download JSON')).toString('utf8'));
		expect(new URL(json.link).searchParams.get(name)).toBe(value);
		expect(json.answer).toBe(answer);
		expect(json.table.rows).toHaveLength(rows.length - 1);
		expect(json.results.length).toBeGreaterThan(0);
		expect(trouble).toEqual([]);
	});
}

test('where the clipboard is refused, the text is selected and a sentence says so', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await open(page, `${site.root}${widgetPages[0]}`);
	await section(page).getByRole('button', { name: 'Copy' }).click();
	await expect(section(page).getByRole('status').first()).toContainText('copy it yourself');
	const { all, selected } = await box(page).evaluate((element: HTMLTextAreaElement) => ({
		all: element.value,
		selected: element.value.slice(element.selectionStart, element.selectionEnd)
	}));
	expect(all).toContain('/widgets/');
	expect(selected).toBe(all);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is the way to the guide, and nothing that does nothing', async ({ page, site }) => {
		await page.goto(`${site.root}${widgetPages[0]}`);
		await expect(page.getByRole('link', { name: 'How to use an exhibit' })).toBeVisible();
		await expect(box(page)).toBeHidden();
		await expect(page.getByRole('heading', { name: 'Use this exhibit' })).toBeHidden();
	});
});

/** The answer as the eye reads it. */
async function spoken(answer: Locator): Promise<string> {
	return answer.evaluate((element) => {
		const copy = element.cloneNode(true) as Element;
		for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});
}

/** What an SVG says, without spaces; nothing if it is no XML. */
async function texts(page: Page, svg: string): Promise<string> {
	return page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		return [...document.querySelectorAll('text')]
			.map(({ textContent }) => textContent)
			.join('')
			.replace(/\s/g, '');
	}, svg);
}

/** The part of a picture's pixels that are not its paper's colour. */
async function ink(page: Page, png: Buffer): Promise<number> {
	return page.evaluate(
		async (url) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
			const context = canvas.getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			let other = 0;
			for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at]! - data[0]!) > 40) other++;
			return other / (data.length / 4);
		},
		`data:image/png;base64,${png.toString('base64')}`
	);
}
