import { expect, it } from 'vitest';
import * as sim from '../../src/lib/sim/index.ts';
import { manyPlayed, marketsArguments } from './assets-arguments.ts';
import type { Argument } from './arguments.ts';
import { everyoneArguments } from './everyone-arguments.ts';
import { sweepArguments } from './sweep-arguments.ts';
import { square } from './tables.ts';

const { baseMarket, flatProfile, growingProfile, latentProfile, tabulatedProfile } = sim;
const book = flatProfile(1);
const crowd = sim.crowdOf(sim.people(1, 10), { ...baseMarket, traders: 20 });
const shock = sim.newsOf(10);
const path = sim.crossing(book, sim.fuelOf(crowd), shock, 99_000);
const small = sim.run({ ...baseMarket, traders: 20 }, 1);
const chance = sim.stream(1, 'ranges');
const long = { side: 'long', entryPrice: 100, coins: 1, leverage: 10 } as const;
const market = { ...baseMarket, traders: 20 };

const fromZero = [-1e-9, NaN, Infinity, -Infinity];
const aboveZero = [0, ...fromZero];
const unbounded = [NaN, Infinity, -Infinity];
const seller = { holdings: [1], strength: 1, impacts: [1] };
const seed = [-1, 0.5, 4294967296, NaN];
const leverage = [0.99, 125.01, NaN];
const side = ['both', ''];
const share = [-0.01, 1.01, NaN];
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
const venue = { profile: book, price: 1, thickness: 1, permanentShare: 0.2 };
const walked = sim.walk(venue, 'sell', 0.5);
const linear = { ...untiered, maintenanceMarginRate: 0.1, maintenanceAmount: 1 };
const inverse = { ...owned, contracts: 100, maintenanceMarginRate: 0.1, maintenanceAmount: 1, feeRate: 0.1 };
const wager = { side: 'long', leverage: 5, maintenanceMarginRate: 0.01, volatility: 1, seconds: 1 } as const;
const resilience = { refillRate: 0.01, delay: 30, permanentShare: 0.2 };
const ticked = { refillHalfLife: 60, liquidationDelay: 30, permanentShare: 0.2, tick: 5 };

const marketArguments = (call: (changed: sim.Market) => unknown): Argument[] => [
	...Object.entries(sim.marketRanges).map(([name, [low, high]]): Argument => {
		const beside = name === 'traders' ? [low - 1, 0.5] : [low - low / 100 - 1e-9];
		return [
			name,
			(value: number) => call({ ...market, [name]: value }),
			[...beside, high * 1.01 + 1, NaN, Infinity]
		];
	}),
	['profile', (profile: 'flat') => call({ ...market, profile }), ['round', '']],
	['shockKind', (shockKind: 'sale') => call({ ...market, shockKind }), ['rumour', '']]
];

const scenario = { ...sim.baseScenario, traders: 20, duration: 60 };
const play = (changed: sim.Scenario) => sim.playTimeline(changed, { longs: crowd, shorts: crowd }, book);

/** Every number of a crowd made by hand: one of each column, and how long they are. */
const crowdArguments = (side: string, call: (changed: sim.Crowd) => unknown): Argument[] => {
	const columns = {
		drop: [0, -1, NaN, Infinity],
		coins: fromZero,
		entryPrice: aboveZero,
		leverage: [0.99, NaN, Infinity],
		cumulativeCoins: [-1, 1e9, NaN, Infinity]
	};
	return [
		...Object.entries(columns).flatMap(([name, outside]): Argument[] => {
			const column = crowd[name as keyof typeof columns];
			return [
				[`crowds.${side}.${name}[3]`, (value) => call({ ...crowd, [name]: column.with(3, value) }), outside],
				[
					`crowds.${side}.${name}.length`,
					(length) => call({ ...crowd, [name]: column.slice(0, length) }),
					name === 'drop' ? [] : [column.length - 1, 0]
				]
			];
		}),
		[
			`crowds.${side}.drop[3]`,
			(value) => call({ ...crowd, drop: crowd.drop.with(3, value) }),
			[crowd.drop[2]! / 2]
		],
		[`crowds.${side}.count`, (count) => call({ ...crowd, count }), [-1, 2.5, crowd.count + 1, NaN]],
		[`crowds.${side}.drop.length`, () => call({ ...crowd, count: crowd.count - 1 }), [crowd.count]]
	];
};

