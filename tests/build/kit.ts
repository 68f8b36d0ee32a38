/** What is wrong with the files that other people's pages live on, one sentence each; nothing when they are sound. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { BuiltPage, BuiltSite } from './site.ts';

const thumbnail = { width: 1200, height: 630 };

interface OEmbed {
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
}

/** An oEmbed answer that a host could not use: https://oembed.com, section 2.3.4, and what WordPress leaves of its frame. */
export function oembedFaults(site: BuiltSite, path: string): string[] {
	const answer = JSON.parse(site.read(path)) as OEmbed & Readonly<Record<string, unknown>>;
	const fixed = {
		version: '1.0',
		type: 'rich',
		provider_name: 'Unwind',
		provider_url: site.address,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height
	};
	const found = Object.entries(fixed)
		.filter(([name, value]) => answer[name] !== value)
		.map(([name]) => `${name} is ${JSON.stringify(answer[name])}`);
	if (!answer['title']) found.push('has no title');
	for (const name of ['width', 'height', 'cache_age'])
		if (!Number.isInteger(answer[name])) found.push(`${name} is ${JSON.stringify(answer[name])}`);
	return [...found, ...frameFaults(site, answer), ...pictureFaults(site, answer.thumbnail_url)];
}

function frameFaults(site: BuiltSite, { html, width, height }: OEmbed): string[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	const frame = body.firstElementChild;
	if (body.childNodes.length !== 1 || frame?.localName !== 'iframe' || frame.childNodes.length > 0)
		return [`is no single frame: ${html}`];
	const names = frame.getAttributeNames().sort().join(' ');
	const found =
		names === 'frameborder height src title width' ? [] : [`its frame has the attributes ${names}`];
	for (const [name, value] of Object.entries({ width, height }))
		if (frame.getAttribute(name) !== String(value)) found.push(`its frame is of another ${name}`);
	const src = frame.getAttribute('src') ?? '';
	if (!site.resolveOwn(src)?.startsWith('embed/')) found.push(`frames ${src}, which is no embed`);
	if (!frame.getAttribute('title')) found.push('its frame has no title');
	return found;
}

/** A picture for previews is a file of the site, of the size that is announced. */
export function pictureFaults(site: BuiltSite, href: string): string[] {
	const file = site.resolveOwn(href);
	if (!file) return [`the picture ${href} leads to no file`];
	const head = readFileSync(posix.join(site.folder, file)).subarray(0, 24);
	if (head.subarray(1, 4).toString('latin1') !== 'PNG') return [`${file} is no PNG`];
	const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
	if (width === thumbnail.width && height === thumbnail.height) return [];
	return [`${file} is ${width} × ${height}`];
}

/** What a preview of a link to the page would lack. */
export function previewFaults(site: BuiltSite, { path, document }: BuiltPage): string[] {
	const said = (name: string) =>
		document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
	const address = `${site.address}${path.replace(/index\.html$/, '')}`;
	const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
	const found = ['og:title', 'og:description', 'og:type', 'og:image:alt', 'twitter:card']
		.filter((name) => !said(name))
		.map((name) => `has no ${name}`);
	if (canonical !== address) found.push(`its canonical address is ${canonical}`);
	if (said('og:url') !== address) found.push(`its og:url is ${said('og:url')}`);
	if (said('twitter:image') !== said('og:image')) found.push('has two pictures');
	return [...found, ...pictureFaults(site, said('og:image'))];
}

/** A page of a widget leads hosts to its own frame, with the first thing in its head. */
export function discoveryFaults(site: BuiltSite, { path, html, document }: BuiltPage): string[] {
	const first = document.head.firstElementChild;
	if (!first?.matches('link[rel=alternate][type="application/json+oembed"]') || !first.getAttribute('title'))
		return [`its head begins with ${first?.outerHTML.slice(0, 80)}`];
	if (html.split('application/json+oembed').length !== 2) return ['is discovered twice'];
	const file = site.resolveOwn(first.getAttribute('href') ?? '');
	const name = path.replace(/^widgets\/|\/index\.html$/g, '').replace('/', '.');
	return file === `oembed/${name}.json` ? [] : [`its frame is said to be in ${file}`];
}

/** Pages that the sitemap forgets, files for frames and addresses that it should not name. */
export function sitemapFaults(site: BuiltSite): string[] {
	const named = [...site.read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
	const files = named.map((address) => site.resolveOwn(address));
	const forgotten = site.pages.filter(({ path }) => !path.startsWith('embed/') && !files.includes(path));
	return [
		...forgotten.map(({ path }) => `forgets ${path}`),
		...named.filter((_, i) => !files[i]).map((address) => `${address} leads to no file`),
		...files.filter((file) => file?.startsWith('embed/')).map((file) => `names ${file}`),
		...named.filter((address, i) => named.indexOf(address) !== i).map((address) => `names ${address} twice`)
	];
}
