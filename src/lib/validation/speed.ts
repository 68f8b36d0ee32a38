/** What `npm run bench` measured last, as it writes it down: ms of the processor, ratios, and on what. */
import measured from './speed.json';

/** Ours beside something else. */
export interface Beside {
	readonly ours: number;
	readonly other: number;
	/** How many times as long ours takes, the median of rounds taken in turn. */
	readonly ratio: number;
}

export const comparisonIds = ['c', 'orders', 'placing', 'selling', 'crossing', 'agents'] as const;
export type ComparisonId = (typeof comparisonIds)[number];

/** Ratios that may not be passed. */
export const most: Readonly<Partial<Record<ComparisonId, number>>> = { c: 2, orders: 1, agents: 1 };

/** One size and what it took. */
export interface Sized {
	readonly size: number;
	readonly ms: number;
}

export interface Grown {
	readonly points: readonly Sized[];
	/** Cost grows as the size to this power: a least-squares line on logarithmic axes. */
	readonly slope: number;
}

/** By what it grows, and for each how: a line by name. */
export interface Growth {
	readonly traders: { readonly drawn: Grown; readonly kept: Grown };
	readonly ticks: { readonly longer: Grown; readonly finer: Grown };
	readonly assets: { readonly copies: Grown };
	readonly runs: { readonly static: Grown; readonly timeline: Grown };
}

export interface Speed {
	readonly on: {
		readonly date: string;
		readonly node: string;
		readonly architecture: string;
		readonly cores: number;
		/** null if there was none. */
		readonly compiler: string | null;
	};
	/** null where there was nothing to compare with. */
	readonly beside: Readonly<Record<ComparisonId, Beside | null>>;
	/** Of the cascade that goes through the order books. */
	readonly orders: {
		readonly levels: number;
		readonly bids: number;
		readonly liquidations: number;
		readonly lastPrice: number;
	};
	readonly rows: readonly SpeedRow[];
	readonly growth: Growth;
}

export interface SpeedRow {
	readonly what: string;
	readonly ms: number;
	/** ms; null if none is promised. */
	readonly target: number | null;
	/** Times a bare loop over the base crowd, for one run of it. */
	readonly loops: number;
}

export const speed: Speed = measured;
