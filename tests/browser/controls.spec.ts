/** A control that does nothing is a lie: every control of every widget is moved, and its output must follow. */
import type { Locator, Page } from '@playwright/test';
import { directions, type Movement } from './directions.ts';
import { pages, expect, open, test, widgetPages } from './site.ts';

const wide = { width: 1280, height: 1000 };
const mostSteps = 400;
/** Hundreds of crowds are computed beside the page; on a busy machine that takes its time. */
const inTheBackground = { timeout: 40_000 };

for (const address of pages) {
	test(`every control of the widgets on /${address} has a direction`, async ({ page, site }) => {
		await open(page, site.root + address);
		const found = await page.locator('[data-widget]').evaluateAll((widgets) =>
			widgets.flatMap((widget) => {
				const id = widget.getAttribute('data-widget')!;
				const named = [...widget.querySelectorAll('[data-input]')].map(
					(input) => `${id}: ${input.getAttribute('data-input')}`
				);
				const fields = 'input:not([readonly]), select, textarea, [role=slider], [role=spinbutton]';
				const loose = [...widget.querySelectorAll(fields)]
					.filter((field) => !field.closest('[data-input], .playback'))
					.map((field) => `${id}: ${field.getAttribute('aria-label') ?? field.outerHTML}`);
				return [...named, ...loose];
			})
		);
		const promised = Object.entries(directions).flatMap(([id, list]) =>
			list.map(({ input }) => `${id}: ${input}`)
		);
		expect(found.filter((name) => !promised.includes(name))).toEqual([]);
	});
}

for (const address of widgetPages) {
	const id = address.split('/')[1]!;
	for (const movement of directions[id] ?? []) {
		const { input, from, to, output, direction } = movement;
		for (const way of ['keyboard', 'pointer'] as const) {
			test(`${id}: ${input} from ${from} to ${to} by ${way} moves ${output} ${direction}`, async ({
				page,
				site,
				trouble
			}) => {
				await page.setViewportSize(wide);
				await open(page, site.root + address);
				const untouched = await outputs(page);
				await open(page, `${site.root}${address}?${input}=${encodeURIComponent(from)}`);
				const control = page.locator(`[data-input="${input}"]`).first();
				await reveal(page, control);
				expect(await control.getAttribute('data-value'), 'the address sets it').toBe(String(from));
				const before = await outputs(page);

				await (way === 'keyboard' ? byKeyboard : byPointer)(page, control, movement);
				await expect
					.poll(async () => holds(direction, before[output], (await outputs(page))[output]))
					.toBe(true);

				const reset = page.getByRole('button', { name: /^Reset \d+ change/ });
				if (await reset.isVisible()) await reset.click();
				await expect.poll(() => outputs(page), inTheBackground).toEqual(untouched);
				expect(trouble).toEqual([]);
			});
		}
	}

	test(`${id}: steps and scrubbing change the picture, and back again`, async ({ page, site, trouble }) => {
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

/** The marks and words of the picture on show. */
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

/** Every computed value that the widget states, by name. */
function outputs(page: Page): Promise<Record<string, string>> {
	return page
		.locator('[data-output]')
		.evaluateAll((cells) =>
			Object.fromEntries(
				cells.map((cell) => [cell.getAttribute('data-output')!, cell.getAttribute('data-value')!])
			)
		);
}

function holds(
	direction: Movement['direction'],
	before: string | undefined,
	after: string | undefined
): boolean {
	if (before === undefined || after === undefined) throw new Error('there is no such output');
	if (direction === 'changes') return after !== before;
	return direction === 'up' ? Number(after) > Number(before) : Number(after) < Number(before);
}

/** Opens the panel that a control is in. */
async function reveal(page: Page, control: Locator): Promise<void> {
	if (await control.isVisible()) return;
	const panel = await control.evaluate((element) => element.closest('.panel')?.id ?? '');
	await page.locator(`button[aria-controls="${panel}"]`).click();
	await expect(control).toBeVisible();
}

async function byKeyboard(page: Page, control: Locator, { from, to }: Movement): Promise<void> {
	const choice = control.locator('input[type=radio]');
	if ((await choice.count()) > 0) {
		await control.locator('input[type=radio]:checked').focus();
		for (let step = 0; step < (await choice.count()) && !(await reached(control, from, to)); step++) {
			await page.keyboard.press('ArrowRight');
		}
	} else {
		await control.locator('input[type=range]').focus();
		for (let step = 0; step < mostSteps && !(await reached(control, from, to)); step++) {
			await page.keyboard.press(to > from ? 'ArrowRight' : 'ArrowLeft');
		}
	}
	expect(await reached(control, from, to), 'the keys get it there').toBe(true);
}

async function byPointer(page: Page, control: Locator, { from, to }: Movement): Promise<void> {
	const choice = control.locator(`label:has(input[value="${to}"])`);
	if ((await choice.count()) > 0) {
		await choice.click();
	} else {
		const range = control.locator('input[type=range]');
		await range.scrollIntoViewIfNeeded();
		const box = (await range.boundingBox())!;
		const at = await range.evaluate((element: HTMLInputElement) => {
			const { value, min, max } = element;
			return (Number(value) - Number(min)) / (Number(max) - Number(min));
		});
		const thumb = 20;
		const start = box.x + thumb / 2 + at * (box.width - thumb);
		const end = to > from ? box.x + box.width : box.x;
		await page.mouse.move(start, box.y + box.height / 2);
		await page.mouse.down();
		for (let step = 1; step <= 100 && !(await reached(control, from, to)); step++) {
			await page.mouse.move(start + ((end - start) * step) / 100, box.y + box.height / 2);
		}
		await page.mouse.up();
	}
	expect(await reached(control, from, to), 'the pointer gets it there').toBe(true);
}

/** Whether the control stands at `to`, or has just passed it. */
async function reached(control: Locator, from: number | string, to: number | string): Promise<boolean> {
	const value = await control.getAttribute('data-value');
	if (typeof to === 'string' || typeof from === 'string') return value === to;
	return to > from ? Number(value) >= to : Number(value) <= to;
}
