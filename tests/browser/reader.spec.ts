/**
 * A first-time reader's way: from the front page through every lesson by its links alone, betting, dragging and answering.
 * Nothing is named here but what a reader sees, so that a new lesson is walked through without a line more.
 */
import type { Locator, Page } from '@playwright/test';
import { lessons } from './lessons.ts';
import { moveFirstSlider } from './moving.ts';
import { expect, test } from './site.ts';

test.describe.configure({ timeout: 900_000 });

const { step } = test;

test('from the front page through every lesson, and back to the path', async ({ page, site, trouble }) => {
	await page.goto(site.root, { waitUntil: 'networkidle' });
	await page.locator('.path a').first().click();
	for (const [index, lesson] of lessons.entries()) {
		await step(`lesson ${lesson.number}: ${lesson.title}`, async () => {
			await expect(page).toHaveURL(`${site.root}lessons/${lesson.slug}/`);
			await expect(page.locator('h1')).toHaveText(lesson.title);
			await page.waitForLoadState('networkidle');
			await reads(page);
			await bets(page);
			await drags(page, lesson.widgets);
			await answers(page);
			const next = page.getByRole('navigation', { name: 'Lessons' }).locator('.next');
			await expect(next).toContainText(lessons[index + 1]?.title ?? 'All twelve questions');
			await next.click();
		});
	}
	await expect(page).toHaveURL(`${site.root}#path`);
	await expect(page.getByRole('heading', { name: 'Twelve questions' })).toBeInViewport();
	expect(trouble).toEqual([]);
});

/** A lesson opens with a bet and has what every lesson has. */
async function reads(page: Page): Promise<void> {
	const parts = page.locator('.prose :is(.bet, [data-widget], form.question)');
	await expect(parts.first()).toHaveClass(/bet/);
	const takeaways = page.getByRole('region', { name: 'Take away' });
	await expect(takeaways.getByRole('heading', { level: 3 })).toHaveCount(3);
	await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /leaves? out/i })).toBeVisible();
}

/** Every bet is placed, locked and answered. */
async function bets(page: Page): Promise<void> {
	for (const bet of await page.locator('.bet').all()) {
		await bet.scrollIntoViewIfNeeded();
		const verdict = bet.getByRole('status').last();
		await expect(verdict).toBeEmpty();
		await place(bet);
		await bet.getByRole('button', { name: 'Lock my bet' }).click();
		await expect(verdict).toContainText(/\w/);
		await expect(bet.getByRole('button', { name: 'Bet again' })).toBeVisible();
	}
}

async function place(bet: Locator): Promise<void> {
	const option = bet.getByRole('radio').first();
	if (await option.count()) return option.check();
	const numbers = bet.locator('details.needs-script summary');
	if (await numbers.count()) await numbers.click();
	for (const slider of await bet.locator('input[type=range]:visible').all()) {
		await slider.focus();
		await slider.press('ArrowRight');
		await slider.press('ArrowRight');
	}
}

/** Every exhibit wakes and answers its first slider. */
async function drags(page: Page, expected: readonly string[]): Promise<void> {
	const widgets = page.locator('[data-widget]');
	const names = await widgets.evaluateAll((all) => all.map((widget) => widget.getAttribute('data-widget')!));
	expect([...new Set(names)].sort()).toEqual([...expected].sort());
	for (const widget of await widgets.all()) {
		await widget.scrollIntoViewIfNeeded();
		const asked = widget.locator('xpath=ancestor::*[@data-asleep="asked"]');
		if (await asked.count()) await asked.getByRole('button', { name: 'Make it move' }).click();
		await moveFirstSlider(page, widget);
		await expect(widget.locator('.answer').first()).toHaveText(/\w.*\d.*\./);
	}
}

/** Every question gives a reason for each of its answers, and one of them is right. */
async function answers(page: Page): Promise<void> {
	const questions = page.locator('form.question');
	expect(await questions.count()).toBeGreaterThanOrEqual(2);
	for (const question of await questions.all()) {
		const reasons = new Set<string>();
		let right = 0;
		for (const option of await question.getByRole('radio').all()) {
			await option.check();
			await question.getByRole('button', { name: 'Check' }).click();
			const why = question.getByRole('status');
			await expect(why).toContainText(/\w{3}/);
			const text = await why.innerText();
			reasons.add(text);
			if (text.startsWith('Right')) right++;
		}
		expect(right).toBe(1);
		expect(reasons.size).toBe(await question.getByRole('radio').count());
	}
}
