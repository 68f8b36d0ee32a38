import { error } from '@sveltejs/kit';
import { openingNamed, openings } from '../../../openings';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	openings.filter(({ stage }) => !stage).map(({ entry }) => ({ widget: entry.spec.id }));

export const load: PageLoad = async ({ params, data }) => {
	const opening = openingNamed(params.widget);
	if (!opening) error(404, `There is no widget "${params.widget}"`);
	const { default: Widget } = await opening.entry.load();
	return { ...data, opening, Widget };
};
