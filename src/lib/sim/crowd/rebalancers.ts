/**
 * Funds that keep their exposure a constant multiple L of their assets A. After a return r they trade A(L² − L)r: those
 * above 1 and below 0 with the move, those between, who hold a fixed share of their wealth, against it. The law is for a
 * small return, and at L = 2 exact for a fund that rebalances all the time; nobody sells more than is held.
 */
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';

export interface Rebalancers {
	/** A, USD at the start. */
	readonly notional: number;
	/** L, exposure over assets; −3 to 3. */
	readonly multiple: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

export const baseRebalancers: Rebalancers = { notional: 1e9, multiple: 2, delay: 1800 };

export const rebalancers: Kind<Rebalancers> = {
	with: 'margin',
	ranges: { notional: anyNotional, delay: anyDelay, multiple: [-3, 3] },
	behave({ notional, multiple }, { startPrice }) {
		const perMove = (notional / startPrice) * (multiple * multiple - multiple);
		const held = (notional / startPrice) * Math.max(0, multiple);
		return { wanted: ({ move }) => Math.min(perMove * Math.max(-1, move), multiple > 0 ? held : Infinity) };
	}
};
