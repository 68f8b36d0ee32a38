import { opening } from '$lib/widgets';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	const { default: Opening } = await opening();
	return { ...data, Opening };
};
