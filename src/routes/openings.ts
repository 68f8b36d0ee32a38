/** Every way in which a widget opens, itself and stage by stage: each has a page, an image, its data and an oEmbed answer. */
import { opening, seeds, type Stage, type Values } from '$lib/embed/spec';
import { catalogue, type Entry } from '$lib/widgets';

export interface Opening {
	readonly entry: Entry;
	/** Null for the usual one. */
	readonly stage: Stage | null;
	/** What its files are called: `cascade`, `cascade.contained`. */
	readonly name: string;
	/** From the site's root, as the other two. */
	readonly page: string;
	readonly embed: string;
	readonly image: string;
	readonly title: string;
	readonly description: string;
	readonly values: Values;
	readonly seed: number;
}

export const openings: readonly Opening[] = catalogue.flatMap((entry) =>
	[null, ...entry.spec.stages].map((stage) => describe(entry, stage))
);

/** @param name as files have it */
export function openingNamed(name: string): Opening | undefined {
	return openings.find((opening) => opening.name === name);
}

function describe(entry: Entry, stage: Stage | null): Opening {
	const { spec } = entry;
	const name = stage ? `${spec.id}.${stage.id}` : spec.id;
	return {
		entry,
		stage,
		name,
		page: `widgets/${spec.id}/${stage ? `${stage.id}/` : ''}`,
		embed: `embed/${spec.id}/${stage ? `?stage=${stage.id}` : ''}`,
		image: `images/${name}.png`,
		title: stage ? `${stage.title} · ${spec.title}` : spec.title,
		description: stage ? `${sentence(stage.title)} ${spec.description}` : spec.description,
		values: opening(spec, stage ?? undefined),
		seed: stage?.seed ?? seeds.default
	};
}

function sentence(title: string): string {
	return /[.!?]$/.test(title) ? title : `${title}.`;
}
