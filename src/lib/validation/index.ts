/** The laws the engine obeys, in their order: one file each, one signature for all. */
import type { Law } from './law.ts';
import { law as T10 } from './laws/fire-sale-correlation.ts';
import { law as T11 } from './laws/conservation.ts';
import { law as T12 } from './laws/liquidation-chance.ts';
import { law as T1 } from './laws/first-crossing.ts';
import { law as T2 } from './laws/waves.ts';
import { law as T3 } from './laws/cascade-sizes.ts';
import { law as T4 } from './laws/impact.ts';
import { law as T5 } from './laws/critical-leverage.ts';
import { law as T6 } from './laws/crossed-accounts.ts';
import { law as T7 } from './laws/timeline-crossing.ts';
import { law as T8 } from './laws/critical-gain.ts';
import { law as T9 } from './laws/withdrawal.ts';

export const laws: readonly Law[] = [T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12];

export { holds, lawIds, type Claim, type Found, type Law, type Measure, type Source } from './law.ts';
export type { Picture, Table } from './picture.ts';
export { shownLaws, type ShownClaim, type ShownLaw, type ShownPicture } from './shown.ts';
