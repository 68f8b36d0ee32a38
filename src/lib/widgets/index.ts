/** The catalogue of widgets: one line each. Page, embed file, controls test and links follow from it. */
import { spec as cascade } from './cascade/spec.ts';
import { spec as crossing } from './crossing/spec.ts';

export const catalogue = [
	{ spec: cascade, load: () => import('./cascade/Cascade.svelte') },
	{ spec: crossing, load: () => import('./crossing/Crossing.svelte') }
];

/** The front page's first screen: the cascade with one slider. */
export const opening = () => import('./cascade/Opening.svelte');
