/** What a reader did is kept on their device: marked on the path, found again in the lesson, and forgotten with one button. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const lesson = 'lessons/leverage/';
const marks = (page: Page) => page.locator('.path li .note b');
const forget = (page: Page) => page.getByRole('button', { name: 'Forget my progress' });
const kept = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('unwind:')));

async function lockFirstBet(page: Page): Promise<void> {
	const bet = page.locator('.bet').first();
	const slider = bet.locator('input[type=range]').first();
	await slider.focus();
	await slider.press('ArrowRight');
	await slider.press('ArrowRight');
	await bet.getByRole('button', { name: 'Lock my bet' }).click();
	await expect(bet.getByRole('button', { name: 'Bet again' })).toBeVisible();
}

test('bet, read, see the marks, come back, forget: all gone', async ({ page, site, trouble }) => {
	await page.goto(site.root, { waitUntil: 'networkidle' });
	await expect(marks(page)).toHaveCount(0);
	await expect(forget(page)).toHaveCount(0);

	await page.goto(site.root + lesson, { waitUntil: 'networkidle' });
	await lockFirstBet(page);
	const question = page.locator('form.question').first();
	await question.getByRole('radio').first().check();
	await question.getByRole('button', { name: 'Check' }).click();
	const why = await question.getByRole('status').innerText();

	await page.goto(site.root, { waitUntil: 'networkidle' });
	await expect(marks(page)).toHaveText(['begun']);
	await page.goto(site.root + lesson, { waitUntil: 'networkidle' });
	await page.locator('[data-takeaways] > :last-child').scrollIntoViewIfNeeded();
	await expect.poll(() => page.evaluate(() => localStorage.getItem('unwind:lesson:leverage'))).toBe('"read"');

	await page.goto(`${site.root}#path`, { waitUntil: 'networkidle' });
	await expect(marks(page)).toHaveText(['read']);
	await expect(page.locator('.progress')).toContainText(
		/^1 of \d+ lessons read\. Kept on this device only, with 1 bet and 1 answer: the button forgets all of it\./
	);
	await page.goto(site.root + lesson, { waitUntil: 'networkidle' });
	await expect(page.getByRole('button', { name: 'Bet again' })).toHaveCount(1);
	await expect(page.locator('form.question').first().getByRole('status')).toHaveText(why);

	await page.evaluate(() => localStorage.setItem('somebody', 'else'));
	await page.goto(site.root, { waitUntil: 'networkidle' });
	await forget(page).click();
	await expect(page.locator('.progress').getByRole('status')).toContainText('Forgotten');
	await expect(forget(page)).toBeFocused();
	await expect(marks(page)).toHaveCount(0);
	expect(await kept(page)).toEqual([]);
	expect(await page.evaluate(() => localStorage.getItem('somebody'))).toBe('else');

	await page.reload({ waitUntil: 'networkidle' });
	await expect(forget(page)).toHaveCount(0);
	await page.goto(site.root + lesson, { waitUntil: 'networkidle' });
	await expect(page.getByRole('button', { name: 'Bet again' })).toHaveCount(0);
	expect(trouble).toEqual([]);
});

test('a lesson’s end leads to what is kept, and to its button', async ({ page, site, trouble }) => {
	await page.goto(site.root + lesson, { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'See what is kept, or have it forgotten' }).click();
	await expect(page.getByRole('heading', { name: 'What is kept on your device' })).toBeInViewport();
	await expect(page.locator('.progress')).toContainText('Kept on this device: 1 lesson begun.');
	await forget(page).click();
	await expect(page.locator('.progress')).toContainText('Forgotten');
	expect(await kept(page)).toEqual([]);
	expect(trouble).toEqual([]);
});

test('nothing moves on the front page when the marks come', async ({ page, site }) => {
	await page.addInitScript(() => localStorage.setItem('unwind:lesson:leverage', '"read"'));
	await page.goto(site.root, { waitUntil: 'networkidle' });
	await expect(marks(page)).toHaveText(['read']);
	const doors = page.locator('.doors');
	const { y } = (await doors.boundingBox())!;
	await page.route('**/scripts/**', (route) => route.abort());
	await page.reload();
	await expect(marks(page)).toHaveCount(0);
	expect((await doors.boundingBox())!.y).toBe(y);
});

test('a plan is computed, kept, and printed alone', async ({ page, site, trouble }) => {
	await page.addInitScript(() => (window.print = () => undefined));
	await page.goto(`${site.root}lessons/survival/`, { waitUntil: 'networkidle' });
	const plan = page.locator('[data-plan]');
	await plan.getByLabel('All my money').fill('10,000');
	await plan.getByLabel('Of it, in this plan').fill('10%');
	await expect(plan).toContainText('10% of all your money. If every dollar of it is lost, $9,000 is left.');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(plan.getByLabel('All my money')).toHaveValue('10,000');

	await plan.getByRole('button', { name: 'Print my plan' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('h1')).toBeHidden();
	await expect(plan).toContainText('$9,000 is left');
	await expect(plan.locator('input:visible')).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('h1')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await plan.getByRole('button', { name: 'Clear the plan' }).click();
	expect(await page.evaluate(() => localStorage.getItem('unwind:plan'))).toBeNull();
	expect(trouble).toEqual([]);
});

test('where storage throws, lessons, plan and front page work, and nothing is kept', async ({
	page,
	site,
	trouble
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		})
	);
	await page.goto(site.root + lesson, { waitUntil: 'networkidle' });
	await lockFirstBet(page);
	await page.goto(`${site.root}lessons/survival/`, { waitUntil: 'networkidle' });
	await page.locator('[data-plan]').getByLabel('Of it, in this plan').fill('500');
	await expect(page.locator('[data-plan]')).toContainText('One purchase of $500.');
	await page.goto(site.root, { waitUntil: 'networkidle' });
	await expect(page.locator('.path li a').first()).toBeVisible();
	await expect(marks(page)).toHaveCount(0);
	await page.goto(`${site.root}about/`, { waitUntil: 'networkidle' });
	await expect(page.locator('.progress')).toHaveText('Nothing is kept on this device.');
	expect(trouble).toEqual([]);
});
