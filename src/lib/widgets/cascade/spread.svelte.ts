/**
 * The same sale in 200 crowds, as set and with one thing changed: is it luck, and what would have helped?
 * The server's result comes with the page; after a change it fills in again, in the background.
 */
import { keepCrowds, marketRanges, outcomes, type Market, type SeedOutcome } from '$lib/sim';
import { inSlices } from '../background.ts';
import { pack, unpack } from '../dots.ts';

export const crowds = 200;
const seeds = Array.from({ length: crowds }, (_, i) => i + 1);
/** The least that a comparison goes down to; below it nobody is sold by force. */
export const leastLeverage = marketRanges.typicalLeverage[0];

/** What is changed in a comparison. */
export interface Variant {
	readonly id: 'as-set' | 'twice-the-bids' | 'half-the-leverage' | 'third-of-the-leverage';
	readonly market: Market;
}

/** Where every crowd's fall stopped (fraction of the start), and its distance to the cliff, as far as computed. */
export interface Outcomes {
	readonly id: Variant['id'];
	readonly leverage: number;
	readonly falls: readonly number[];
	readonly gains: readonly number[];
}

export function variantsOf(market: Market): Variant[] {
	const share = (part: number) => Math.max(leastLeverage, market.typicalLeverage / part);
	return [
		{ id: 'as-set', market },
		{ id: 'twice-the-bids', market: { ...market, depth: 2 * market.depth } },
		{ id: 'half-the-leverage', market: { ...market, typicalLeverage: share(2) } },
		{ id: 'third-of-the-leverage', market: { ...market, typicalLeverage: share(3) } }
	];
}

const fallUnit = 0.0005;
const gainUnit = 0.02;

/** Everything at once, short enough to travel with the page: for the server. */
export function packedOutcomes(market: Market): readonly (readonly [falls: string, gains: string])[] {
	return variantsOf(market).map((variant, i) => {
		const { falls, gains } = collect(variant, [...outcomes(variant.market, seeds)]);
		return [pack(falls, fallUnit), i === 0 ? pack(gains, gainUnit) : ''];
	});
}

/** What the server packed for this market. */
export function unpackOutcomes(market: Market, packed: ReturnType<typeof packedOutcomes>): Outcomes[] {
	return variantsOf(market).map((variant, i) => ({
		id: variant.id,
		leverage: variant.market.typicalLeverage,
		falls: unpack(packed[i]![0], fallUnit),
		gains: unpack(packed[i]![1], gainUnit)
	}));
}

export class Spread {
	rows: readonly Outcomes[] = $state.raw([]);
	/** Whether the rows are those of the market last asked for, in full. */
	settled = $state(true);
	#stop = () => {};
	#kept = new Map<Variant['id'], ReturnType<typeof keepCrowds>>();

	constructor(rows: readonly Outcomes[]) {
		this.rows = rows;
	}

	/** The old rows stay, as ghosts, until they are replaced. */
	leave(): void {
		this.#stop();
		this.settled = false;
	}

	/** Computes all rows for a market, one after the other. */
	ask(market: Market): void {
		this.leave();
		this.#next(variantsOf(market), 0);
	}

	stop(): void {
		this.#stop();
	}

	#next(variants: readonly Variant[], index: number): void {
		const variant = variants[index];
		if (!variant) {
			this.settled = true;
			return;
		}
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

function collect({ id, market }: Variant, found: readonly SeedOutcome[]): Outcomes {
	return {
		id,
		leverage: market.typicalLeverage,
		falls: found.map(({ fall }) => inUnits(fall, fallUnit)),
		gains: found.map(({ gain }) => inUnits(Math.min(99, gain), gainUnit))
	};
}
