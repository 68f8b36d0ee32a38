/** A page that asks for a guess does not show the answer before, however late its script comes. */
import { expect, test, widgetPages } from './site.ts';

for (const address of widgetPages) {
	test(`/${address}?predict=1 keeps the answer until a number is said`, async ({ page, site, trouble }) => {
		let send = () => {};
		const sent = new Promise<void>((resolve) => (send = resolve));
		await page.route('**/scripts/*.js', async (route) => {
			await sent;
			await route.continue();
		});
		await page.goto(`${site.root}${address}?predict=1`, { waitUntil: 'commit' });
		const answer = page.locator('.answer').first();
		await expect(page.locator('nav[aria-labelledby=openings]')).toBeVisible();
		await expect(answer).toBeAttached();
		await expect(answer).toBeHidden();
		send();
		const show = page.getByRole('button', { name: 'Show what happens' });
		await expect(show).toBeVisible();
		await expect(answer).toHaveCount(0);
		await page.locator('.predict input[type=range]').focus();
		await page.keyboard.press('ArrowRight');
		await show.click();
		await expect(answer).toBeVisible();
		expect(trouble).toEqual([]);
	});
}