const scenarioArguments = (call: (changed: sim.Scenario) => unknown): Argument[] => [
	...marketArguments((m) => call({ ...scenario, ...m })),
	...Object.entries(sim.scenarioRanges).map(([name, [low, high]]): Argument => {
		const beyond = high === Infinity ? [] : [high * 1.01, Infinity];
		return [
			name,
			(value: number) => call({ ...scenario, [name]: value }),
			[low - low / 100 - 1e-9, ...beyond, NaN]
		];
	}),
	['duration', (duration: number) => call({ ...scenario, duration }), [4.9, 5_000_001]],
	['direction', (direction: 'up') => call({ ...scenario, direction }), ['sideways', '']]
];

const sellerArguments = (call: (changed: sim.Seller) => unknown): Argument[] => [
	['holdings[0]', (value: number) => call({ ...seller, holdings: [value] }), unbounded],
	['strength', (strength: number) => call({ ...seller, strength }), fromZero],
	['impacts[0]', (value: number) => call({ ...seller, impacts: [value] }), unbounded]
];

const profileArguments = (made: sim.DepthProfile): Argument[] => [
	['x', made.density, fromZero],
	['x', made.coins, fromZero],
	['x', made.coinsNearer, fromZero],
	['x', made.dollars, fromZero],
	['coins', made.distance, fromZero],
	['coins', made.concession, fromZero]
];

const venueArguments = (call: (changed: sim.Venue) => unknown): Argument[] => [
	['price', (price: number) => call({ ...venue, price }), aboveZero],
	['thickness', (thickness: number) => call({ ...venue, thickness }), [0, -1e-9, 1.01, NaN, Infinity]],
	['permanentShare', (permanentShare: number) => call({ ...venue, permanentShare }), share]
];

/** The arguments of a position's margin: every number of it, by the same ranges for every call. */
const marginArguments = <P extends object>(made: P, call: (position: P) => unknown): Argument[] =>
	Object.keys(made).map((name): Argument => [
		name,
		(value) => call({ ...made, [name]: value }),
		marginRanges[name as keyof typeof marginRanges]
	]);

const first = (sequence: Iterable<unknown>) => [...sequence];

