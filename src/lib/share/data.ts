/** A widget's present state as data: what was set, what came out, and the run row by row. */
import type { Setup } from '$lib/embed/setup.svelte';
import type { Table } from '$lib/widgets/data';
import { linkOf, type Facts } from './facts.ts';

const licence = 'CC BY 4.0';

/** Lines for people, above the rows. */
export function aboutOf(facts: Facts, { spec, seed, values }: Setup): string[] {
	const set = Object.entries(values).map(([name, value]) => `${name}=${value}`);
	return [
		facts.title,
		`From Unwind, ${linkOf(facts)}, ${licence}`,
		`Model ${facts.model}${spec.chance ? '' : `, crowd ${seed}`}, ${set.join(' ')}`
	];
}

/** Everything in one file. */
export function jsonOf(table: Table, facts: Facts, { spec, seed, values, results }: Setup): string {
	const inputs = Object.entries(spec.inputs).map(([name, input]) => [
		name,
		{ label: input.label, value: values[name], ...(input.kind === 'number' ? { unit: input.unit } : {}) }
	]);
	return JSON.stringify(
		{
			title: facts.title,
			answer: facts.answer,
			link: linkOf(facts),
			licence,
			widget: spec.id,
			model: facts.model,
			...(spec.chance ? {} : { seed }),
			stage: facts.stage,
			values: Object.fromEntries(inputs),
			results: results.map(({ name, label, value, text }) => ({ name, label, value, text })),
			table
		},
		null,
		1
	);
}
