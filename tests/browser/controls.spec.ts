/** A control that does nothing is a lie: every control of every widget is moved, and its outputs must follow. */
import type { Page } from '@playwright/test';
import { broken, directions, travelsOf } from './directions.ts';
import { bring, byKeyboard, byPointer, outputs, reveal, settled } from './moving.ts';
import { addresses, expect, open, playable, test } from './site.ts';

test.describe.configure({ timeout: 600_000 });

const wide = { width: 1280, height: 1000 };
const ways = { keyboard: byKeyboard, pointer: byPointer };

for (const [id, movements] of Object.entries(directions)) {
	/** Its own page, or the front page. */
	const address = addresses.includes(`widgets/${id}/`) ? `widgets/${id}/` : '';

	for (const { input, stage, journeys } of travelsOf(movements)) {
		test(`${id}: ${input} does what it promises${stage ? ` in ${stage}` : ''}`, async ({
			page,
			site,
			trouble
		}) => {
			await page.setViewportSize(wide);
			await open(page, site.root + address + (stage ? `?stage=${stage}` : ''));
			const widget = page.locator(`[data-widget="${id}"]`);
			const control = widget.locator(`[data-input="${input}"]`).first();
			const standing = () => control.getAttribute('data-value');
			if (stage) {
				// The page was written without the stage; awake, it has read its address.
				await expect(page.locator('html[data-table]')).toHaveCount(1);
				await control.waitFor({ state: 'attached' });
				await settled(widget);
			}
			const untouched = { value: await standing(), outputs: await outputs(widget) };
			await reveal(page, control);

			for (const [way, move] of Object.entries(ways)) {
				for (const { from, to, promises } of journeys) {
					await test.step(`by ${way} from ${from} to ${to}`, async () => {
						await bring(page, control, from);
						await settled(widget);
						const before = await outputs(widget);
						await move(page, control, from, to);
						await expect.poll(async () => broken(promises, before, await outputs(widget))).toEqual([]);
					});
				}
				await test.step(`moved by ${way} it can be reset`, async () => {
					const reset = widget.getByRole('button', { name: /^Reset \d+ change/, includeHidden: true });
					if ((await standing()) === untouched.value || (await reset.count()) === 0) return;
					await reset.click();
					await settled(widget);
					await expect.poll(() => outputs(widget)).toEqual(untouched.outputs);
				});
			}
			expect(trouble).toEqual([]);
		});
	}
}

test('the cascade and the order book have a playback', () => {
	expect(playable).toEqual(expect.arrayContaining(['widgets/cascade/', 'widgets/order-book/']));
});

for (const address of playable) {
	test(`the playback of /${address} changes the picture, and back again`, async ({ page, site, trouble }) => {
		await page.setViewportSize(wide);
		await open(page, site.root + address);
		const playback = page.locator('.playback').first();
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
