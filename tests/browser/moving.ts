/** Moves a widget's controls as a person does, by keyboard and by pointer, and reads what the widget states. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Movement } from './directions.ts';

type Value = number | string;
type Move = (page: Page, control: Locator, from: Value, to: Value) => Promise<void>;

/** More steps than any track has. */
const mostSteps = 400;

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

/** Whether a stated value went where it was promised to go. */
export function followed(
	{ output, direction }: Movement,
	before: Record<string, string>,
	after: Record<string, string>
): boolean {
	const [first, last] = [before[output], after[output]];
	if (first === undefined || last === undefined) throw new Error(`there is no output ${output}`);
	if (direction === 'changes') return last !== first;
	return direction === 'up' ? Number(last) > Number(first) : Number(last) < Number(first);
}

/** Opens the panel that a control is in. */
export async function reveal(page: Page, control: Locator): Promise<void> {
	if (await control.isVisible()) return;
	const panel = await control.evaluate((element) => element.closest('.panel')?.id ?? '');
	await page.locator(`button[aria-controls="${panel}"]`).click();
	await expect(control).toBeVisible();
}

/** Arrow keys on the radios or the track; then one step on the number in the text, where there is one, and back. */
export const byKeyboard: Move = async (page, control, from, to) => {
	const isChoice = (await control.locator('input[type=radio]').count()) > 0;
	await control.locator(isChoice ? 'input[type=radio]:checked' : 'input[type=range]').focus();
	const key = isChoice || to > from ? 'ArrowRight' : 'ArrowLeft';
	for (let step = 0; step < mostSteps && !(await reached(control, from, to)); step++) {
		await page.keyboard.press(key);
	}
	expect(await reached(control, from, to), `the keys get it to ${to}`).toBe(true);

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
		for (let step = 1; step <= 100 && !(await reached(control, from, to)); step++) {
			await page.mouse.move(start + ((end - start) * step) / 100, y);
		}
		await page.mouse.up();
	}
	expect(await reached(control, from, to), `the pointer gets it to ${to}`).toBe(true);
};

/** Whether the control stands at `to`, or has just passed it. */
async function reached(control: Locator, from: Value, to: Value): Promise<boolean> {
	const value = await control.getAttribute('data-value');
	if (typeof to === 'string' || typeof from === 'string') return value === to;
	return to > from ? Number(value) >= to : Number(value) <= to;
}
