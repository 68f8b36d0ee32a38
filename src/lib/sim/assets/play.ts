/** The clocks of several markets, side by side. */
import type { DepthProfile } from '../depth-profile.ts';
import { exp, ln } from '../elementary.ts';
import { profileWithDepth } from '../market.ts';
import { Clock, ticksOf, type Crowds, type Played, type Surroundings } from '../timeline-clock.ts';
import type { Columns } from '../timeline-result.ts';
import { Barriers, type Watch } from './barriers.ts';
import { CrossedAccounts } from './crossed-accounts.ts';
import { fairMoves, macroTicks } from './fair-moves.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import { crowdsAt, seedOf } from './kept-crowds.ts';
import type { Markets } from './setting.ts';
import { AssetSurroundings } from './surroundings.ts';

/**
 * Who else trades in the market at a place of the list, new for every run; nobody if undefined.
 *
 * What they sell and buy must fit in the book together with the shock's sale, in the tick after the lead.
 *
 * @param lead ticks before the shock
 */
export type Others = (place: number, lead: number) => Surroundings | undefined;

/** What may be different about how a run is played. */
export interface Playing {
	/** Where the rows of each asset go; without, none are written. */
	readonly columns?: readonly Columns[];
	/** Coins sold by crossed accounts, one column an asset; without, none are written. */
	readonly crossedCoins?: readonly Float64Array[];
	readonly others?: Others;
	/** How crossed accounts are watched; by barriers unless said. */
	readonly watch?: (holdings: Holdings, assets: number) => Watch;
}

/** A run that has been played. */
export interface PlayedMarkets {
	readonly ticks: number;
	readonly lead: number;
	readonly seeds: readonly number[];
	readonly crowds: readonly Crowds[];
	readonly books: readonly DepthProfile[];
	readonly played: readonly Played[];
	/** Of each asset, the price at the end of each tick, and what its makers have received by then, USD. */
	readonly prices: readonly Float64Array[];
	readonly makersCash: readonly Float64Array[];
	readonly crossed: CrossedAccounts;
	/** In the fund at the end, USD. */
	readonly fund: number;
}

/**
 * Play a run: each tick, asset 0 first. Its return of the tick moves the fair prices of the others in the same tick; crossed
 * accounts are looked at when all have their prices.
 */
export function playMarkets(setting: Markets, seed: number, playing: Playing = {}): PlayedMarkets {
	const { assets, crossed: terms, macro } = setting;
	const { columns, crossedCoins, others, watch } = playing;
	const { scenario } = assets[0];
	const dt = scenario.tick;
	const ticks = ticksOf(scenario);
	const lead = Math.min(ticks, Math.round(setting.lead / dt));
	const fund = { usd: setting.insuranceFund };
	const holdings = holdingsOf(setting, seed);
	const watching = watch ? watch(holdings, assets.length) : new Barriers(holdings, assets.length);
	const markets = assets.map((asset) => asset.scenario);
	const crossed = new CrossedAccounts(holdings, markets, terms ? terms.haircut : 0, fund, watching);
	const delay = terms ? terms.liquidationDelay : 0;
	const share = delay === 0 ? 1 : 1 - exp(-dt / delay);
	const seeds = assets.map(({ symbol }) => seedOf(seed, symbol));
	const crowds = markets.map((market, i) => crowdsAt(i, market, seeds[i]));
	const books = markets.map(({ profile, depth, startPrice }) => profileWithDepth(profile, depth, startPrice));
	const around = markets.map(
		(market, place) =>
			new AssetSurroundings(market, lead, { accounts: crossed, place, share }, fund, others?.(place, lead))
	);
	const clocks = markets.map(
		(market, i) =>
			new Clock({ ...market, insuranceFund: fund.usd }, crowds[i], books[i], columns?.[i], around[i])
	);
	const moves = assets.map((_, i) => fairMoves(setting, i, seed));
	const betas = assets.map(({ calmBeta }, i) => (i === 0 ? 0 : calmBeta));
	const row = () => assets.map(() => new Float64Array(ticks + 1));
	const [prices, makersCash] = [row(), row()];
	const last = Float64Array.from(markets, ({ startPrice }) => startPrice);
	for (const [i, price] of prices.entries()) price[0] = last[i];
	const news = macro ? macroTicks(macro, dt) : { first: 0, last: 0 };
	const standing = macro ? 1 - macro.thinned : 1;
	for (let tick = 1; tick <= ticks; tick++) {
		const thin = tick > news.first && tick <= news.last ? standing : 1;
		const before = last[0];
		let followed = 0;
		for (let i = 0; i < clocks.length; i++) {
			const clock = clocks[i];
			const own = around[i];
			own.makers.standing = thin;
			own.move = moves[i][tick] + betas[i] * followed;
			own.crossedCoins = 0;
			clock.step();
			last[i] = prices[i][tick] = clock.price;
			makersCash[i][tick] = clock.exchange.makersCash;
			if (crossedCoins) crossedCoins[i][tick] = own.crossedCoins;
			if (i === 0 && clock.price !== before) followed = ln(clock.price / before);
		}
		if (columns) for (const { fund: column } of columns) column[tick] = fund.usd;
		crossed.check(last, tick);
	}
	// a shock that is still to come has sold nothing
	if (lead === ticks) for (const clock of clocks) clock.sale = 0;
	const played = clocks.map((clock) => clock.end());
	return { ticks, lead, seeds, crowds, books, played, prices, makersCash, crossed, fund: fund.usd };
}
