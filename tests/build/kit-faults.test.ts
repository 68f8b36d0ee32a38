// @vitest-environment jsdom
/** The checks of what other people's pages live on catch what they should: fed with a small bad site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { discoveryFaults, oembedFaults, previewFaults, sitemapFaults } from './kit.ts';
import { BuiltSite } from './site.ts';

const root = 'https://unwind.test/';
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** The head of a PNG file of some size. */
function png(width: number, height: number): Buffer {
	const head = Buffer.alloc(24);
	head.write('\x89PNG', 'latin1');
	head.writeUInt32BE(width, 16);
	head.writeUInt32BE(height, 20);
	return head;
}

const discovery = (name: string) =>
	`<link rel="alternate" type="application/json+oembed" href="${root}oembed/${name}.json" title="A">`;
const meta = (said: Readonly<Record<string, string>>) =>
	Object.entries(said)
		.map(([name, content]) => `<meta property="${name}" content="${content}">`)
		.join('');
const preview = {
	'og:title': 'A',
	'og:description': 'A',
	'og:type': 'website',
	'og:image:alt': 'A',
	'twitter:card': 'summary_large_image',
	'og:url': `${root}widgets/a/`,
	'og:image': `${root}images/a.png`,
	'twitter:image': `${root}images/a.png`
};
const canonical = (path: string) => `<link rel="canonical" href="${root}${path}">`;
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const sound = page(discovery('a') + canonical('widgets/a/') + meta(preview));
const frame = (src = `${root}embed/a/?b=1`) =>
	`<iframe src="${src}" title="A" width="720" height="900" frameborder="0"></iframe>`;
const answer = {
	version: '1.0',
	type: 'rich',
	title: 'A',
	provider_name: 'Unwind',
	provider_url: root,
	html: frame(),
	width: 720,
	height: 900,
	thumbnail_url: `${root}images/a.png`,
	thumbnail_width: 1200,
	thumbnail_height: 630,
	cache_age: 60
};
const sitemap = (...paths: string[]) => paths.map((path) => `<url><loc>${root}${path}</loc></url>`).join('');

function siteWith(files: Readonly<Record<string, string | Buffer>>): BuiltSite {
	const folder = mkdtempSync(join(tmpdir(), 'unwind-kit-'));
	folders.push(folder);
	const all = {
		'index.html': page(canonical('')),
		'embed/a/index.html': page(''),
		'widgets/a/index.html': sound,
		'images/a.png': png(1200, 630),
		'images/small.png': png(200, 100),
		'oembed/a.json': JSON.stringify(answer),
		'oembed/b.json': JSON.stringify(answer),
		'sitemap.xml': sitemap('', 'widgets/a/'),
		...files
	};
	for (const [path, text] of Object.entries(all)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return new BuiltSite(folder);
}
const widgetPage = (html: string) => {
	const site = siteWith({ 'widgets/a/index.html': html });
	return [site, site.page('widgets/a/index.html')!] as const;
};

it('a sound site passes', () => {
	const [site, page] = widgetPage(sound);
	expect(oembedFaults(site, 'oembed/a.json')).toEqual([]);
	expect(previewFaults(site, page)).toEqual([]);
	expect(discoveryFaults(site, page)).toEqual([]);
	expect(sitemapFaults(site)).toEqual([]);
});

describe('oembedFaults(site, path)', () => {
	it.each([
		[{ version: 1 }, 'version is 1'],
		[{ type: 'video' }, 'type is "video"'],
		[{ provider_url: 'https://example.org/' }, 'provider_url is "https://example.org/"'],
		[{ title: '' }, 'has no title'],
		[{ cache_age: 'a day' }, 'cache_age is "a day"'],
		[{ height: 800 }, 'its frame is of another height'],
		[{ html: `${frame()}<script></script>` }, `is no single frame: ${frame()}<script></script>`],
		[
			{ html: frame().replace('title', 'onload="go()" title') },
			'its frame has the attributes frameborder height onload src title width'
		],
		[{ html: frame(`${root}widgets/a/`) }, `frames ${root}widgets/a/, which is no embed`],
		[{ html: frame(`${root}embed/b/`) }, `frames ${root}embed/b/, which is no embed`],
		[{ thumbnail_url: `${root}images/b.png` }, `the picture ${root}images/b.png leads to no file`],
		[{ thumbnail_url: `${root}images/small.png` }, 'images/small.png is 200 × 100'],
		[{ thumbnail_url: `${root}sitemap.xml` }, 'sitemap.xml is no PNG']
	])('catches %j', (wrong, message) => {
		const site = siteWith({ 'oembed/a.json': JSON.stringify({ ...answer, ...wrong }) });
		expect(oembedFaults(site, 'oembed/a.json')).toEqual([message]);
	});
});

describe('previewFaults(site, page)', () => {
	it.each([
		[{ 'og:title': '' }, 'has no og:title'],
		[{ 'og:url': root }, `its og:url is ${root}`],
		[{ 'twitter:image': root }, 'has two pictures']
	])('catches %j', (wrong, message) => {
		const said = canonical('widgets/a/') + meta({ ...preview, ...wrong });
		expect(previewFaults(...widgetPage(page(said)))).toEqual([message]);
	});

	it('catches an address that is another page’s', () => {
		expect(previewFaults(...widgetPage(page(canonical('') + meta(preview))))).toEqual([
			`its canonical address is ${root}`
		]);
	});
});

describe('discoveryFaults(site, page)', () => {
	it.each([
		[`<meta charset="utf-8">${discovery('a')}`, 'its head begins with <meta charset="utf-8">'],
		[discovery('a') + discovery('a'), 'is discovered twice'],
		[discovery('b'), 'its frame is said to be in oembed/b.json'],
		[discovery('gone'), 'its frame is said to be in null']
	])('catches %s', (head, message) => {
		expect(discoveryFaults(...widgetPage(page(head)))).toEqual([message]);
	});
});

describe('sitemapFaults(site)', () => {
	it.each([
		[[''], 'forgets widgets/a/index.html'],
		[['', 'widgets/a/', 'widgets/b/'], `${root}widgets/b/ leads to no file`],
		[['', 'widgets/a/', 'embed/a/'], 'names embed/a/index.html'],
		[['', '', 'widgets/a/'], `names ${root} twice`]
	])('catches %j', (paths, message) => {
		expect(sitemapFaults(siteWith({ 'sitemap.xml': sitemap(...paths) }))).toEqual([message]);
	});
});
