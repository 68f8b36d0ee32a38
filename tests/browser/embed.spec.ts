/** A widget's file in other people's hands: from a disk, with hostile words. In frames: see matrix.spec.ts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { moveFirstSlider, outputs, settled } from './moving.ts';
import { embeds, expect, open, test, watch } from './site.ts';

test.describe.configure({ timeout: 600_000 });

/** `leverage` stands for the widget's first slider that does not begin at 0. */
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

interface Kit {
	readonly widgets: readonly {
		readonly id: string;
		readonly params: readonly { readonly name: string; readonly min?: number }[];
	}[];
}

const kit = JSON.parse(readFileSync('build/embed/widgets.json', 'utf8')) as Kit;

/** Which elements an exhibit draws, each with its classes and attributes, while one panel after the other is open. */
async function drawn(page: Page, panels: readonly string[]): Promise<string[]> {
	const seen = new Set<string>();
	for (const name of panels) {
		await page.locator('figure .foot').getByRole('button', { name, exact: true }).click();
		const kinds = await page.locator('figure *').evaluateAll((elements) =>
			elements
				// A page is the link itself, and leads nowhere else.
				.filter((element) => !element.closest('[aria-label=Link], .way'))
				.map(({ localName, classList, attributes }) => {
					const names = [...attributes].map(({ name }) => name).filter((name) => name !== 'class');
					return [localName, ...[...classList].sort(), ...names.sort()].join(' ');
				})
		);
		for (const kind of kinds) seen.add(kind);
	}
	return [...seen].sort();
}

for (const address of embeds.filter((address) => !address.startsWith('embed/v/'))) {
	test(`/${address} draws what its page draws: no class and no attribute has lost its name`, async ({
		page,
		site
	}) => {
		await page.setViewportSize({ width: 720, height: 900 });
		await open(page, site.root + address.replace('embed/', 'widgets/'));
		const panels = await page.locator('figure .foot button').allInnerTexts();
		expect(panels.length).toBeGreaterThan(1);
		const onPage = await drawn(page, panels);
		await open(page, site.root + address);
		expect(await drawn(page, panels)).toEqual(onPage);
		await page.getByRole('button', { name: 'Link' }).click();
		await expect(page.getByRole('region', { name: 'Link' }).getByRole('textbox')).toHaveAttribute('readonly');
	});
}

/** A worker is started from what the file holds already. */
function isElsewhere(url: string): boolean {
	return !url.startsWith('blob:');
}

for (const address of embeds) {
	test.describe(`/${address}`, () => {
		test('works from a disk and asks for nothing', async ({ page }) => {
			const trouble = watch(page, []);
			const asked: string[] = [];
			page.on('request', (request) => isElsewhere(request.url()) && asked.push(request.url()));
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
			page.on('request', (request) => isElsewhere(request.url()) && asked.push(request.url()));
			const widget = page.locator('[data-widget]');
			await open(page, site.root + address);
			await settled(widget);
			const plain = await outputs(widget);
			await moveFirstSlider(page, page.locator('[data-widget]'));
			expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1);

			const id = (await widget.getAttribute('data-widget'))!;
			const name = kit.widgets.find((one) => one.id === id)!.params.find(({ min = 0 }) => min > 0)!.name;
			for (const words of hostile) {
				const query = words.replaceAll('leverage', name);
				await test.step(`?${query.slice(0, 60)}`, async () => {
					await open(page, `${site.root}${address}?${query}`);
					const told = page.getByRole('status').filter({ visible: true, hasText: /\w/ });
					await expect(told.first()).toBeVisible();
					await settled(widget);
					if (!words.startsWith('leverage=5')) expect.soft(await outputs(widget)).toEqual(plain);
					expect.soft(await widget.innerText()).not.toMatch(/NaN|undefined|Infinity/);
					await moveFirstSlider(page, page.locator('[data-widget]'));
					expect.soft(trouble.splice(0)).toEqual([]);
				});
			}
		});
	});
}
