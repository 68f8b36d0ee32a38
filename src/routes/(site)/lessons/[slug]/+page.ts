import type { Component } from 'svelte';
import type { PageLoad } from './$types';

const bodies = import.meta.glob<{ default: Component }>('/content/lessons/*.md');

export const load: PageLoad = async ({ params, data }) => {
	const file = Object.keys(bodies).find((path) => path.endsWith(`-${params.slug}.md`));
	const { default: Body } = await bodies[file!]!();
	return { ...data, Body };
};
