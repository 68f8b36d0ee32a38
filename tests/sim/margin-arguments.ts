/** Arguments of one position's margin, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, leverage, side, unbounded, type Argument } from './arguments.ts';

const long = { side: 'long', entryPrice: 100, coins: 1, leverage: 10 } as const;
const marginRanges = {
	side,
	entryPrice: aboveZero,
	coins: aboveZero,
	contracts: aboveZero,
	wallet: fromZero,
	maintenanceMarginRate: [-1e-9, 1, NaN],
	maintenanceAmount: fromZero,
	otherMaintenance: fromZero,
	otherProfit: unbounded,
	feeRate: [-1e-9, 1, NaN]
};
const owned = { side: 'long', entryPrice: 100, wallet: 20 } as const;
const onEntry = { ...owned, coins: 1, maintenanceMarginRate: 0.1 };
const untiered = { ...owned, coins: 1, otherMaintenance: 1, otherProfit: 1, feeRate: 0.1 };
const linear = { ...untiered, maintenanceMarginRate: 0.1, maintenanceAmount: 1 };
const inverse = { ...owned, contracts: 100, maintenanceMarginRate: 0.1, maintenanceAmount: 1, feeRate: 0.1 };
const wager = { side: 'long', leverage: 5, maintenanceMarginRate: 0.01, volatility: 1, seconds: 1 } as const;

/** The arguments of a position's margin: every number of it, by the same ranges for every call. */
const ofPosition = <P extends object>(made: P, call: (position: P) => unknown): Argument[] =>
	Object.keys(made).map((name): Argument => [
		name,
		(value) => call({ ...made, [name]: value }),
		marginRanges[name as keyof typeof marginRanges]
	]);

export const marginArguments: Record<string, Argument[]> = {
	equity: [
		['side', (value: 'long') => sim.equity({ ...long, side: value }, 1), side],
		['entryPrice', (value: number) => sim.equity({ ...long, entryPrice: value }, 1), aboveZero],
		['coins', (value: number) => sim.equity({ ...long, coins: value }, 1), aboveZero],
		['leverage', (value: number) => sim.equity({ ...long, leverage: value }, 1), leverage],
		['markPrice', (value: number) => sim.equity(long, value), fromZero]
	],
	liquidationPrice: [
		['side', (value: 'long') => sim.liquidationPrice({ ...long, side: value }, 0), side],
		['entryPrice', (value: number) => sim.liquidationPrice({ ...long, entryPrice: value }, 0), aboveZero],
		['leverage', (value: number) => sim.liquidationPrice({ ...long, leverage: value }, 0), leverage],
		['maintenanceMarginRate', (value: number) => sim.liquidationPrice(long, value), [-1e-9, 0.1, NaN]]
	],
	bankruptcyPrice: [
		['side', (value: 'long') => sim.bankruptcyPrice({ ...long, side: value }), side],
		['entryPrice', (value: number) => sim.bankruptcyPrice({ ...long, entryPrice: value }), aboveZero],
		['leverage', (value: number) => sim.bankruptcyPrice({ ...long, leverage: value }), leverage]
	],
	distanceToLiquidation: [
		['side', (value: 'long') => sim.distanceToLiquidation(value, 10, 0), side],
		['leverage', (value: number) => sim.distanceToLiquidation('long', value, 0), leverage],
		[
			'maintenanceMarginRate',
			(value: number) => sim.distanceToLiquidation('long', 10, value),
			[-1e-9, 0.1, NaN]
		]
	],
	reachChance: [
		['ratio', (ratio: number) => sim.reachChance(ratio, wager), [-1e-9, NaN]],
		['volatility', (value: number) => sim.reachChance(0.9, { ...wager, volatility: value }), fromZero],
		['seconds', (value: number) => sim.reachChance(0.9, { ...wager, seconds: value }), fromZero]
	],
	liquidationChance: [
		['side', (value: 'long') => sim.liquidationChance({ ...wager, side: value }), side],
		['leverage', (value: number) => sim.liquidationChance({ ...wager, leverage: value }), leverage],
		[
			'maintenanceMarginRate',
			(value: number) => sim.liquidationChance({ ...wager, maintenanceMarginRate: value }),
			[-1e-9, 0.2, NaN]
		],
		['volatility', (value: number) => sim.liquidationChance({ ...wager, volatility: value }), fromZero],
		['seconds', (value: number) => sim.liquidationChance({ ...wager, seconds: value }), fromZero]
	],
	linearEquity: [
		...ofPosition(linear, (made) => sim.linearEquity(made, 1)),
		['markPrice', (value: number) => sim.linearEquity(linear, value), fromZero]
	],
	linearLiquidationPrice: ofPosition(linear, sim.linearLiquidationPrice),
	linearBankruptcyPrice: ofPosition(linear, sim.linearBankruptcyPrice),
	entryValueLiquidationPrice: ofPosition(onEntry, sim.entryValueLiquidationPrice),
	assignedMargin: [
		['side', (value: 'long') => sim.assignedMargin({ ...long, side: value }, 0), side],
		['entryPrice', (value: number) => sim.assignedMargin({ ...long, entryPrice: value }, 0), aboveZero],
		['coins', (value: number) => sim.assignedMargin({ ...long, coins: value }, 0), aboveZero],
		['leverage', (value: number) => sim.assignedMargin({ ...long, leverage: value }, 0), leverage],
		['feeRate', (value: number) => sim.assignedMargin(long, value), marginRanges.feeRate]
	],
	inverseEquity: [
		...ofPosition(inverse, (made) => sim.inverseEquity(made, 1)),
		['markPrice', (value: number) => sim.inverseEquity(inverse, value), aboveZero]
	],
	inverseEquityValue: [
		...ofPosition(inverse, (made) => sim.inverseEquityValue(made, 1)),
		['markPrice', (value: number) => sim.inverseEquityValue(inverse, value), fromZero]
	],
	inverseLiquidationPrice: ofPosition(inverse, sim.inverseLiquidationPrice),
	inverseBankruptcyPrice: ofPosition(inverse, sim.inverseBankruptcyPrice),
	inverseEntryValueLiquidationPrice: ofPosition(inverse, sim.inverseEntryValueLiquidationPrice),
	roundAgainst: [
		['side', (value: 'long') => sim.roundAgainst(value, 1, 1), side],
		['price', (value: number) => sim.roundAgainst('long', value, 1), [-1e-9, NaN]],
		['step', (value: number) => sim.roundAgainst('long', 1, value), aboveZero]
	],
	maintenanceRequirement: [
		['notional', (value: number) => sim.maintenanceRequirement(sim.btcTiers, value), fromZero]
	],
	leverageAllowed: [['notional', (value: number) => sim.leverageAllowed(sim.btcTiers, value), fromZero]],
	tieredLiquidationPrice: ofPosition(untiered, (made) => sim.tieredLiquidationPrice(made, sim.btcTiers)),
	deleveragingScore: [
		['side', (value: 'long') => sim.deleveragingScore({ ...long, side: value }, 1), side],
		['entryPrice', (value: number) => sim.deleveragingScore({ ...long, entryPrice: value }, 1), aboveZero],
		['leverage', (value: number) => sim.deleveragingScore({ ...long, leverage: value }, 1), leverage],
		['markPrice', (value: number) => sim.deleveragingScore(long, value), aboveZero]
	]
};
