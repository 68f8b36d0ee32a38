/** The same file under an address that stays with today's model: `npm run keep` keeps it there when the model changes. */
import { catalogue } from '$lib/widgets';
import { kept } from '$lib/embed/kept';
import { fileOf } from '../../../file.ts';

export const prerender = true;
export const trailingSlash = 'always';

export function entries() {
	return catalogue
		.filter(({ spec }) => !kept[spec.id]?.includes(spec.model))
		.map(({ spec }) => ({ widget: spec.id, model: String(spec.model) }));
}

export function GET({ params, url }: { params: { widget: string }; url: URL }) {
	return fileOf(params.widget, url, '../../../../');
}
