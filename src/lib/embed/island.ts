/** Wakes a prerendered widget that stands alone in its file. */
import { hydrate, type Component } from 'svelte';
import Frame from './Frame.svelte';
import { frameId } from './place.ts';
import type { Setup } from './setup.svelte.ts';
import type { WidgetSpec } from './spec.ts';

/** Hydrates the markup that the page of this widget was written with; without it nothing happens. */
export function wake(spec: WidgetSpec, Widget: Component<{ setup: Setup }>): void {
	const target = document.getElementById(frameId);
	if (target) hydrate(Frame, { target, props: { spec, Widget, standing: 'island', keep } });
}

/** Hydrates the moving part of a page; what the page decides about it stands in its attribute. */
export function wakeIsland<Props extends Record<string, unknown>>(
	Part: Component<Props>,
	props: Props
): void {
	const target = document.querySelector<HTMLElement>('[data-island]');
	if (target) hydrate(Part, { target, props: { ...props, ...JSON.parse(target.dataset.island || '{}') } });
}

/** A sandboxed frame or a file may refuse; the share panel has the address all the same. */
export function keep(query: string): void {
	try {
		history.replaceState(history.state, '', location.pathname + query);
	} catch {
		return;
	}
}
