/** The image of every opening, for previews, feeds and newsletters: as pixels and as SVG, drawn from the exhibit itself. */
import { error } from '@sveltejs/kit';
import { islands } from 'virtual:embeds';
import { cardSvg } from '$lib/server/images';
import { png } from '$lib/server/raster';
import { absolute } from '../../absolute';
import { openingNamed, openings, type Opening } from '../../openings';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	openings.flatMap(({ name }) => ['svg', 'png'].map((kind) => ({ file: `${name}.${kind}` })));

/** Drawn once for both. */
const drawn = new Map<string, Promise<string>>();

export const GET: RequestHandler = async ({ params, url }) => {
	const [, name = '', kind] = /^(.+)\.(svg|png)$/.exec(params.file) ?? [];
	const opening = openingNamed(name);
	if (!opening) error(404, `There is no image "${params.file}"`);
	const svg = drawn.get(name) ?? draw(opening, url);
	drawn.set(name, svg);
	if (kind === 'svg') return new Response(await svg, { headers: { 'content-type': 'image/svg+xml' } });
	const bytes = await png(await svg);
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};

async function draw({ entry, stage, page }: Opening, url: URL): Promise<string> {
	const { spec } = entry;
	const { default: Widget } = await entry.load();
	const { hostname, host, pathname } = new URL(absolute(url, page));
	const credit = [`Unwind · model ${spec.model}`];
	// An address that leads to the builder's own machine helps nobody.
	if (!/^(localhost|127\.|\[)/.test(hostname)) credit.push(`${host}${pathname}`);
	return cardSvg({ spec, Widget, stage: stage?.id, style: islands[spec.id]!.style, credit });
}
