/** Wakes the part of a page that moves. */
import { hydrate, type Component } from 'svelte';

/** Hydrates the moving part of a page; what the page decides about it stands in its attribute. */
export function wakeIsland<Props extends Record<string, unknown>>(
	Part: Component<Props>,
	props: Props
): void {
	const target = document.querySelector<HTMLElement>('[data-island]');
	if (target) hydrate(Part, { target, props: { ...props, ...JSON.parse(target.dataset.island || '{}') } });
}
