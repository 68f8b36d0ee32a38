/** The run that a widget opens with, row by row, for spreadsheets and programs. */
import { error } from '@sveltejs/kit';
import { csvOf } from '$lib/widgets';
import { absolute } from '../../absolute';
import { openingNamed, openings } from '../../openings';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => openings.map(({ name }) => ({ opening: name }));

export const GET: RequestHandler = async ({ params, url }) => {
	const opening = openingNamed(params.opening);
	if (!opening) error(404, `There is no opening "${params.opening}"`);
	const { entry, title, page, values, seed } = opening;
	const { data } = await entry.data();
	const set = Object.entries(values).map(([name, value]) => `${name}=${value}`);
	const about = [
		title,
		`From Unwind, ${absolute(url, page)}, CC BY 4.0`,
		`Model ${entry.spec.model}${entry.spec.chance ? '' : `, crowd ${seed}`}, ${set.join(' ')}`
	];
	return new Response(csvOf(data(values, seed), about), { headers: { 'content-type': 'text/csv' } });
};
