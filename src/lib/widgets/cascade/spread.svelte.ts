/**
 * The same shock in many crowds, as set and with one thing changed: is it luck, and what would have helped?
 * The server's result comes with the page; after a change it fills in again, in the background.
 */
import {
	isCrash,
	keepCrowds,
	marketRanges,
	outcomes,
	timelineOutcome,
	type Market,
	type Scenario
} from '$lib/sim';
import { inSlices } from '$lib/runs/slices';
import { pack, unpack } from '../dots.ts';

/** A market in the static book, or one with time in it. */
export type Played = Market | Scenario;

/** How many crowds: a timeline takes longer than a crossing. */
export function crowdsOf(market: Played): number {
	return isTimed(market) ? 50 : 200;
}

function isTimed(market: Played): market is Scenario {
	return 'tick' in market;
}

interface Found {
	readonly fall: number;
	readonly gain: number;
}

function* outcomesOf(market: Played, kept?: ReturnType<typeof keepCrowds>): Generator<Found> {
	const seeds = Array.from({ length: crowdsOf(market) }, (_, i) => i + 1);
	if (!isTimed(market)) yield* outcomes(market, seeds, kept);
	else for (const seed of seeds) yield timelineOutcome(market, seed);
}

/** The least that a comparison goes down to; below it nobody is sold by force. */
export const leastLeverage = marketRanges.typicalLeverage[0];

/** What is changed in a comparison. */
export interface Variant {
	readonly id:
		| 'as-set'
		| 'twice-the-bids'
		| 'half-the-leverage'
		| 'third-of-the-leverage'
		| 'least-leverage'
		| 'back-sooner';
	readonly market: Played;
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
export function variantsOf(market: Played): Variant[] {
	const lower = (id: Variant['id'], part: number): Variant => {
		const typicalLeverage = market.typicalLeverage / part;
		if (typicalLeverage >= leastLeverage) return { id, market: { ...market, typicalLeverage } };
		return { id: 'least-leverage', market: { ...market, typicalLeverage: leastLeverage } };
	};
	const half = lower('half-the-leverage', 2);
	const third = half.id === 'least-leverage' ? [] : [lower('third-of-the-leverage', 3)];
	return [
		{ id: 'as-set', market },
		{ id: 'twice-the-bids', market: { ...market, depth: 2 * market.depth } },
		half,
		...(isTimed(market) ? [sooner(market)] : third)
	];
}

function sooner(market: Scenario): Variant {
	return { id: 'back-sooner', market: { ...market, refillHalfLife: market.refillHalfLife / 4 } };
}

const fallUnit = 0.0005;
const gainUnit = 0.02;

/** Everything at once, short enough to travel with the page: for the server. */
export function packedOutcomes(market: Played): (readonly [falls: string, gains: string, crashes: number])[] {
	return variantsOf(market).map((variant, i) => {
		const { falls, gains, crashes } = collect(variant, [...outcomesOf(variant.market)]);
		return [pack(falls, fallUnit), i === 0 ? pack(gains, gainUnit) : '', crashes];
	});
}

/** What the server packed for this market. */
export function unpackOutcomes(market: Played, packed: ReturnType<typeof packedOutcomes>): Outcomes[] {
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
	ask(market: Played): void {
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
		const found: Found[] = [];
		const work = outcomesOf(variant.market, this.#crowdsOf(variant.id));
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

function collect({ id, market }: Variant, found: readonly Found[]): Outcomes {
	return {
		id,
		leverage: market.typicalLeverage,
		crashes: found.filter(({ fall }) => isCrash(fall, market.shock)).length,
		state: found.length < crowdsOf(market) ? 'filling' : 'whole',
		falls: found.map(({ fall }) => inUnits(fall, fallUnit)),
		gains: found.map(({ gain }) => inUnits(Math.min(99, gain), gainUnit))
	};
}
