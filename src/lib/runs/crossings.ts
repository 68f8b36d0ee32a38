/** Runs of the static book in the background, single numbers only. */
import open from 'virtual:worker/crossings';
import type { Market } from '$lib/sim';
import { playCrossing } from './crossing.ts';
import type { Player } from './pool.ts';

export const crossings: Player<Market> = { play: playCrossing, open };
