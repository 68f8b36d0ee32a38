import { error } from '@sveltejs/kit';
import { openingNamed, openings } from '../../../../openings';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	openings.flatMap(({ entry, stage }) => (stage ? [{ widget: entry.spec.id, stage: stage.id }] : []));

export const load: PageLoad = async ({ params, data }) => {
	const opening = openingNamed(`${params.widget}.${params.stage}`);
	if (!opening) error(404, `The widget "${params.widget}" has no stage "${params.stage}"`);
	const { default: Widget } = await opening.entry.load();
	return { ...data, opening, Widget };
};
