/** Without script: every page is complete and in its style, and shows no control that would do nothing. */
import { addresses, expect, test } from './site.ts';
import { figuresStand, visibleControls } from './picture.ts';

test.use({ javaScriptEnabled: false });

for (const address of addresses) {
	test(`/${address} is complete without script`, async ({ page, site, trouble }) => {
		await page.goto(site.root + address);
		await figuresStand(page);
		expect(await visibleControls(page)).toEqual([]);
		// Preloads of the script that is off are stopped, and that is all.
		expect(trouble.filter((sentence) => !/^failed: \S+\.js /.test(sentence))).toEqual([]);
	});
}
