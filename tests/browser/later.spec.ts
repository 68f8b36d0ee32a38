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
