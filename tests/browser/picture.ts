/** What stands when nothing can be moved: the finished pictures of the widgets, in their style, and no control. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** On paper a number that could be dragged is a number. */
const form = 'button, input, select, textarea, [role=slider]';
/** Lines of pictures, which without their style would be black shapes. */
const lines = 'open required past future ghost curve bids sales rival stairs median parts price value'.split(
	' '
);
/** In pixels; without its style every picture of a widget stands below the other. */
const tallest = 2600;

/** Controls that could be seen and would do nothing. */
export function visibleControls(page: Page | FrameLocator): Promise<string[]> {
	return page
		.locator(form)
		.filter({ visible: true })
		.evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML.slice(0, 200)));
}

/** Each widget shows one finished picture, styled, and says its answer. */
export async function figuresStand(page: Page): Promise<void> {
	await expect(page.locator('h1')).toBeVisible();
	for (const widget of await page.locator('[data-widget]').all()) {
		const name = (await widget.getAttribute('data-widget')) ?? '';
		const marks = widget
			.locator('svg :is(path, line, rect, circle, polyline, polygon, use)')
			.filter({ visible: true });
		await expect.poll(() => marks.count(), `marks of ${name}`).toBeGreaterThan(2);
		const pictures = widget.locator('[role=img]:has(svg)').filter({ visible: true });
		expect.soft(await pictures.count(), `pictures of ${name}`).toBeGreaterThan(0);
		await expect(widget.locator('.answer, h1:has([data-output])').first(), `answer of ${name}`).toHaveText(
			/\w.*\d.*\./
		);
		await isStyled(widget, name);
	}
}

/** Words lie over the picture, lines are lines, and only one picture takes up room. */
async function isStyled(widget: Locator, name: string): Promise<void> {
	const words = widget.locator('[role=img] .word');
	expect.soft(await words.count(), `words in the picture of ${name}`).toBeGreaterThan(2);
	expect.soft(await computed(words, 'position', 'absolute'), `words of ${name}`).toEqual([]);

	const drawn = widget.locator(lines.map((line) => `path[class*="${line}"]`).join());
	expect.soft(await drawn.count(), `lines of ${name}`).toBeGreaterThan(0);
	expect.soft(await computed(drawn, 'fill', 'none'), `lines of ${name}`).toEqual([]);

	const { height, width } = (await widget.boundingBox())!;
	expect.soft(height, `height of ${name}`).toBeLessThan(tallest);
	const { width: all } = widget.page().viewportSize()!;
	expect.soft(width, `width of ${name} of ${all}`).toBeGreaterThan(all / 2);
}

/** Elements of which a property is not what it should be. */
function computed(elements: Locator, property: 'position' | 'fill', value: string): Promise<string[]> {
	return elements.evaluateAll(
		(found, { property, value }) =>
			found
				.filter((element) => getComputedStyle(element)[property] !== value)
				.map((element) => `${element.outerHTML.slice(0, 120)}: ${getComputedStyle(element)[property]}`),
		{ property, value }
	);
}
