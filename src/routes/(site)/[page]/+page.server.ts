import { error } from '@sveltejs/kit';
import { pages } from '$lib/server/content';
import { sensitivity } from '$lib/validation/sensitivity';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(pages).map((page) => ({ page }));

export const load: PageServerLoad = ({ params }) => {
	const page = pages[params.page];
	if (!page) error(404, `There is no page "${params.page}"`);
	return { page, sensitivity: params.page === 'model' ? sensitivity() : undefined };
};