const calls: Record<string, Argument[]> = {
	run: [...marketArguments((m) => sim.run(m, 1)), ['seed', (s: number) => sim.run(market, s), seed]],
	outcome: [
		...marketArguments((m) => sim.outcome(m, 1)),
		['seed', (s: number) => sim.outcome(market, s), seed]
	],
	outcomes: [
		...marketArguments((m) => first(sim.outcomes(m, [1]))),
		['seed', (s: number) => first(sim.outcomes(market, [s])), seed],
		['seed', (s: number) => first(sim.outcomes(market, [s], sim.keepCrowds())), seed]
	],
	keepCrowds: [
		['most', (value: number) => sim.keepCrowds(value), [0, 1.5, 10_001, NaN]],
		...marketArguments((m) => sim.keepCrowds().triggers(m, 1)),
		['seed', (s: number) => sim.keepCrowds().triggers(market, s), seed]
	],
	isCrash: [
		['fall', (fall: number) => sim.isCrash(fall, 0.05), [-0.001, 1.001, NaN]],
		['shock', (shock: number) => sim.isCrash(0.1, shock), [-0.001, 0.501, NaN]]
	],
	fateIn: [
		[
			'leverage',
			(value: number) =>
				sim.fateIn(sim.timeline(scenario, 1), { leverage: value, entryPrice: 9e4, margin: 1 }),
			leverage
		],
		[
			'entryPrice',
			(value: number) => sim.fateIn(sim.timeline(scenario, 1), { leverage: 5, entryPrice: value, margin: 1 }),
			[...aboveZero, 2e5]
		],
		[
			'margin',
			(value: number) =>
				sim.fateIn(sim.timeline(scenario, 1), { leverage: 5, entryPrice: 9e4, margin: value }),
			aboveZero
		]
	],
	yourFate: [
		[
			'leverage',
			(value: number) => sim.yourFate(small, { leverage: value, entryPrice: 9e4, margin: 1 }),
			leverage
		],
		[
			'entryPrice',
			(value: number) => sim.yourFate(small, { leverage: 5, entryPrice: value, margin: 1 }),
			[...aboveZero, 2e5]
		],
		[
			'margin',
			(value: number) => sim.yourFate(small, { leverage: 5, entryPrice: 9e4, margin: value }),
			aboveZero
		]
	],
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
		...marginArguments(linear, (made) => sim.linearEquity(made, 1)),
		['markPrice', (value: number) => sim.linearEquity(linear, value), fromZero]
	],
	linearLiquidationPrice: marginArguments(linear, sim.linearLiquidationPrice),
	linearBankruptcyPrice: marginArguments(linear, sim.linearBankruptcyPrice),
	entryValueLiquidationPrice: marginArguments(onEntry, sim.entryValueLiquidationPrice),
	assignedMargin: [
		['side', (value: 'long') => sim.assignedMargin({ ...long, side: value }, 0), side],
		['entryPrice', (value: number) => sim.assignedMargin({ ...long, entryPrice: value }, 0), aboveZero],
		['coins', (value: number) => sim.assignedMargin({ ...long, coins: value }, 0), aboveZero],
		['leverage', (value: number) => sim.assignedMargin({ ...long, leverage: value }, 0), leverage],
		['feeRate', (value: number) => sim.assignedMargin(long, value), marginRanges.feeRate]
	],
	inverseEquity: [
		...marginArguments(inverse, (made) => sim.inverseEquity(made, 1)),
		['markPrice', (value: number) => sim.inverseEquity(inverse, value), aboveZero]
	],
	inverseEquityValue: [
		...marginArguments(inverse, (made) => sim.inverseEquityValue(made, 1)),
		['markPrice', (value: number) => sim.inverseEquityValue(inverse, value), fromZero]
	],
	inverseLiquidationPrice: marginArguments(inverse, sim.inverseLiquidationPrice),
	inverseBankruptcyPrice: marginArguments(inverse, sim.inverseBankruptcyPrice),
	inverseEntryValueLiquidationPrice: marginArguments(inverse, sim.inverseEntryValueLiquidationPrice),
	roundAgainst: [
		['side', (value: 'long') => sim.roundAgainst(value, 1, 1), side],
		['price', (value: number) => sim.roundAgainst('long', value, 1), [-1e-9, NaN]],
		['step', (value: number) => sim.roundAgainst('long', 1, value), aboveZero]
	],
	maintenanceRequirement: [
		['notional', (value: number) => sim.maintenanceRequirement(sim.btcTiers, value), fromZero]
	],
	leverageAllowed: [['notional', (value: number) => sim.leverageAllowed(sim.btcTiers, value), fromZero]],
	tieredLiquidationPrice: marginArguments(untiered, (made) => sim.tieredLiquidationPrice(made, sim.btcTiers)),
	growingProfile: [
		['density', (value: number) => growingProfile(value, 1), aboveZero],
		['width', (value: number) => growingProfile(1, value), aboveZero],
		...profileArguments(growingProfile(1, 1))
	],
	flatProfile: [['density', flatProfile, aboveZero], ...profileArguments(book)],
	latentProfile: [['slope', latentProfile, aboveZero], ...profileArguments(latentProfile(1))],
	tabulatedProfile: [
		['coinsAtLevel[1]', (value: number) => tabulatedProfile([1, value], 1), fromZero],
		['step', (value: number) => tabulatedProfile([1], value), aboveZero],
		...profileArguments(tabulatedProfile([1, 2], 1))
	],
	Book: [
		['price', (value: number) => new sim.Book(book, value, 0), aboveZero],
		['permanentShare', (value: number) => new sim.Book(book, 1, value), [-0.01, 1.01, NaN]],
		['price', (value: number) => new sim.Book(book, 1, 0).coinsTo(value), fromZero],
		['thickness', (thickness: number) => Object.assign(new sim.Book(book, 1, 0), { thickness }), aboveZero],
		['left', (value: number) => new sim.Book(book, 1, 0).refill(value), [-0.01, 1.01, NaN]]
	],
	timeline: [
		...scenarioArguments((changed) => sim.timeline(changed, 1)),
		['seed', (value: number) => sim.timeline(scenario, value), seed]
	],
	timelineOutcome: [
		...scenarioArguments((changed) => sim.timelineOutcome(changed, 1)),
		['seed', (value: number) => sim.timelineOutcome(scenario, value), seed]
	],
	episode: [
		...scenarioArguments((changed) => sim.episode(changed, {}, 1)),
		...everyoneArguments((everyone) => sim.episode(scenario, everyone, 1)),
		['seed', (value: number) => sim.episode(scenario, {}, value), seed]
	],
	playEpisode: [
		...scenarioArguments((changed) => sim.playEpisode(changed, {}, { longs: crowd, shorts: crowd }, book, 1)),
		...everyoneArguments((changed) =>
			sim.playEpisode(scenario, changed, { longs: crowd, shorts: crowd }, book, 1)
		),
		...crowdArguments('longs', (longs) => sim.playEpisode(scenario, {}, { longs, shorts: crowd }, book, 1)),
		...crowdArguments('shorts', (shorts) => sim.playEpisode(scenario, {}, { longs: crowd, shorts }, book, 1)),
		[
			'seed',
			(value: number) => sim.playEpisode(scenario, {}, { longs: crowd, shorts: crowd }, book, value),
			seed
		]
	],
	checkEveryone: everyoneArguments((everyone) => {
		sim.checkEveryone(everyone, 5, 60);
	}),
	playTimeline: [
		...scenarioArguments(play),
		...crowdArguments('longs', (longs) => sim.playTimeline(scenario, { longs, shorts: crowd }, book)),
		...crowdArguments('shorts', (shorts) => sim.playTimeline(scenario, { longs: crowd, shorts }, book))
	],
	deleveragingScore: [
		['side', (value: 'long') => sim.deleveragingScore({ ...long, side: value }, 1), side],
		['entryPrice', (value: number) => sim.deleveragingScore({ ...long, entryPrice: value }, 1), aboveZero],
		['leverage', (value: number) => sim.deleveragingScore({ ...long, leverage: value }, 1), leverage],
		['markPrice', (value: number) => sim.deleveragingScore(long, value), aboveZero]
	],
	profileWithDepth: [
		['profile', (value: 'flat') => sim.profileWithDepth(value, 1e8, 1), ['round', '']],
		['depth', (value: number) => sim.profileWithDepth('flat', value, 1), [999_999, 1.01e11, NaN]],
		['startPrice', (value: number) => sim.profileWithDepth('flat', 1e8, value), [0, 1.01e9, NaN]]
	],
	people: [
		['seed', (value: number) => sim.people(value, 1), seed],
		['count', (value: number) => sim.people(1, value), [-1, 0.5, 1_000_001, NaN]],
		['side', (value: 'long') => sim.people(1, 1, value), side]
	],
	crowdOf: [
		...marketArguments((m) => sim.crowdOf(sim.people(1, 10), m)),
		['exposedShare', (value: number) => sim.crowdOf(sim.people(1, 10), market, value), [-0.01, 1.01, NaN]]
	],
	crossing: [
		[
			'floorDrop',
			(value: number) => sim.crossing(book, sim.fuelOf(crowd), shock, value),
			[9.99, NaN, Infinity]
		]
	],
	fuelOf: [],
	reachedBy: [['limit', (value: number) => sim.reachedBy(value, crowd.drop), [NaN]]],
	ledger: [
		['startPrice', (value: number) => sim.ledger(crowd, book, shock, path, value), [10, NaN, Infinity]]
	],
	saleTo: [['drop', (value: number) => sim.saleTo(book, value), fromZero]],
	saleOf: [['coins', (value: number) => sim.saleOf(book, value), fromZero]],
	newsOf: [['drop', (value: number) => sim.newsOf(value), fromZero]],
	distanceToCliff: [
		['floorDrop', (value: number) => sim.distanceToCliff(book, crowd, shock, value), [9.99, NaN, Infinity]]
	],
	localGain: [
		['drop', (value: number) => sim.localGain(book, crowd, value, 1, 5), [4.99, NaN, Infinity]],
		['band', (value: number) => sim.localGain(book, crowd, 5, value, 5), aboveZero],
		['fairDrop', (value: number) => sim.localGain(book, crowd, 5, 1, value), fromZero]
	],
	gainAfterWithdrawal: [
		['gain', (value: number) => sim.gainAfterWithdrawal(value, 0), fromZero],
		['withdrawn', (value: number) => sim.gainAfterWithdrawal(1, value), [-0.01, 1.01, NaN]]
	],
	criticalWithdrawal: [['gain', sim.criticalWithdrawal, fromZero]],
	criticalGain: [
		['refillRate', (value: number) => sim.criticalGain({ ...resilience, refillRate: value }), fromZero],
		['delay', (value: number) => sim.criticalGain({ ...resilience, delay: value }), fromZero],
		['permanentShare', (value: number) => sim.criticalGain({ ...resilience, permanentShare: value }), share]
	],
	criticalGainPerTick: [
		[
			'refillHalfLife',
			(value: number) => sim.criticalGainPerTick({ ...ticked, refillHalfLife: value }),
			[0, -1, NaN]
		],
		[
			'liquidationDelay',
			(value: number) => sim.criticalGainPerTick({ ...ticked, liquidationDelay: value }),
			fromZero
		],
		[
			'permanentShare',
			(value: number) => sim.criticalGainPerTick({ ...ticked, permanentShare: value }),
			share
		],
		['tick', (value: number) => sim.criticalGainPerTick({ ...ticked, tick: value }), aboveZero]
	],
	criticalLeverage: [
		['fullImpact', (value: number) => sim.criticalLeverage(value, 1), [0, 1.01, NaN]],
		['exponent', (value: number) => sim.criticalLeverage(0.1, value), [-0.01, 1.01, NaN]]
	],
	displacementAfter: [
		['coins', (value: number) => sim.displacementAfter(value, 1, 1), fromZero],
		['seconds', (value: number) => sim.displacementAfter(1, value, 1), fromZero],
		['halfLife', (value: number) => sim.displacementAfter(1, 1, value), aboveZero]
	],
	walk: [
		...venueArguments((made) => sim.walk(made, 'sell', 0.5)),
		['side', (value: 'sell') => sim.walk(venue, value, 0.5), side],
		['coins', (value: number) => sim.walk(venue, 'sell', value), fromZero]
	],
	bookAfter: [
		...venueArguments((made) => sim.bookAfter(made, walked, 1, 1)),
		['seconds', (value: number) => sim.bookAfter(venue, walked, value, 1), [-1e-9, NaN, -Infinity]],
		['halfLife', (value: number) => sim.bookAfter(venue, walked, 1, value), aboveZero]
	],
	equityAfterExit: [
		['leverage', (value: number) => sim.equityAfterExit(value, 0.1, 1), [0.99, NaN, Infinity]],
		['fullImpact', (value: number) => sim.equityAfterExit(2, value, 1), [-0.01, 1.01, NaN]],
		['exponent', (value: number) => sim.equityAfterExit(2, 0.1, value), [-0.01, 1.01, NaN]]
	],
	cascadeSizeChance: [
		['gain', (value: number) => sim.cascadeSizeChance(value, 1), fromZero],
		['size', (value: number) => sim.cascadeSizeChance(1, value), [0, 1.5, 1e9 + 1, NaN]]
	],
	cascadeReaches: [
		['gain', (value: number) => sim.cascadeReaches(value, 1), fromZero],
		['size', (value: number) => sim.cascadeReaches(1, value), [0, 1.5, 1e6 + 1, NaN]]
	],
	meanCascade: [['gain', sim.meanCascade, fromZero]],
	cascadeVariance: [['gain', sim.cascadeVariance, fromZero]],
	runawayChance: [['gain', sim.runawayChance, fromZero]],
	drawCascade: [
		['gain', (value: number) => sim.drawCascade(value, chance, 5), aboveZero],
		['most', (value: number) => sim.drawCascade(0.5, chance, value), [1, 2.5, 1e6 + 1, NaN]]
	],
	crossGains: [
		['forced[0][1]', (value) => sim.crossGains(square(1, value, 1, 1), [1, 1]), fromZero],
		['depths[1]', (value) => sim.crossGains(square(1, 1, 1, 1), [1, value]), aboveZero]
	],
	spectralRadius: [['gains[1][0]', (value) => sim.spectralRadius(square(1, 1, value, 1)), fromZero]],
	isContained: [['gains[1][0]', (value) => sim.isContained(square(1, 1, value, 1)), fromZero]],
	linearResponse: [
		['gains[0][0]', (value) => sim.linearResponse([[value]], [1]), fromZero],
		['shock[0]', (value) => sim.linearResponse([[0.5]], [value]), fromZero]
	],
	contagionWaves: [
		['gains[0][0]', (value) => sim.contagionWaves([[value]], [1], 2), fromZero],
		['shock[0]', (value) => sim.contagionWaves([[0.5]], [value], 2), fromZero],
		['last', (value) => sim.contagionWaves([[0.5]], [1], value), [-1, 0.5, 100_001, NaN]]
	],
	saleImpacts: [
		['holdings[1]', (value) => sim.saleImpacts([1, value], [1, 1]), unbounded],
		['sum of |holdings|', (value) => sim.saleImpacts([value, value], [1, 1]), [0]],
		['depths[1]', (value) => sim.saleImpacts([1, 1], [1, value]), aboveZero]
	],
	fireSaleCovariance: [
		['covariance[0][0]', (value) => sim.fireSaleCovariance([[value]], seller), fromZero],
		...sellerArguments((changed) => sim.fireSaleCovariance([[1]], changed))
	],
	correlationOf: [
		['covariance[0][0]', (value) => sim.correlationOf([[value]]), aboveZero],
		['covariance[0][1]', (value) => sim.correlationOf(square(1, value, 0.5, 1)), [0.4, ...unbounded]]
	],
	fireSaleReturns: [
		['fundamental[0]', (value) => sim.fireSaleReturns([value], seller), unbounded],
		...sellerArguments((changed) => sim.fireSaleReturns([0.01], changed))
	],
	fundamentalReturns: [
		['covariance[0][0]', (value) => sim.fundamentalReturns([[value]]), fromZero],
		['covariance[1][1]', (value) => sim.fundamentalReturns(square(1, 0.5, 0.5, value)), [0.2]]
	],
	markets: marketsArguments(sim.markets),
	marketsOutcome: marketsArguments(sim.marketsOutcome),
	everyoneIn: [
		[
			'panic.threshold',
			(threshold: number) => manyPlayed(sim.everyoneIn([{ panic: { ...sim.basePanic, threshold } }])),
			[0.001, 1.01, NaN]
		]
	],
	impactNotional: [['initialRate', sim.impactNotional, aboveZero]],
	premiumIndex: [
		['impactBid', (value) => sim.premiumIndex(value, 100, 100), aboveZero],
		['impactAsk', (value) => sim.premiumIndex(99, value, 100), [98, NaN, Infinity]],
		['index', (value) => sim.premiumIndex(99, 100, value), aboveZero]
	],
	meanPremium: [
		['premiums[1]', (value) => sim.meanPremium([0, value], [1, 1]), unbounded],
		['seconds[1]', (value) => sim.meanPremium([0, 0], [1, value]), fromZero],
		['seconds.length', (length) => sim.meanPremium([0, 0], new Array<number>(length).fill(1)), [1, 3]],
		['sum of seconds', (value) => sim.meanPremium([0, 0], [value, value]), [0]]
	],
	fundingRate: [
		['premium', sim.fundingRate, unbounded],
		['interest', (interest) => sim.fundingRate(0, { ...sim.usualFunding, interest }), unbounded],
		['clamp', (clamp) => sim.fundingRate(0, { ...sim.usualFunding, clamp }), fromZero],
		['hours', (hours) => sim.fundingRate(0, { ...sim.usualFunding, hours }), aboveZero]
	],
	fundingPayment: [
		['side', (value) => sim.fundingPayment(value, 1, 0), side],
		['notional', (value) => sim.fundingPayment('long', value, 0), fromZero],
		['rate', (value) => sim.fundingPayment('long', 1, value), unbounded]
	],
	...sweepArguments,
	eventFigures: [['seed', (value: number) => sim.eventFigures(sim.events[0]!, value), seed]],
	median: [['values.length', (length: number) => sim.median(new Array<number>(length).fill(1)), [0, 2]]],
	outside: [
		['value', (value: number) => sim.outside(value, { least: 1, most: 2 }), unbounded],
		['least', (least: number) => sim.outside(1, { least, most: 2 }), [-1e-9, NaN, -Infinity]],
		['most', (most: number) => sim.outside(1, { least: 1, most }), [0.99, NaN]]
	],
	widened: [['by', (by: number) => sim.widened({ least: 1, most: 2 }, by), [-0.01, 1.01, NaN]]],
	stream: [['seed', (value: number) => sim.stream(value, ''), seed]],
	streamFrom: [
		['a', (value: number) => sim.streamFrom(value, 1, 1, 1), seed],
		['b', (value: number) => sim.streamFrom(1, value, 1, 1), seed],
		['c', (value: number) => sim.streamFrom(1, 1, value, 1), seed],
		['d', (value: number) => sim.streamFrom(1, 1, 1, value), seed]
	],
	exp: [['x', sim.exp, [NaN]]],
	ln: [['x', sim.ln, aboveZero]],
	normalCdf: [['z', sim.normalCdf, [NaN]]],
	normalQuantile: [['p', sim.normalQuantile, [0, 1, -0.1, 1.1, NaN, Infinity]]],
	fingerprint: [
		['columns[0]', (column) => sim.fingerprint(column), [5, 'price', NaN]],
		['columns[1][0]', (value) => sim.fingerprint([], [value]), ['1', true]]
	],
	fingerprintOf: [
		['result', sim.fingerprintOf, [5, 'price', NaN]],
		['result.fall', (fall) => sim.fingerprintOf({ fall }), [1n]]
	]
};

