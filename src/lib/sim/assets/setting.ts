/** Several assets and what ties them together: everything a run of them depends on besides its seed. */
import { marketRanges } from '../market.ts';
import { atLeast, oneOf, refuse, wholeWithin, within } from '../range.ts';
import { checkScenario, type Scenario } from '../scenario.ts';

/** One coin: its own market, and how its makers follow asset 0. Money in USD, rates as fractions. */
export interface Asset {
	/** Short and its own: chance is drawn by it, so that adding a coin leaves the others as they were. */
	symbol: string;
	name: string;
	/** Price, book, crowd, exchange, and a shock of its own. Clock as in all other assets; `insuranceFund` is not read. */
	scenario: Scenario;
	/** Coins in circulation; 0 to 1e18. */
	supply: number;
	/** β: its makers re-quote by the β-fold logarithmic return of asset 0. 0 to 5; not read for asset 0 itself. */
	calmBeta: number;
	/** Standard deviation over a day of what else moves its fair price, of the logarithm; 0 to 0.5. Not read for asset 0. */
	ownNoise: number;
}

/** News for all: fair prices move and makers step back while it lasts. */
export interface Macro {
	/** Seconds since the start; 0 to 60e6. */
	at: number;
	/** Seconds, in equal parts, one a tick, at least one; 0 to 60e6. */
	duration: number;
	/** By how much a fair price of loading 1 moves in all, fraction; −0.9 to 1. */
	move: number;
	/** How much of it each asset takes directly, besides what it follows of asset 0; one each, −5 to 5. */
	loadings: readonly number[];
	/** Share of every book that nobody quotes while it lasts; 0 to 0.99. */
	thinned: number;
}

/** Accounts that hold several long positions on one collateral. */
export interface Crossed {
	/** Whole, 0 to 100,000. */
	accounts: number;
	/** Of all their positions at the start, on top of the open interest of each market, USD; 0 to 1e13. */
	notional: number;
	/** Positions of each account, in different assets; whole, 1 to the number of weights above 0. */
	held: number;
	/** How likely an account is to hold each asset, against the others; one each, 0 to 1e6. */
	weights: readonly number[];
	/** Median of notional over equity, collateral after its haircut, before the cut to 1.1–125; 1.5 to 50. */
	typicalLeverage: number;
	/** Standard deviation of the logarithm of leverage; 0.1 to 2. */
	leverageSpread: number;
	/** Share of the equity, after the haircut, that is coins of the assets held; 0 to 1. The rest is USD. */
	coinShare: number;
	/** Share of a coin's price that does not count as collateral; 0 to 0.95. */
	haircut: number;
	/** What the haircut is from the first tick on, if the exchange raises it just then; from `haircut` to 0.95. */
	raisedHaircut?: number;
	/**
	 * Whether one collateral stands behind all positions of an account, as unless given, or each position has the part of it
	 * that belongs to its notional. Then every holding is an account of its own, in the order of the accounts.
	 */
	margin?: 'crossed' | 'isolated';
	/** Time constant with which their coins are worked off, seconds; 0 to 3,600, 0 sells all of it each tick. */
	liquidationDelay: number;
}

/** A run of several assets. */
export interface Markets {
	/** 1 to 16; the others follow the first. */
	assets: readonly Asset[];
	/** Calm before the shock of the scenarios, seconds, rounded to ticks; 0 to their duration, of which it is a part. */
	lead: number;
	/** Standard deviation over a day of the fair price of asset 0, of its logarithm; 0 to 0.5. Noise runs throughout. */
	commonNoise: number;
	macro?: Macro;
	crossed?: Crossed;
	/** One fund for all, USD before the shock; 0 to Infinity, which means without limit. */
	insuranceFund: number;
}

/** Least and largest value of every number; those of a scenario are in `marketRanges` and `scenarioRanges`. */
export const marketsRanges = {
	asset: { supply: [0, 1e18], calmBeta: [0, 5], ownNoise: [0, 0.5] },
	macro: { at: [0, 60e6], duration: [0, 60e6], move: [-0.9, 1], thinned: [0, 0.99] },
	crossed: {
		accounts: [0, 100_000],
		notional: [0, 1e13],
		typicalLeverage: marketRanges.typicalLeverage,
		leverageSpread: marketRanges.leverageSpread,
		coinShare: [0, 1],
		haircut: [0, 0.95],
		liquidationDelay: [0, 3600]
	},
	markets: { commonNoise: [0, 0.5], insuranceFund: [0, Infinity] }
} as const;

/** Assets of a run at most. */
export const mostAssets = 16;

type Ranges = Readonly<Record<string, readonly [number, number]>>;

function everyWithin<T extends object>(name: string, of: T, ranges: Ranges): void {
	for (const [field, [low, high]] of Object.entries(ranges)) {
		within(`${name}${field}`, of[field as keyof T] as number, low, high);
	}
}

/** @throws RangeError naming the first field that is out of range, its range and its value */
export function checkMarkets(setting: Markets): void {
	const { assets, lead, macro, crossed } = setting;
	wholeWithin('assets.length', assets.length, 1, mostAssets);
	for (const i of assets.keys()) checkAsset(i, assets);
	within('lead', lead, 0, assets[0].scenario.duration);
	everyWithin('', setting, marketsRanges.markets);
	if (macro) {
		everyWithin('macro.', macro, marketsRanges.macro);
		oneEach('macro.loadings', macro.loadings, assets.length, -5, 5);
	}
	if (crossed) checkCrossed(crossed, assets.length);
}

function checkAsset(place: number, assets: readonly Asset[]): void {
	const asset = assets[place];
	const { symbol, scenario } = asset;
	const name = `assets[${place}].`;
	if (symbol === '' || assets.slice(0, place).some((other) => other.symbol === symbol)) {
		refuse(`${name}symbol`, 'some text, and no other asset’s', symbol);
	}
	try {
		checkScenario(scenario);
	} catch (error) {
		if (error instanceof RangeError)
			throw new RangeError(`${name}scenario.${error.message}`, { cause: error });
		throw error;
	}
	for (const field of ['tick', 'duration'] as const) {
		const first = assets[0].scenario[field];
		if (scenario[field] !== first) {
			refuse(`${name}scenario.${field}`, `${first}, as in the first asset`, scenario[field]);
		}
	}
	everyWithin(name, asset, marketsRanges.asset);
}

function checkCrossed(crossed: Crossed, count: number): void {
	wholeWithin('crossed.accounts', crossed.accounts, ...marketsRanges.crossed.accounts);
	everyWithin('crossed.', crossed, marketsRanges.crossed);
	oneEach('crossed.weights', crossed.weights, count, 0, 1e6);
	const open = crossed.weights.filter((weight) => weight > 0).length;
	atLeast('the number of crossed.weights above 0', open, 1);
	wholeWithin('crossed.held', crossed.held, 1, open);
	const { haircut, raisedHaircut = haircut, margin = 'crossed' } = crossed;
	within('crossed.raisedHaircut', raisedHaircut, haircut, marketsRanges.crossed.haircut[1]);
	oneOf('crossed.margin', margin, ['crossed', 'isolated']);
}

function oneEach(name: string, values: readonly number[], count: number, low: number, high: number): void {
	if (values.length !== count) refuse(`${name}.length`, `${count}, one for each asset`, values.length);
	for (const [i, value] of values.entries()) within(`${name}[${i}]`, value, low, high);
}
