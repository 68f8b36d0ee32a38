/**
 * Maintenance tiers: the larger a position, the higher the rate on what lies above each floor, as with income tax.
 *
 * On a notional N in tier k the venue requires m_k·N − c_k. The amount c makes the requirement continuous:
 * c_k = c_(k−1) + floor_k·(m_k − m_(k−1)).
 */
import { linearLiquidationPrice, type LinearPosition } from './linear-margin.ts';
import { atLeast, refuse } from './range.ts';

/** One row: floor \< notional ≤ cap. */
export interface MaintenanceTier {
	/** USD. */
	readonly floor: number;
	/** USD. */
	readonly cap: number;
	/** At most this leverage may be opened. */
	readonly maxLeverage: number;
	/** m, share of the notional. */
	readonly rate: number;
	/** c, USD taken off. */
	readonly amount: number;
}

/** The tiers of one contract, smallest first; from a floor of 0, without gaps, with rising rates. */
export type MaintenanceTiers = readonly MaintenanceTier[];

/** Tiers from floor, rate and largest leverage of each, and the largest notional of all. */
export function tiersFrom(
	rows: readonly (readonly [floor: number, rate: number, maxLeverage: number])[],
	largest: number
): MaintenanceTiers {
	let amount = 0;
	return rows.map(([floor, rate, maxLeverage], k) => {
		amount += k ? floor * (rate - rows[k - 1][1]) : 0;
		return { floor, cap: rows[k + 1]?.[0] ?? largest, maxLeverage, rate, amount };
	});
}

/**
 * What a position must keep, USD: the largest of all m_k·N − c_k, which is that of the tier N lies in, since rates rise.
 * Above the last cap, where a rising price can carry a short, the last rate goes on.
 *
 * @param notional USD at the mark price, 0 or more
 * @throws RangeError if it is not, or if there are no tiers
 * @see content/model.md#maintenance-tiers
 */
export function maintenanceRequirement(tiers: MaintenanceTiers, notional: number): number {
	atLeast('notional', notional, 0);
	someTiers(tiers);
	return Math.max(...tiers.map(({ rate, amount }) => rate * notional - amount));
}

/**
 * The largest leverage with which a notional may be opened.
 *
 * @param notional USD at the entry price, 0 or more
 * @returns 0 above the last cap: it may not be opened at all
 * @throws RangeError if the notional is out of range
 */
export function leverageAllowed(tiers: MaintenanceTiers, notional: number): number {
	atLeast('notional', notional, 0);
	return tiers.find(({ cap }) => notional <= cap)?.maxLeverage ?? 0;
}

/** A linear position whose rate and amount are left to its tier. */
export type UntieredPosition = Omit<LinearPosition, 'maintenanceMarginRate' | 'maintenanceAmount'>;

/**
 * The liquidation price with the tier that holds *there*, and the index of that tier.
 *
 * Nothing is iterated: whoever meets every tier's requirement meets the largest. A falling price breaks the one with the highest liquidation price first, a rising price the one
 * with the lowest: the largest of the tiers' prices for a long, the smallest for a short.
 *
 * @returns price as linearLiquidationPrice gives it; tier is the lower one on an edge
 * @throws RangeError if an input is out of range, or if there are no tiers
 * @see content/model.md#maintenance-tiers
 */
export function tieredLiquidationPrice(
	position: UntieredPosition,
	tiers: MaintenanceTiers
): { price: number; tier: number } {
	someTiers(tiers);
	const prices = tiers.map(({ rate, amount }) =>
		linearLiquidationPrice({ ...position, maintenanceMarginRate: rate, maintenanceAmount: amount })
	);
	const price = position.side === 'long' ? Math.max(...prices) : Math.min(...prices);
	return { price, tier: prices.indexOf(price) };
}

function someTiers({ length }: MaintenanceTiers): void {
	if (length === 0) refuse('tiers', 'one or more', length);
}
