/** Exhibits of a lesson sleep until they come near; then their scripts come, and they wake in the state that the page is in. */
import { outputs } from './moving.ts';
import { expect, test } from './site.ts';

test('an exhibit far below sleeps, and wakes as its link has been set meanwhile', async ({
	page,
	site,
	trouble
}) => {
	await page.goto(`${site.root}lessons/cascade/`, { waitUntil: 'networkidle' });
	const crossing = page.locator('[data-widget=crossing]');
	const asleep = page.locator('[data-asleep]').filter({ has: crossing });
	const cascade = page.locator('[data-widget=cascade]').first();
	await cascade.scrollIntoViewIfNeeded();
	await expect(page.locator('[data-asleep] [data-widget=cascade]')).toHaveCount(1);
	await expect(asleep).toHaveCount(1);
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	const leverage = cascade.locator('[data-input=leverage] input[type=range]');
	const { fall: before } = await outputs(cascade);
	await leverage.focus();
	for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
	const { fall } = await outputs(cascade);
	expect(Number(fall)).toBeLessThan(Number(before));

	await crossing.scrollIntoViewIfNeeded();
	await expect(asleep).toHaveCount(0);
	expect(scripts.join(), 'its script came with it').toMatch(/\/Crossing-[^/]*\.js/);
	await expect.poll(async () => (await outputs(crossing)).fall).toBe(fall);
	expect(trouble).toEqual([]);
});

test('an exhibit that waits to be asked has no control before, and its script comes with the press of a button', async ({
	page,
	site,
	trouble
}) => {
	await page.goto(`${site.root}lessons/cascade/`, { waitUntil: 'networkidle' });
	const map = page.locator('[data-widget=tipping-map]');
	const asleep = page.locator('[data-asleep=asked]').filter({ has: map });
	const button = asleep.getByRole('button', { name: 'Make it move' });
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await map.scrollIntoViewIfNeeded();
	await expect(button).toBeVisible();
	await expect(map.locator('p.answer')).toHaveText(/\d/);
	expect(await map.locator('input:visible').count()).toBe(0);
	expect(scripts.join()).not.toContain('/TippingMap-');

	await page.route('**/TippingMap-*.js', (route) => route.abort(), { times: 1 });
	await button.focus();
	await page.keyboard.press('Enter');
	const again = page.getByRole('button', { name: /could not be fetched/ });
	await expect(again).toBeFocused();
	trouble.length = 0;
	await page.keyboard.press('Enter');
	await expect(asleep).toHaveCount(0);
	await expect(map.locator('.title')).toBeFocused();
	const { fall: before } = await outputs(map);
	await map.locator('[data-input=leverage] input[type=range]').focus();
	for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
	expect(Number((await outputs(map)).fall)).toBeLessThan(Number(before));
	expect(trouble).toEqual([]);
});
