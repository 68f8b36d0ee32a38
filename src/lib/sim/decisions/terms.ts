/** What trading costs the reader, and what they begin with. */
import { usualFunding } from '../funding.ts';
import { within } from '../range.ts';

/** Money in USD, rates as fractions of the notional. */
export interface TradingTerms {
	/** On every purchase and sale; 0 to 0.01. */
	readonly fee: number;
	/** m of a contract, at the price of the moment; 0 to 0.04. */
	readonly maintenanceMarginRate: number;
	/** What a contract pays every eight hours; 0 to 0.001. */
	readonly funding: number;
	/** Cash at the start; 0 to 1e9. */
	readonly startCash: number;
	/** Worth of each coin at the start; 0 to 1e9. */
	readonly startHolding: number;
}

/** A fee of 0.05%, an assumption; funding at the usual interest; $12,000 in all. */
export const baseTradingTerms: TradingTerms = {
	fee: 0.0005,
	maintenanceMarginRate: 0.005,
	funding: usualFunding.interest,
	startCash: 6000,
	startHolding: 2000
};

/** Least and largest value of every number. */
export const tradingRanges = {
	fee: [0, 0.01],
	maintenanceMarginRate: [0, 0.04],
	funding: [0, 0.001],
	startCash: [0, 1e9],
	startHolding: [0, 1e9]
} as const satisfies Record<keyof TradingTerms, readonly [number, number]>;

/** Hours between two payments of funding. */
export const fundingHours = usualFunding.hours;

/** The most that can be borrowed on: notional over margin. */
export const mostLeverage = 20;

/** @throws RangeError naming the number that is out of range */
export function checkTradingTerms(terms: TradingTerms): void {
	for (const [name, [low, high]] of Object.entries(tradingRanges)) {
		within(name, terms[name as keyof TradingTerms], low, high);
	}
}
