/** The catalogue of widgets: one line each. Page, embed file, controls test and links follow from it. */
import { spec as cascade } from './cascade/spec.ts';

export const catalogue = [{ spec: cascade, load: () => import('./cascade/Cascade.svelte') }];
