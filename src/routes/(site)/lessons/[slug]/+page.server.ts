import { error } from '@sveltejs/kit';
import { files } from 'virtual:islands';
import { lessons } from '$lib/server/content';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessons.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const index = lessons.findIndex(({ slug }) => slug === params.slug);
	const lesson = lessons[index];
	if (!lesson) error(404, `There is no lesson "${params.slug}"`);
	return {
		lesson,
		before: lessons[index - 1] ?? null,
		next: lessons[index + 1] ?? null,
		files: files[`lesson-${params.slug}`] ?? null
	};
};
