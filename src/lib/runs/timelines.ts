/** Timelines in the background, single numbers only. */
import open from 'virtual:worker/timelines';
import { timelineOutcome, type Scenario } from '$lib/sim';
import type { Player } from './pool.ts';

export const timelines: Player<Scenario> = { play: timelineOutcome, open };
