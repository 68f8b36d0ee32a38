/** The catalogue of widgets: one line each. Page, embed file, controls test and links follow from it. */
import type { Component } from 'svelte';
import type { Setup } from '$lib/embed/setup.svelte';
import type { Inputs, WidgetSpec } from '$lib/embed/spec';
import { spec as cascade } from './cascade/spec.ts';
import { spec as crossing } from './crossing/spec.ts';
import { spec as liquidationPrice } from './liquidation-price/spec.ts';
import { spec as orderBook } from './order-book/spec.ts';
import type { WidgetProps } from './set-up.ts';

/** A widget as pages see it: they give it a setup made from its own spec. */
export interface Entry {
	readonly spec: WidgetSpec;
	readonly load: () => Promise<{ default: Component<{ setup: Setup }> }>;
}

export const catalogue: readonly Entry[] = [
	entry(cascade, () => import('./cascade/Cascade.svelte')),
	entry(crossing, () => import('./crossing/Crossing.svelte')),
	entry(liquidationPrice, () => import('./liquidation-price/LiquidationPrice.svelte')),
	entry(orderBook, () => import('./order-book/OrderBook.svelte'))
];

/** The front page's first screen: the cascade with one slider. */
export const opening = () => import('./cascade/Opening.svelte');

/** Checks that a component takes the setup of this spec, then forgets which inputs they are. */
function entry<I extends Inputs>(
	spec: WidgetSpec<I>,
	load: () => Promise<{ default: Component<WidgetProps<I>> }>
): Entry {
	return { spec, load } as unknown as Entry;
}
