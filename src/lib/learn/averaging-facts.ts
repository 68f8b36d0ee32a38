/** All at once or in instalments, over every twelve months of a stretch, as texts insert it. */
import { formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
const whole = (value: number) => formatPercent(value, 0);

export const averagingFacts = {
	/** Windows that the lump sum wins, over 200 stretches. */
	lumpWins: { format: whole },
	/** That share in the stretches in which it is lowest: one in ten has less. */
	lumpWinsLow: { format: whole },
	/** That share in the stretches in which it is highest: one in ten has more. */
	lumpWinsHigh: { format: whole },
	/** Windows that the lump sum wins in one stretch. */
	lumpWinsHere: { format: whole },
	/** How far ahead the lump sum is in the middle window of one stretch. */
	lumpMiddle: { format: share },
	/** The same in its worst window. */
	lumpWorst: { format: whole },
	/** The same in its best. */
	lumpBest: { format: whole },
	/** The drift at which the lump sum wins two windows in three. */
	twoInThreeDrift: { format: whole },
	/** What the middle one of many prices gains in a year at that drift. */
	twoInThreeMiddle: { format: whole },
	/** What the sum put in at once has become after a year, in the worst tenth of years at best, as a gain. */
	lumpWorstTenth: { format: whole },
	/** The same in instalments. */
	instalmentsWorstTenth: { format: whole },
	/** Bitcoin’s windows from 2017 to 2026 that the lump sum won. */
	bitcoinLumpWins: { format: share },
	/** How far ahead it was in the middle one. */
	bitcoinLumpMiddle: { format: share },
	/** The same in the worst. */
	bitcoinLumpWorst: { format: share },
	/** The same in the best. */
	bitcoinLumpBest: { format: whole }
} satisfies Record<string, Fact>;
