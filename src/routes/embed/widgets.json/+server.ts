/** What can be embedded, for programs: widgets, their measured heights, their parameters and their stages. */
import { json } from '@sveltejs/kit';
import type { Input } from '$lib/embed/spec';
import { catalogue, heightsOf } from '$lib/widgets';

export const prerender = true;

/** Of the shape of this file. */
const version = 1;

export const GET = () =>
	json({
		version,
		/** The version of the model that all widgets compute with. */
		model: Math.max(...catalogue.map(({ spec }) => spec.model)),
		widgets: catalogue.map(({ spec: { id, title, description, inputs, stages } }) => ({
			id,
			title,
			description,
			heights: heightsOf(id),
			params: Object.entries(inputs).map(([name, input]) => ({ name, ...schema(input) })),
			/** A page's address is relative to this file's. */
			stages: stages.map((stage) => ({
				id: stage.id,
				title: stage.title,
				page: `../widgets/${id}/${stage.id}/`
			}))
		}))
	});

function schema(input: Input) {
	if (input.kind === 'choice') {
		return {
			kind: input.kind,
			options: input.options.map(({ value }) => value),
			default: input.default,
			label: input.label
		};
	}
	const { kind, min, max, step, scale, unit, label } = input;
	return { kind, min, max, step, scale, unit, default: input.default, label };
}
