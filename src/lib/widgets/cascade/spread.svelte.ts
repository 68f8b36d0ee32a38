/**
 * The same sale in 200 crowds, as set and with one thing changed: is it luck, and what would have helped?
 * The server's result comes with the page; after a change it fills in again, in the background.
 */
import { isCrash, keepCrowds, marketRanges, outcomes, type Market, type SeedOutcome } from '$lib/sim';
import { inSlices } from '../background.ts';
import { pack, unpack } from '../dots.ts';

export const crowds = 200;
const seeds = Array.from({ length: crowds }, (_, i) => i + 1);
/** The least that a comparison goes down to; below it nobody is sold by force. */
export const leastLeverage = marketRanges.typicalLeverage[0];

/** What is changed in a comparison. */
export interface Variant {
	readonly id: 'as-set' | 'twice-the-bids' | 'half-the-leverage' | 'third-of-the-leverage' | 'least-leverage';
	readonly market: Market;
}

/** What the crowds of one variant came to. */
export interface Outcomes {
	readonly id: Variant['id'];
	readonly leverage: number;
	/** Where the falls stopped, fractions of the start. */
	readonly falls: readonly number[];
	/** Distances to the cliff. */
	readonly gains: readonly number[];
	/** How many fell more than twice as far as the sale alone. */
	readonly crashes: number;
	/** Of another market, of some of this one's crowds, of all. */
	readonly state: 'old' | 'filling' | 'whole';
}

/** As set, and with one thing changed; leverage goes down to what the engine knows, once. */
export function variantsOf(market: Market): Variant[] {
	const lower = (id: Variant['id'], part: number): Variant => {
		const typicalLeverage = market.typicalLeverage / part;
		if (typicalLeverage >= leastLeverage) return { id, market: { ...market, typicalLeverage } };
		return { id: 'least-leverage', market: { ...market, typicalLeverage: leastLeverage } };
	};
	const half = lower('half-the-leverage', 2);
	return [
		{ id: 'as-set', market },
		{ id: 'twice-the-bids', market: { ...market, depth: 2 * market.depth } },
		half,
		...(half.id === 'least-leverage' ? [] : [lower('third-of-the-leverage', 3)])
	];
}

const fallUnit = 0.0005;
const gainUnit = 0.02;

/** Everything at once, short enough to travel with the page: for the server. */
export function packedOutcomes(market: Market): (readonly [falls: string, gains: string, crashes: number])[] {
	return variantsOf(market).map((variant, i) => {
		const { falls, gains, crashes } = collect(variant, [...outcomes(variant.market, seeds)]);
		return [pack(falls, fallUnit), i === 0 ? pack(gains, gainUnit) : '', crashes];
	});
}

/** What the server packed for this market. */
export function unpackOutcomes(market: Market, packed: ReturnType<typeof packedOutcomes>): Outcomes[] {
	return variantsOf(market).map(({ id, market }, i) => {
		const [falls, gains, crashes] = packed[i]!;
		return {
			id,
			leverage: market.typicalLeverage,
			falls: unpack(falls, fallUnit),
			gains: unpack(gains, gainUnit),
			crashes,
			state: 'whole'
		};
	});
}

export class Spread {
	rows: readonly Outcomes[] = $state.raw([]);
	#stop = () => {};
	#kept = new Map<Variant['id'], ReturnType<typeof keepCrowds>>();

	constructor(rows: readonly Outcomes[]) {
		this.rows = rows;
	}

	/** The old rows stay, as ghosts, until they are replaced. */
	leave(): void {
		this.#stop();
		this.rows = this.rows.map((row) => ({ ...row, state: 'old' }));
	}

	/** Computes all rows for a market, one after the other. */
	ask(market: Market): void {
		this.leave();
		const variants = variantsOf(market);
		this.rows = variants.map(({ id, market }, i) => ({
			...(this.rows[i] ?? none),
			id,
			leverage: market.typicalLeverage
		}));
		this.#next(variants, 0);
	}

	stop(): void {
		this.#stop();
	}

	#next(variants: readonly Variant[], index: number): void {
		const variant = variants[index];
		if (!variant) return;
		const found: SeedOutcome[] = [];
		const work = outcomes(variant.market, seeds, this.#crowdsOf(variant.id));
		this.#stop = inSlices(
			work,
			(items) => {
				found.push(...items);
				this.rows = this.rows.with(index, collect(variant, found));
			},
			() => this.#next(variants, index + 1)
		);
	}

	/** As set and with twice the bids it is the same crowds: they are kept for a drag of depth or shock. */
	#crowdsOf(id: Variant['id']) {
		if (id !== 'as-set' && id !== 'twice-the-bids') return undefined;
		const kept = this.#kept.get('as-set') ?? keepCrowds();
		this.#kept.set('as-set', kept);
		return kept;
	}
}

/** As the page carries it, so that a result is the same number wherever it was computed. */
function inUnits(value: number, unit: number): number {
	return Math.round(value / unit) * unit;
}

const none = { falls: [], gains: [], crashes: 0, state: 'old' } as const;

function collect({ id, market }: Variant, found: readonly SeedOutcome[]): Outcomes {
	return {
		id,
		leverage: market.typicalLeverage,
		crashes: found.filter(({ fall }) => isCrash(fall, market.shock)).length,
		state: found.length < crowds ? 'filling' : 'whole',
		falls: found.map(({ fall }) => inUnits(fall, fallUnit)),
		gains: found.map(({ gain }) => inUnits(Math.min(99, gain), gainUnit))
	};
}
