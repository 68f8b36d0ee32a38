import type { Component } from 'svelte';
import type { PageLoad } from './$types';

const bodies = import.meta.glob<{ default: Component }>('/content/*.md');

export const load: PageLoad = async ({ params, data }) => {
	const { default: Body } = await bodies[`/content/${params.page}.md`]!();
	return { ...data, Body };
};
