/** Writes a widget's file. */
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { islands } from 'virtual:embeds';
import { plainBar } from '$lib/embed/bar';
import Frame from '$lib/embed/Frame.svelte';
import { islandPage } from '$lib/embed/page';
import { catalogue } from '$lib/widgets';

/** @param root from the file to the site's front page */
export async function fileOf(id: string, root: string): Promise<Response> {
	const entry = catalogue.find(({ spec }) => spec.id === id);
	const island = islands[id];
	if (!entry || !island) error(404, `There is no widget "${id}"`);
	const { default: Widget } = await entry.load();
	const { body } = render(Frame, { props: { spec: entry.spec, Widget, standing: 'still', bar: plainBar } });
	return new Response(await islandPage({ ...entry.spec, ...island, root, body }), {
		headers: { 'content-type': 'text/html' }
	});
}
