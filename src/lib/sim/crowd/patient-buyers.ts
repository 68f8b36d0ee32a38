/**
 * Buyers below value with limited cash: limit orders at discounts from the starting price, spread evenly over a range of
 * discounts, each good while the price is at or below it. What they buy in a tick lifts the price to the best of those left
 * at most. In a rise, sellers above value with as many coins.
 *
 * USD a fraction of discount: cash/(last − first), so the coins down to a discount r are
 * cash/(P₀(last − first))·ln((1 − first)/(1 − r)).
 */
import { exp, ln } from '../elementary.ts';
import { refuse } from '../range.ts';
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';

export interface PatientBuyers {
	/** Cash, USD: what all orders cost at their own prices. */
	readonly notional: number;
	/** Discounts of the first and the last order, fractions; 0.001 to 0.95, first below last. */
	readonly first: number;
	readonly last: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

export const basePatientBuyers: PatientBuyers = { notional: 2e9, first: 0.08, last: 0.35, delay: 3600 };

export const patientBuyers: Kind<PatientBuyers> = {
	with: 'money',
	ranges: { notional: anyNotional, delay: anyDelay, first: [0.001, 0.95], last: [0.001, 0.95] },
	check(name, { first, last }) {
		if (!(first < last)) refuse(`${name}.first`, `below ${name}.last, ${last}`, first);
	},
	behave({ notional, first, last }, { startPrice }) {
		const perLog = notional / startPrice / (last - first);
		return {
			wanted({ move }, done) {
				if (!(move > first)) return done;
				return Math.min(done, -perLog * ln((1 - first) / (1 - Math.min(move, last))));
			},
			limit: (done) => 1 - (1 - first) * (perLog > 0 ? exp(done / perLog) : 1)
		};
	}
};
