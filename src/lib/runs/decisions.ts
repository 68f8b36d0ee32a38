/** Unseen paths played by rules in the background, single numbers only. */
import open from 'virtual:worker/decisions';
import { decisionOutcome, type DecisionSetting } from '$lib/sim';
import type { Player } from './pool.ts';

export const decisions: Player<DecisionSetting> = { play: decisionOutcome, open };
