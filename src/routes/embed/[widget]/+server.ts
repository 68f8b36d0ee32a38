/** One widget as one self-contained file: finished before its script runs, and where no script runs. */
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { islands } from 'virtual:embeds';
import Frame from '$lib/embed/Frame.svelte';
import { islandPage } from '$lib/embed/page';
import { keep } from '$lib/embed/island';
import { catalogue } from '$lib/widgets';

export const prerender = true;
export const trailingSlash = 'always';

export function entries() {
	return catalogue.map(({ spec }) => ({ widget: spec.id }));
}

export async function GET({ params }: { params: { widget: string } }) {
	const entry = catalogue.find(({ spec }) => spec.id === params.widget);
	const island = islands[params.widget];
	if (!entry || !island) error(404, `There is no widget "${params.widget}"`);
	const { default: Widget } = await entry.load();
	const { body } = render(Frame, { props: { spec: entry.spec, Widget, standing: 'still', keep } });
	return new Response(await islandPage({ ...entry.spec, ...island, body }), {
		headers: { 'content-type': 'text/html' }
	});
}
