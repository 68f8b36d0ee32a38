/** Moves a widget's controls as a person does, by keyboard and by pointer, and reads what the widget states. */
import type { Locator, Page } from '@playwright/test';
import type { Value } from './directions.ts';
import { expect } from './site.ts';

interface Way {
	readonly from: Value;
	readonly to: Value;
}
type Move = (page: Page, control: Locator, from: Value, to: Value) => Promise<void>;

/** More steps than any track has. */
const mostSteps = 400;
/** Of the pointer, along a whole track. */
const moves = 50;

/** Every computed value that the widget states, by name. */
export function outputs(widget: Locator): Promise<Record<string, string>> {
	return widget
		.locator('[data-output]')
		.evaluateAll((cells) =>
			Object.fromEntries(
				cells.map((cell) => [cell.getAttribute('data-output')!, cell.getAttribute('data-value')!])
			)
		);
}

/** The key that moves a slider away from the end it may stand at. */
export function keyAway(slider: Locator): Promise<'ArrowLeft' | 'ArrowRight'> {
	return slider.evaluate((input) =>
		input instanceof HTMLInputElement && input.value === input.max ? 'ArrowLeft' : 'ArrowRight'
	);
}

/** Presses a key on a widget's first slider until an output follows. */
export async function moveFirstSlider(page: Page, widget: Locator): Promise<void> {
	const slider = widget.locator('[data-input] input[type=range]').first();
	await expect(slider).toBeVisible();
	const before = await outputs(widget);
	const key = await keyAway(slider);
	await slider.focus();
	await expect
		.poll(async () => {
			await page.keyboard.press(key);
			return outputs(widget);
		})
		.not.toEqual(before);
}

/** Waits until all that a widget plays when its controls rest is of the market that is set. */
export async function settled(widget: Locator): Promise<void> {
	const within = widget.locator('[data-state]:not([data-state="whole"])');
	const around = widget.locator('xpath=ancestor::*[@data-state and @data-state!="whole"]');
	await expect(within.or(around), 'runs still to come').toHaveCount(0, { timeout: 120_000 });
}

/** Opens the panel that a control is in. */
export async function reveal(page: Page, control: Locator): Promise<void> {
	if (await control.isVisible()) return;
	const panel = await control.evaluate((element) => element.closest('.panel')?.id ?? '');
	await page.locator(`button[aria-controls="${panel}"]`).click();
	await expect(control).toBeVisible();
}

/** Brings a control to where a movement starts, by the keys. */
export async function bring(page: Page, control: Locator, to: Value): Promise<void> {
	const value = (await control.getAttribute('data-value'))!;
	if (value !== String(to)) await walk(page, control, typeof to === 'number' ? Number(value) : value, to);
}

/** Arrow keys; then one step on the number in the text, where there is one, and back. */
export const byKeyboard: Move = async (page, control, from, to) => {
	await walk(page, control, from, to);
	const number = control.locator('[role=spinbutton]');
	if ((await number.count()) === 0) return;
	const [back, forth] = to > from ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
	const value = (await control.getAttribute('data-value'))!;
	await number.press(back!);
	await expect(control, 'the number in the text steps').not.toHaveAttribute('data-value', value);
	await number.press(forth!);
	await expect(control, 'and back').toHaveAttribute('data-value', value);
};

/** A click on the option, or a drag of the handle. */
export const byPointer: Move = async (page, control, from, to) => {
	const option = control.locator(`label:has(input[value="${to}"])`);
	if ((await option.count()) > 0) {
		await option.click();
	} else {
		const range = control.locator('input[type=range]');
		await range.scrollIntoViewIfNeeded();
		const box = (await range.boundingBox())!;
		const along = await range.evaluate((element: HTMLInputElement) => {
			const { value, min, max } = element;
			return (Number(value) - Number(min)) / (Number(max) - Number(min));
		});
		const handle = 20;
		const start = box.x + handle / 2 + along * (box.width - handle);
		const end = to > from ? box.x + box.width : box.x;
		const y = box.y + box.height / 2;
		await page.mouse.move(start, y);
		await page.mouse.down();
		for (let step = 1; step <= moves && !(await reached(control, from, to)); step++) {
			await page.mouse.move(start + ((end - start) * step) / moves, y);
		}
		await page.mouse.up();
	}
	expect(await reached(control, from, to), `the pointer gets it to ${to}`).toBe(true);
};

/** Arrow keys on the radios; on the track Page keys until it is there or past it, then arrows back. */
async function walk(page: Page, control: Locator, from: Value, to: Value): Promise<void> {
	if (typeof from === 'string' || typeof to === 'string') {
		await control.locator('input[type=radio]:checked').focus();
		await press(page, control, 'ArrowRight', { from, to });
		return;
	}
	await control.locator('input[type=range]').focus();
	const [far, back] = to > from ? ['PageUp', 'ArrowLeft'] : ['PageDown', 'ArrowRight'];
	await press(page, control, far!, { from, to });
	const past = Number(await control.getAttribute('data-value'));
	if (past !== to) await press(page, control, back!, { from: past, to });
}

async function press(page: Page, control: Locator, key: string, { from, to }: Way): Promise<void> {
	for (let step = 0; step < mostSteps && !(await reached(control, from, to)); step++) {
		await page.keyboard.press(key);
	}
	expect(await reached(control, from, to), `${key} gets it to ${to}`).toBe(true);
}

/** Whether the control stands at `to`, or has just passed it. */
async function reached(control: Locator, from: Value, to: Value): Promise<boolean> {
	const value = await control.getAttribute('data-value');
	if (typeof to === 'string' || typeof from === 'string') return value === to;
	return to > from ? Number(value) >= to : Number(value) <= to;
}
