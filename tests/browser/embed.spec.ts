/** A widget's file in other people's hands: from a disk, with hostile words. In frames: see matrix.spec.ts. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moveFirstSlider, outputs } from './moving.ts';
import { embeds, expect, open, test, watch } from './site.ts';

test.describe.configure({ timeout: 600_000 });

/** `leverage` stands for the widget's own first slider. */
const hostile = [
	'leverage=NaN&depth=-1&shock=1e999',
	'leverage=&depth=%00&shock=%F0%9F%92%A9',
	'leverage=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
	'seed=999999999999999999999&leverage=1e-300',
	'stage=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
	'__proto__=1&constructor=2&toString=3&leverage=x',
	'm=99&leverage=10%C3%97%C3%97',
	'leverage=5&leverage=6',
	`leverage=${'9'.repeat(5000)}`,
	'leverage=%'
];

for (const address of embeds) {
	test.describe(`/${address}`, () => {
		test('works from a disk and asks for nothing', async ({ page }) => {
			const trouble = watch(page, []);
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await open(page, pathToFileURL(resolve('build', address, 'index.html')).href);
			await moveFirstSlider(page, page.locator('[data-widget]'));
			expect(asked).toHaveLength(1);
			expect(trouble).toEqual([]);
		});

		test('asks for nothing further, and takes a hostile address for none', async ({
			page,
			site,
			trouble
		}) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			const widget = page.locator('[data-widget]');
			await open(page, site.root + address);
			const plain = await outputs(widget);
			await moveFirstSlider(page, page.locator('[data-widget]'));
			expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1);

			const first = widget.locator('.controls [data-input]:has(input[type=range])').first();
			const name = (await first.getAttribute('data-input'))!;
			for (const words of hostile) {
				const query = words.replaceAll('leverage', name);
				await test.step(`?${query.slice(0, 60)}`, async () => {
					await open(page, `${site.root}${address}?${query}`);
					const told = page.getByRole('status').filter({ visible: true, hasText: /\w/ });
					await expect(told.first()).toBeVisible();
					if (!words.startsWith('leverage=5')) expect.soft(await outputs(widget)).toEqual(plain);
					expect.soft(await widget.innerText()).not.toMatch(/NaN|undefined|Infinity/);
					await moveFirstSlider(page, page.locator('[data-widget]'));
					expect.soft(trouble.splice(0)).toEqual([]);
				});
			}
		});
	});
}
