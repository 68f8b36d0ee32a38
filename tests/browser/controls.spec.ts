/** A control that does nothing is a lie: every control of every widget is moved, and its output must follow. */
import type { Page } from '@playwright/test';
import { directions } from './directions.ts';
import { byKeyboard, byPointer, followed, outputs, reveal } from './moving.ts';
import { addresses, expect, open, pages, test, widgetPages } from './site.ts';

const wide = { width: 1280, height: 1000 };
/** Hundreds of crowds are computed beside the page; on a busy machine that takes its time. */
const inTheBackground = { timeout: 40_000 };

for (const address of pages) {
	test(`every control of the widgets on /${address} has a direction`, async ({ page, site }) => {
		await open(page, site.root + address);
		const found = await controlsOn(page);
		const promised = Object.entries(directions).flatMap(([id, list]) =>
			list.map(({ input }) => `${id}: ${input}`)
		);
		expect(found.filter((name) => !promised.includes(name))).toEqual([]);
	});
}

for (const [id, movements] of Object.entries(directions)) {
	/** Its own page, or the front page. */
	const address = addresses.includes(`widgets/${id}/`) ? `widgets/${id}/` : '';

	for (const movement of movements) {
		const { input, from, to, output, direction } = movement;
		for (const [way, move] of Object.entries({ keyboard: byKeyboard, pointer: byPointer })) {
			test(`${id}: ${input} from ${from} to ${to} by ${way} moves ${output} ${direction}`, async ({
				page,
				site,
				trouble
			}) => {
				await page.setViewportSize(wide);
				const widget = page.locator(`[data-widget="${id}"]`);
				const control = widget.locator(`[data-input="${input}"]`).first();
				await open(page, site.root + address);
				const untouched = { value: await control.getAttribute('data-value'), outputs: await outputs(widget) };

				await open(page, `${site.root}${address}?${input}=${encodeURIComponent(from)}`);
				await reveal(page, control);
				const opened = (await control.getAttribute('data-value'))!;
				if (opened !== String(from)) {
					await byKeyboard(page, control, typeof from === 'number' ? Number(opened) : opened, from);
				}
				const before = await outputs(widget);
				await move(page, control, from, to);
				const settled = async () => followed(movement, before, await outputs(widget));
				await expect.poll(settled, inTheBackground).toBe(true);

				const reset = widget.getByRole('button', { name: /^Reset \d+ change/, includeHidden: true });
				const isChanged = (await control.getAttribute('data-value')) !== untouched.value;
				if (isChanged && (await reset.count()) > 0) {
					await reset.click();
					await expect.poll(() => outputs(widget), inTheBackground).toEqual(untouched.outputs);
				}
				expect(trouble).toEqual([]);
			});
		}
	}
}

for (const address of widgetPages) {
	test(`the playback of /${address} changes the picture, and back again`, async ({ page, site, trouble }) => {
		await page.setViewportSize(wide);
		await open(page, site.root + address);
		const playback = page.locator('.playback').first();
		test.skip((await playback.count()) === 0, 'no time in it');
		const picture = () => drawing(page);
		const scrubber = playback.locator('input[type=range]');
		await scrubber.press('Home');
		const first = await picture();
		const [back, forward] = await playback.locator('button:not(.solid)').all();
		await forward!.click();
		await expect.poll(picture).not.toBe(first);
		await back!.click();
		await expect.poll(picture).toBe(first);
		await scrubber.press('End');
		await expect.poll(picture).not.toBe(first);
		await scrubber.press('Home');
		await playback.locator('button.solid').click();
		await expect.poll(picture, { message: 'it plays' }).not.toBe(first);
		expect(trouble).toEqual([]);
	});
}

/** `widget: input` for every control, and for what looks like one and has no name. */
function controlsOn(page: Page): Promise<string[]> {
	return page.locator('[data-widget]').evaluateAll((widgets) =>
		widgets.flatMap((widget) => {
			const id = widget.getAttribute('data-widget')!;
			const named = [...widget.querySelectorAll('[data-input]')];
			const fields = 'input:not([readonly]), select, textarea, [role=slider], [role=spinbutton]';
			const loose = [...widget.querySelectorAll(fields)].filter(
				(field) => !field.closest('[data-input], .playback')
			);
			return [
				...named.map((control) => `${id}: ${control.getAttribute('data-input')}`),
				...loose.map(
					(field) => `${id}: ${field.getAttribute('aria-label') ?? field.outerHTML} (no data-input)`
				)
			];
		})
	);
}

/** The marks and words of the picture on show, as a short number. */
function drawing(page: Page): Promise<string> {
	const picture = page.locator('[data-widget] [role=img]').filter({ visible: true }).first();
	return picture.evaluate((element) => {
		const marks = [...element.querySelectorAll('svg *')].map((mark) =>
			['d', 'cx', 'cy', 'x', 'y'].map((name) => mark.getAttribute(name)).join()
		);
		const text = `${marks.join()}${element.textContent}`;
		return String([...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 0));
	});
}
