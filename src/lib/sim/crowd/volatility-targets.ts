/**
 * Funds and risk limits that hold what their volatility target allows: notional times calm over present volatility, and
 * never more than in calm times. In a run whose shock is a fall they sell whichever way the price moves fast, and buy back as
 * it calms down; where it is a rise, they are those who are short, and buy first.
 */
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';

export interface VolatilityTargets {
	/** USD they hold in calm times. */
	readonly notional: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

export const baseVolatilityTargets: VolatilityTargets = { notional: 1e9, delay: 3600 };

export const volatilityTargets: Kind<VolatilityTargets> = {
	with: 'margin',
	ranges: { notional: anyNotional, delay: anyDelay },
	behave({ notional }, { startPrice, calmVolatility }) {
		return {
			wanted: ({ volatility }) => (notional / startPrice) * (1 - Math.min(1, calmVolatility / volatility))
		};
	}
};
