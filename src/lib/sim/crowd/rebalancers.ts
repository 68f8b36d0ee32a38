/**
 * Funds that keep their exposure a constant multiple L of their assets A. After a return r they trade A(L² − L)r: those
 * above 1 and below 0 with the move, those between, who hold a fixed share of their wealth, against it.
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
	ranges: { notional: anyNotional, delay: anyDelay, multiple: [-3, 3] },
	behave({ notional, multiple }, { startPrice }) {
		const perMove = (notional / startPrice) * (multiple * multiple - multiple);
		return { wanted: ({ move }) => perMove * Math.min(1, Math.max(-1, move)) };
	}
};
