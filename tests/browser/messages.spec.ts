/** Messages that no page would send: none does harm, and each leaves a widget that answers. */
import { specs } from '../embed/odd';
import { harmOfMessages } from '../engines/hostile.ts';
import { startSites } from '../engines/server.ts';
import { expect, test } from './site.ts';

test.describe.configure({ timeout: 300_000 });

for (const spec of specs) {
	test(`${spec.id} takes ten hostile messages for none`, async ({ page }) => {
		const sites = await startSites();
		try {
			await page.goto(sites.host);
			const place = { evaluate: page.evaluate.bind(page) };
			expect(await harmOfMessages(place, spec, sites.file('watched', `embed/${spec.id}/`), 10)).toEqual({});
		} finally {
			await sites.close();
		}
	});
}
