/** One widget as one self-contained file: finished before its script runs, and where no script runs. */
import { catalogue } from '$lib/widgets';
import { writtenRoot } from '$lib/embed/place';
import { fileOf } from '../file.ts';

export const prerender = true;
export const trailingSlash = 'always';

export function entries() {
	return catalogue.map(({ spec }) => ({ widget: spec.id }));
}

export function GET({ params, url }: { params: { widget: string }; url: URL }) {
	return fileOf(params.widget, url, writtenRoot);
}
