/** Wakes a prerendered widget that stands alone in its file. */
import { mount, type Component } from 'svelte';
import { plainBar } from './bar.ts';
import Frame from './Frame.svelte';
import { connect } from './host.svelte.ts';
import { frameId } from './place.ts';
import type { Setup } from './setup.svelte.ts';
import type { WidgetSpec } from './spec.ts';

/**
 * Puts the whole widget in the place of the still one that its file was written with, which stands until then: a file
 * that holds every control twice, as markup and as script, would be a tenth heavier.
 */
export function wake(
	spec: WidgetSpec,
	Widget: Component<{ setup: Setup }>,
	Predict: Component<{ setup: Setup; onsay: () => void }>
): void {
	const target = document.getElementById(frameId)!;
	// The page around has not given its frame a width yet, or has folded it away: no picture would fit.
	if (!target.clientWidth) return void setTimeout(() => wake(spec, Widget, Predict), 100);
	const still = [...target.childNodes];
	mount(Frame, { target, props: { spec, Widget, standing: 'island', Predict, bar: plainBar, connect } });
	for (const node of still) node.remove();
}
