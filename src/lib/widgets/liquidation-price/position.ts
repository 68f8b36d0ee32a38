/** One position under one set of rules, and what is left of it at any price: all that the exhibit shows. */
import type { Values } from '$lib/embed/spec';
import {
	btcTiers,
	inverseBankruptcyPrice,
	inverseEquity,
	inverseLiquidationPrice,
	leverageAllowed,
	linearBankruptcyPrice,
	linearEquity,
	maintenanceRequirement,
	reachChance,
	seiTiers,
	solTiers,
	tieredLiquidationPrice,
	type MaintenanceTiers
} from '$lib/sim';
import type { inputs } from './spec.ts';

export type Wishes = Values<typeof inputs>;

interface Rule {
	readonly coin: string;
	/** USD per coin when the position is opened: a round number, no quotation. */
	readonly entry: number;
	readonly tiers: MaintenanceTiers;
}

const flat: MaintenanceTiers = [{ floor: 0, cap: 1e12, maxLeverage: 125, rate: 0.005, amount: 0 }];

const rules: Readonly<Record<Wishes['tiers'], Rule>> = {
	flat: { coin: 'BTC', entry: 100_000, tiers: flat },
	btc: { coin: 'BTC', entry: 100_000, tiers: btcTiers },
	sol: { coin: 'SOL', entry: 200, tiers: solTiers },
	sei: { coin: 'SEI', entry: 0.3, tiers: seiTiers }
};

export interface Position {
	readonly wishes: Wishes;
	readonly coin: string;
	readonly entry: number;
	/** What the rules let be opened of what was wished: notional in USD, and its largest leverage. */
	readonly size: number;
	readonly allowed: number;
	/** The smaller of wish and rule. */
	readonly leverage: number;
	/** USD at the entry price, and in what the margin is held in (USD or coins). */
	readonly margin: number;
	readonly wallet: number;
	/** Where the reader has moved the price, USD per coin. */
	readonly mark: number;
	/** USD per coin; 0 (long) or Infinity (short) for never. */
	readonly liquidation: number;
	readonly bankruptcy: number;
	/** Whether the price has passed the liquidation price. */
	readonly closed: boolean;
	/** Chance that the price gets there in the time held. */
	readonly chance: number;
	/** What is left at a price, and what must be left, in the wallet's unit. */
	readonly equityAt: (price: number) => number;
	readonly requiredAt: (price: number) => number;
}

export function positionOf(wishes: Wishes): Position {
	const { side, contract, move } = wishes;
	const { coin, entry, tiers } = rules[wishes.tiers];
	const size = Math.min(wishes.size, tiers.at(-1)!.cap);
	const allowed = leverageAllowed(tiers, size);
	const leverage = Math.min(wishes.leverage, allowed);
	const margin = size / leverage;
	const mark = entry * (1 + move);
	const terms = contract === 'linear' ? linear : inverse;
	const held = terms({ side, entry, size, margin, tiers });
	const { liquidation } = held;
	const closed = side === 'long' ? mark <= liquidation : mark >= liquidation;
	const chance = reachChance(liquidation / entry, { volatility: wishes.volatility, seconds: wishes.time });
	return { wishes, coin, entry, size, allowed, leverage, margin, mark, closed, chance, ...held };
}

interface Opened {
	readonly side: 'long' | 'short';
	readonly entry: number;
	readonly size: number;
	readonly margin: number;
	readonly tiers: MaintenanceTiers;
}

type Held = Pick<Position, 'wallet' | 'liquidation' | 'bankruptcy' | 'equityAt' | 'requiredAt'>;

/** Margin and profit in dollars. */
function linear({ side, entry, size, margin, tiers }: Opened): Held {
	const coins = size / entry;
	const untiered = { side, entryPrice: entry, coins, wallet: margin };
	const position = { ...untiered, maintenanceMarginRate: 0 };
	return {
		wallet: margin,
		liquidation: tieredLiquidationPrice(untiered, tiers).price,
		bankruptcy: linearBankruptcyPrice(position),
		equityAt: (price) => linearEquity(position, price),
		requiredAt: (price) => maintenanceRequirement(tiers, coins * price)
	};
}

/** Margin and profit in coins. A contract of so many dollars stays so large: its tier does not move with the price. */
function inverse({ side, entry, size, margin, tiers }: Opened): Held {
	const maintenanceMarginRate = maintenanceRequirement(tiers, size) / size;
	const wallet = margin / entry;
	const position = { side, entryPrice: entry, contracts: size, wallet, maintenanceMarginRate };
	return {
		wallet,
		liquidation: inverseLiquidationPrice(position),
		bankruptcy: inverseBankruptcyPrice(position),
		equityAt: (price) => inverseEquity(position, price),
		requiredAt: (price) => (maintenanceMarginRate * size) / price
	};
}

/** Whether it is liquidated at any price at all. */
export function isMortal({ liquidation }: Position): boolean {
	return liquidation > 0 && liquidation < Infinity;
}

/** How far the price must go, as a fraction of the entry price. */
export function distanceOf({ liquidation, entry }: Position): number {
	return Math.abs(liquidation / entry - 1);
}

/** What is left at the moment it is closed, in USD: the exchange's room to sell it in. */
export function spareOf({ liquidation, equityAt, wishes }: Position): number {
	return equityAt(liquidation) * (wishes.contract === 'linear' ? 1 : liquidation);
}

/** One standard deviation of the price over the time held. */
export function swingOf({ volatility, time }: Wishes): number {
	return volatility * Math.sqrt(time / (365 * 86_400));
}

/** The same position with another leverage, as far as its tier allows. */
export function chanceAt(wishes: Wishes, leverage: number): number {
	return positionOf({ ...wishes, leverage }).chance;
}
