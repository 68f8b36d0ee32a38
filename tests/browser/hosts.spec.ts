/** Exhibits in the pages of other people, each on an origin of its own: by frame, by element, and ten at once. */
import { isLive, isSized, moves, visit } from './hosts/looks.ts';
import { element, frame, loader, mdx } from './hosts/snippets.ts';
import { expect, test } from './site.ts';
import { comesToRest, watchWork } from './work.ts';

test.describe.configure({ timeout: 300_000 });

test('a page of one’s own, with a frame', async ({ page, site }) => {
	await visit(page, frame(`${site.root}embed/cascade/?leverage=6`), async () => {
		const inside = page.locator('iframe');
		await expect(inside.contentFrame().locator('.answer').first()).toBeVisible();
		await moves(page, inside);
	});
});

test('a page of one’s own, with the element', async ({ page, site, trouble }) => {
	const body = element(site.sub, 'cascade/slow-makers/?seed=3') + loader(site.sub);
	await visit(page, body, async (url) => {
		const embed = page.locator('unwind-embed');
		await isLive(embed);
		const src = await embed.locator('iframe').getAttribute('src');
		expect(src).toBe(`${site.sub}embed/cascade/?seed=3&stage=slow-makers`);
		await moves(page, embed.locator('iframe'));
		await isSized(embed.locator('iframe'));
		expect(trouble.filter((sentence) => !sentence.includes(url))).toEqual([]);
	});
});

test('what MDX makes of the element, drawn again and moved', async ({ page, site }) => {
	await visit(page, mdx(site.root, 'cascade/?leverage=6'), async () => {
		const embed = page.locator('unwind-embed');
		await isLive(embed);
		for (const change of ['draw', 'move']) {
			await page.evaluate((name) => document.dispatchEvent(new Event(name)), change);
			await expect(embed.locator('iframe')).toHaveCount(1);
			await isLive(embed);
		}
		await expect(embed.locator('iframe')).toHaveAttribute('title', 'Drawn again');
	});
});

test('an element that the page is still being read in', async ({ page, site }) => {
	const early = `<script src="${site.root}embed/v1.js"></script>`;
	await visit(page, early + element(site.root, 'cascade/'), () => isLive(page.locator('unwind-embed')));
});

/** Keeps the heights that frames tell, in the page around them. */
const heights = `<script>const heights = []; addEventListener('message', ({ data }) => {
	if (data?.type === 'unwind' && data.height) heights.push(data.height); });</script>`;

test('a frame far below says its height before it is drawn', async ({ page, site }) => {
	const below = `<p style="height: 9000px">Words.</p>${frame(`${site.root}embed/cascade/`).replace('lazy', 'eager')}`;
	await visit(page, heights + below, async () => {
		const last = () => page.evaluate<number>('heights.at(-1) ?? 0');
		/** What it says once it has said the same for a second: on a busy machine it wakes late. */
		const settled = async () => {
			let before = 0;
			const same = async () => {
				const now = await last();
				const stays = now > 0 && now === before;
				before = now;
				return stays;
			};
			await expect.poll(same, { intervals: [1000] }).toBe(true);
			return before;
		};
		const early = await settled();
		await page.locator('iframe').scrollIntoViewIfNeeded();
		await page.waitForTimeout(1000);
		expect(Math.abs((await settled()) - early)).toBeLessThan(3);
	});
});

test('a frame in a fold that shuts and opens says no height but its own', async ({ page, site }) => {
	const fold = `<div id="fold" style="overflow: hidden">${frame(`${site.root}embed/cascade/`)}</div>`;
	await visit(page, heights + fold, async () => {
		const told = () => page.evaluate<number[]>('heights.splice(0)');
		const open = (width: string) =>
			page.evaluate((width) => (document.querySelector<HTMLElement>('#fold')!.style.width = width), width);
		let first: number[] = [];
		await expect.poll(async () => (first = await told()).length).toBeGreaterThan(0);
		for (const width of ['2px', '0', '60px', 'auto']) {
			await open(width);
			await page.waitForTimeout(300);
		}
		for (const height of await told()) expect(Math.abs(height - first.at(-1)!)).toBeLessThan(3);
	});
});

test('a frame in closed details says nothing, and once they open it is ready with its height', async ({
	page,
	site
}) => {
	const all = `<script>const said = []; addEventListener('message', ({ data }) => data?.event && said.push(data));</script>`;
	const shut = frame(`${site.root}embed/cascade/`).replace('lazy', 'eager');
	await visit(page, `${all}<details><summary>Open</summary>${shut}</details>`, async () => {
		const said = () => page.evaluate<{ event: string; height?: number }[]>('said');
		await page.waitForLoadState('networkidle');
		expect(await said()).toEqual([]);
		await page.getByText('Open').click();
		await expect.poll(async () => (await said()).map(({ event }) => event)).toContain('ready');
		const heights = (await said()).flatMap(({ height }) => height ?? []);
		expect(Math.min(...heights)).toBeGreaterThan(300);
		expect(new Set(heights).size).toBe(1);
	});
});

test('ten on a page: those below wait, all fit, and then nothing runs', async ({ page, site }) => {
	const stages = [
		'',
		'?leverage=3',
		'?leverage=6',
		'?leverage=15',
		'?depth=80M',
		'?seed=2',
		'?seed=3',
		'?seed=4'
	];
	const cascades = stages.map((query) => `cascade/${query}`);
	const apart = '<p style="height: 1500px">Words.</p>';
	const body = [...cascades, 'order-book/', 'crossing/'].map((to) => element(site.root, to)).join(apart);
	let bytes = 0;
	const opened = new Set<string>();
	page.on('requestfinished', (request) => {
		if (request.url().includes('/embed/') && !request.url().endsWith('.js')) opened.add(request.url());
		void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
	});
	await watchWork(page);
	await visit(page, body + loader(site.root), async () => {
		const embeds = page.locator('unwind-embed');
		await expect(embeds).toHaveCount(10);
		await isLive(embeds.first());
		await page.waitForLoadState('networkidle');
		expect(opened.size, 'frames opened before reading on').toBeLessThan(5);
		for (const embed of await embeds.all()) await isLive(embed);
		expect(opened.size).toBe(10);
		await comesToRest(page);
		test.info().annotations.push({ type: 'bytes', description: `${(bytes / 1000).toFixed(0)} kB for ten` });
	});
});