it('every public function refuses every argument that is out of range, by name and value', () => {
	const functions = Object.entries(sim).filter(([, value]) => typeof value === 'function');
	expect(Object.keys(calls).toSorted()).toEqual(functions.map(([name]) => name).toSorted());
	for (const [name, given] of Object.entries(calls)) {
		for (const [argument, call, outside] of given) {
			for (const value of outside) {
				const attempt = () => call(value as never);
				const said = `${name}: ${argument} = ${String(value)}`;
				expect(attempt, said).toThrow(RangeError);
				expect(attempt, said).toThrow(`${argument} must be `);
				expect(attempt, said).toThrow(`, got ${typeof value === 'string' ? `"${value}"` : String(value)}`);
			}
		}
	}
});

it('takes nothing but a number for one, whatever it compares like', () => {
	const wrong = [null, undefined, '1', '1e9', [1], new Date(1)];
	const attempts = (call: (value: never) => unknown, name: string, range: string) => {
		for (const value of wrong) {
			const got = typeof value === 'string' ? `"${value}"` : String(value);
			expect(() => call(value as never)).toThrow(new RangeError(`${name} must be ${range}, got ${got}`));
		}
	};
	for (const [name, [low, high]] of Object.entries(sim.marketRanges)) {
		const range = `${name === 'traders' ? 'a whole number from ' : ''}${low} to ${high}`;
		attempts((value) => sim.run({ ...market, [name]: value }, 1), name, range);
		attempts((value) => sim.timeline({ ...scenario, [name]: value }, 1), name, range);
	}
	for (const [name, [low, high]] of Object.entries(sim.scenarioRanges)) {
		attempts((value) => sim.timeline({ ...scenario, [name]: value }, 1), name, `${low} to ${high}`);
	}
	for (const call of [sim.run, sim.outcome]) {
		attempts((value) => call(market, value), 'seed', 'a whole number from 0 to 4294967295');
	}
	attempts((value) => sim.timeline(scenario, value), 'seed', 'a whole number from 0 to 4294967295');
	attempts((value) => flatProfile(value), 'density', 'finite and above 0');
	attempts((value) => sim.displacementAfter(value, 1, 1), 'coins', 'finite and at least 0');
	attempts((value) => sim.normalQuantile(value), 'p', 'between 0 and 1, ends excluded');
});

it('says it as a person would', () => {
	expect(() => sim.liquidationPrice({ ...long, leverage: 0.5 }, 0)).toThrow(
		'leverage must be 1 to 125, got 0.5'
	);
});
