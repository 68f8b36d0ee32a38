import { lessons } from '$lib/server/content';
import { files } from 'virtual:islands';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	lessons,
	files: files.front ?? null,
	pathFiles: files.path ?? null
});
