/** The clocks of several markets, side by side. */
import type { DepthProfile } from '../depth-profile.ts';
import { exp, ln } from '../elementary.ts';
import { profileWithDepth } from '../market.ts';
import { Clock, ticksOf, type Crowds } from '../timeline-clock.ts';
import type { Fund } from './crossed-accounts.ts';
import { fairMoves, macroTicks } from './fair-moves.ts';
import { crowdsAt, seedOf } from './kept-crowds.ts';
import type { PlayedApart, Playing } from './play.ts';
import type { Markets } from './setting.ts';
import { AssetSurroundings, type CrossedSales } from './surroundings.ts';

/** Accounts that several markets share. */
export interface Joined extends CrossedSales {
	/** A tick has ended at these prices. */
	check(prices: Float64Array, tick: number): void;
}

/**
 * The clocks of a run. Each tick, asset 0 comes first. Its return moves the fair prices of the others in the same tick;
 * crossed accounts are looked at when all have their prices.
 */
export class SideBySide<Accounts extends Joined> {
	readonly ticks: number;
	tick = 0;
	private readonly lead: number;
	private readonly playing: Playing;
	private readonly fund: Fund;
	private readonly crossed: Accounts;
	private readonly seeds: readonly number[];
	private readonly crowds: readonly Crowds[];
	private readonly crowdsAtEnd: readonly Crowds[];
	private readonly books: readonly DepthProfile[];
	private readonly around: readonly AssetSurroundings[];
	private readonly clocks: readonly Clock[];
	private readonly moves: readonly Float64Array[];
	private readonly betas: Float64Array;
	private readonly supplies: Float64Array;
	private readonly prices: readonly Float64Array[];
	/** Prices of the latest tick. */
	private readonly last: Float64Array;
	private readonly news: { readonly first: number; readonly last: number };
	private readonly standing: number;
	private lowTick: number;
	private lowCap = Infinity;
	private readonly cashAtLead: Float64Array;
	private readonly cashAtLow: Float64Array;

	/** @param joined makes the accounts that the markets share, on the one fund */
	constructor(setting: Markets, seed: number, playing: Playing, joined: (fund: Fund) => Accounts) {
		const { assets, crossed: terms, macro, insuranceFund } = setting;
		const { columns, others } = playing;
		const count = assets.length;
		const markets = assets.map(({ scenario }) => ({ ...scenario, insuranceFund }));
		const { tick: dt } = markets[0];
		const ticks = ticksOf(markets[0]);
		const lead = Math.min(ticks, Math.round(setting.lead / dt));
		this.playing = playing;
		this.ticks = ticks;
		this.lead = this.lowTick = lead;
		this.fund = { usd: insuranceFund };
		const crossed = joined(this.fund);
		const delay = terms ? terms.liquidationDelay : 0;
		const share = delay === 0 ? 1 : 1 - exp(-dt / delay);
		this.crossed = crossed;
		this.seeds = assets.map(({ symbol }) => seedOf(seed, symbol));
		this.crowds = markets.map((market, i) => crowdsAt(i, market, this.seeds[i]));
		this.books = markets.map(({ profile, depth, startPrice }) =>
			profileWithDepth(profile, depth, startPrice)
		);
		const companies = markets.map((scenario, place) =>
			others?.({ place, lead, scenario, crowds: this.crowds[place], seed: this.seeds[place] })
		);
		this.crowdsAtEnd = companies.map((company, i) => company?.crowds ?? this.crowds[i]);
		this.around = markets.map((market, place) => {
			const here = { accounts: crossed, place, share };
			return new AssetSurroundings(market, lead, here, this.fund, companies[place]?.surroundings);
		});
		this.clocks = markets.map(
			(market, i) => new Clock(market, this.crowdsAtEnd[i], this.books[i], columns?.[i], this.around[i])
		);
		this.moves = assets.map((_, i) => fairMoves(setting, i, seed));
		this.betas = Float64Array.from(assets, ({ calmBeta }, i) => (i === 0 ? 0 : calmBeta));
		this.supplies = Float64Array.from(assets, ({ supply }) => supply);
		this.last = Float64Array.from(markets, ({ startPrice }) => startPrice);
		this.prices = columns?.map(({ price }) => price) ?? assets.map(() => new Float64Array(ticks + 1));
		for (let i = 0; i < count; i++) this.prices[i][0] = this.last[i];
		this.news = macro ? macroTicks(macro, dt) : { first: 0, last: 0 };
		this.standing = macro ? 1 - macro.thinned : 1;
		this.cashAtLead = new Float64Array(count);
		this.cashAtLow = new Float64Array(count);
		if (lead === 0) this.lookAtCap();
	}

	step(): void {
		const { last, news, crossed, fund } = this;
		const { columns } = this.playing;
		const tick = ++this.tick;
		const thin = tick > news.first && tick <= news.last ? this.standing : 1;
		const before = last[0];
		this.stepOne(0, 0, thin);
		const followed = last[0] === before ? 0 : ln(last[0] / before);
		for (let i = 1; i < last.length; i++) this.stepOne(i, followed, thin);
		if (columns) for (const { fund: column } of columns) column[tick] = fund.usd;
		crossed.check(last, tick);
		if (tick === this.lead) this.remember(this.cashAtLead);
		if (tick >= this.lead) this.lookAtCap();
	}

	/** One asset's tick. */
	private stepOne(i: number, followed: number, thin: number): void {
		const { tick } = this;
		const { crossedCoins } = this.playing;
		const clock = this.clocks[i];
		const own = this.around[i];
		own.makers.standing = thin;
		own.move = this.moves[i][tick] + this.betas[i] * followed;
		own.crossedCoins = 0;
		clock.step();
		const { price } = clock.book;
		this.last[i] = price;
		this.prices[i][tick] = price;
		if (crossedCoins) crossedCoins[i][tick] = own.crossedCoins;
	}

	/** Whether all together have never been worth less since the lead. */
	private lookAtCap(): void {
		const { last, supplies } = this;
		let cap = 0;
		for (let i = 0; i < last.length; i++) cap += supplies[i] * last[i];
		if (!(cap < this.lowCap)) return;
		this.lowCap = cap;
		this.lowTick = this.tick;
		this.remember(this.cashAtLow);
	}

	private remember(cash: Float64Array): void {
		const { clocks } = this;
		for (let i = 0; i < clocks.length; i++) cash[i] = clocks[i].exchange.makersCash;
	}

	end(): PlayedApart & { readonly crossed: Accounts } {
		const { ticks, lead, seeds, crowds, crowdsAtEnd, books, prices, crossed, lowTick, clocks } = this;
		// A shock that is still to come has sold nothing.
		if (lead === ticks) for (const clock of clocks) clock.sale = 0;
		for (const clock of clocks) clock.end();
		const netCash = this.cashAtLead.map((cash, i) => cash - this.cashAtLow[i]);
		const fund = this.fund.usd;
		return {
			ticks,
			lead,
			seeds,
			crowds,
			crowdsAtEnd,
			books,
			clocks,
			prices,
			lowTick,
			netCash,
			crossed,
			fund
		};
	}
}
