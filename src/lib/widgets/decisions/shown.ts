/** Everything the picture needs to know, before it has a size. */
import type { RuleName } from './outcomes.ts';

export interface ShownCoin {
	readonly symbol: string;
	readonly name: string;
	/** USD per coin at the start, and each hour as far as it is known. */
	readonly start: number;
	readonly known: readonly number[];
	/** What the reader's coins cost on average, and the price that closes a contract; null where there is none. */
	readonly paid: number | null;
	readonly closes: number | null;
}

/** Something that was traded, where it stands in the picture. */
export interface Mark {
	readonly coin: number;
	readonly hour: number;
	readonly price: number;
	readonly kind: 'buy' | 'sell' | 'liquidation';
	/** What the reader may want to look at again, its number first; empty for most. */
	readonly note: string;
}

export interface StripShown {
	readonly rule: RuleName | 'you';
	readonly name: string;
	/** Of the crash that is shown. */
	readonly here: number | null;
	/** The middle of the many, and a dot for each; of the reader's own, a tick each. */
	readonly middle: number | null;
	readonly dots: readonly number[];
}

export interface Shown {
	readonly coins: readonly ShownCoin[];
	/** Hours of a whole crash. */
	readonly hours: number;
	readonly marks: readonly Mark[];
	/** None while a crash is played. */
	readonly strips: readonly StripShown[];
	/** Whether the dots are of the plan that is set, or still of another. */
	readonly current: boolean;
}
