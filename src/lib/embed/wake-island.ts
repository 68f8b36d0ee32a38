/** Wakes a part of a page that moves. */
import { hydrate, type Component } from 'svelte';

/**
 * Hydrates a part of a page; what the page decides about it stands in an attribute.
 * @param name which one, where a page has several
 */
export function wakeIsland<Props extends Record<string, unknown>>(
	Part: Component<Props>,
	props: Props,
	name = 'part'
): void {
	const target = document.querySelector<HTMLElement>(`[data-island=${name}]`);
	if (target) hydrate(Part, { target, props: { ...props, ...JSON.parse(target.dataset.given || '{}') } });
}
