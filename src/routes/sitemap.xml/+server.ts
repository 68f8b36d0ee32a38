/** Every page of the site, for search engines. Files for frames are left out: they are the same widgets again. */
import { lessons, pages } from '$lib/server/content';
import { absolute } from '../absolute';
import { openings } from '../openings';
import type { RequestHandler } from './$types';

export const prerender = true;

const group = /\([^)]*\)\//g;
/** A page without a parameter is its folder. */
const fixed = Object.keys(import.meta.glob('../**/+page.svelte'))
	.map((file) =>
		file
			.replace(/^\.\.\//, '')
			.replace(group, '')
			.replace('+page.svelte', '')
	)
	.filter((path) => !path.includes('['));

export const GET: RequestHandler = ({ url }) => {
	const paths = [
		...fixed,
		...lessons.map(({ slug }) => `lessons/${slug}/`),
		...Object.keys(pages).map((page) => `${page}/`),
		...openings.map(({ page }) => page)
	];
	const lines = [...new Set(paths)].sort().map((path) => `\t<url><loc>${absolute(url, path)}</loc></url>`);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
	return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
