/** Writes a widget's file. */
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { islands } from 'virtual:embeds';
import { plainBar } from '$lib/embed/bar';
import Frame from '$lib/embed/Frame.svelte';
import { islandPage } from '$lib/embed/page';
import { catalogue } from '$lib/widgets';
import { absolute } from '../absolute';

/**
 * @param here address of the file that is being written
 * @param way from the file to the site's front page; its links are absolute where the build knows where the site will stand
 */
export async function fileOf(id: string, here: URL, way: string): Promise<Response> {
	const root = process.env.SITE_ORIGIN ? absolute(here, '') : way;
	const entry = catalogue.find(({ spec }) => spec.id === id);
	const island = islands[id];
	if (!entry || !island) error(404, `There is no widget "${id}"`);
	const { default: Widget } = await entry.load();
	const { body } = render(Frame, { props: { spec: entry.spec, Widget, standing: 'still', bar: plainBar } });
	return new Response(await islandPage({ ...entry.spec, ...island, root, body }), {
		headers: { 'content-type': 'text/html' }
	});
}
