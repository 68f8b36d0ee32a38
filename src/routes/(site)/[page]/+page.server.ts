import { error } from '@sveltejs/kit';
import { pages } from '$lib/server/content';
import { calibration } from '$lib/validation/calibration';
import { sensitivity } from '$lib/validation/sensitivity';
import { files } from 'virtual:islands';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(pages).map((page) => ({ page }));

export const load: PageServerLoad = ({ params }) => {
	const page = pages[params.page];
	if (!page) error(404, `There is no page "${params.page}"`);
	const model = params.page === 'model';
	return {
		page,
		files: files[`page-${params.page}`] ?? null,
		sensitivity: model ? sensitivity() : undefined,
		calibration: model ? calibration() : undefined
	};
};
