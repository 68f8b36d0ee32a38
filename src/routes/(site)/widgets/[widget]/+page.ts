import { error } from '@sveltejs/kit';
import { catalogue } from '$lib/widgets';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => catalogue.map(({ spec }) => ({ widget: spec.id }));

export const load: PageLoad = async ({ params, data }) => {
	const entry = catalogue.find(({ spec }) => spec.id === params.widget);
	if (!entry) error(404, `There is no widget "${params.widget}"`);
	const { default: Widget } = await entry.load();
	return { ...data, spec: entry.spec, Widget };
};
