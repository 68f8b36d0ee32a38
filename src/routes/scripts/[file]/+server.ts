/** The scripts that wake islands, as files. */
import { error } from '@sveltejs/kit';
import { chunks } from 'virtual:islands';

export const prerender = true;

export function entries() {
	return Object.keys(chunks).map((file) => ({ file }));
}

export function GET({ params }: { params: { file: string } }) {
	const code = chunks[params.file];
	if (code === undefined) error(404, `There is no script "${params.file}"`);
	return new Response(code, { headers: { 'content-type': 'text/javascript' } });
}
