/** What a host that is given a widget's page asks for: the frame to show instead of the link, as oEmbed 1.0 has it. */
import { error, json } from '@sveltejs/kit';
import { heightsOf } from '$lib/widgets';
import { absolute } from '../../absolute';
import { image } from '../../image';
import { openingNamed, openings } from '../../openings';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const week = 7 * 86_400;
/** Of a text's column; a frame that is shown narrower is no taller than announced. */
const width = 720;

export const entries: EntryGenerator = () => openings.map(({ name }) => ({ opening: name }));

export const GET: RequestHandler = ({ params, url }) => {
	const opening = openingNamed(params.opening);
	if (!opening) error(404, `There is no opening "${params.opening}"`);
	const { entry, title, embed, image: picture } = opening;
	const height = Math.max(...Object.values(heightsOf(entry.spec.id)));
	return json({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Unwind',
		provider_url: absolute(url, ''),
		html: `<iframe src="${escape(absolute(url, embed))}" title="${escape(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
		width,
		height,
		thumbnail_url: absolute(url, picture),
		thumbnail_width: image.width,
		thumbnail_height: image.height,
		cache_age: week
	});
};

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
