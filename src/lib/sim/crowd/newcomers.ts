/**
 * Leveraged traders who open positions while the run goes on: a build-up before the shock, or a return after it.
 *
 * They come in cohorts, evenly over a time, and buy and sell at the market, so that a cohort of more longs than shorts
 * lifts the price. Each enters at the average price of the tick. Leverage and sizes are distributed as the crowd's.
 */
import { exps } from '../elementary.ts';
import type { Side } from '../margin.ts';
import { sizeSpread } from '../people.ts';
import { takeLeverage } from '../positions.ts';
import { normalQuantiles } from '../quantile.ts';
import type { Queue } from '../queue.ts';
import { stream } from '../random.ts';
import { refuse, wholeWithin } from '../range.ts';
import { checkRanges } from './behaviour.ts';
import { insert, opened, type GrowingCrowd } from './rearrange.ts';
import { liquidatedAt } from './tighter-margin.ts';

export interface Newcomers {
	/**
	 * From when to when they come, seconds since the shock, below 0 before it; −30 days to 30 days. Whoever is due before the
	 * start comes in the first tick, all at once: give the run a lead as long.
	 */
	readonly from: number;
	readonly to: number;
	/** USD that they open at the starting price, longs and shorts together; 0 to 1e13. A side without traders opens nothing. */
	readonly notional: number;
	/** Share of it that is long; 0 to 1. */
	readonly longShare: number;
	/** Median leverage before the cut to 1.1–125; 1.5 to 50. */
	readonly typicalLeverage: number;
	/** Standard deviation of the logarithm of leverage; 0.1 to 2. */
	readonly leverageSpread: number;
	/** How many, half on each side; whole, 0 to 100,000. */
	readonly traders: number;
	/** Cohorts in which they come; whole, 1 to 1,000. */
	readonly cohorts: number;
}

/** A quarter more open interest in the eight hours before the shock, six long for four short. */
export const baseNewcomers: Newcomers = {
	from: -8 * 3600,
	to: 0,
	notional: 10e9,
	longShare: 0.6,
	typicalLeverage: 10,
	leverageSpread: 0.7,
	traders: 2000,
	cohorts: 48
};

const month = 30 * 86_400;

/** @throws RangeError naming the number that is out of range */
export function checkNewcomers(name: string, newcomers: Newcomers): void {
	checkRanges(name, newcomers, {
		from: [-month, month],
		to: [-month, month],
		notional: [0, 1e13],
		longShare: [0, 1],
		typicalLeverage: [1.5, 50],
		leverageSpread: [0.1, 2]
	});
	wholeWithin(`${name}.traders`, newcomers.traders, 0, 100_000);
	wholeWithin(`${name}.cohorts`, newcomers.cohorts, 1, 1000);
	if (!(newcomers.to >= newcomers.from)) refuse(`${name}.to`, `${newcomers.from} or later`, newcomers.to);
}

/** Newcomers on one side. */
export function newcomersOn(side: Side, { traders }: Newcomers): number {
	return side === 'long' ? Math.ceil(traders / 2) : Math.floor(traders / 2);
}

/** The newcomers of one side, drawn, and how many of them have come. */
export class Arrivals {
	private come = 0;
	private readonly leverageDraw: Float64Array;
	private readonly leverage: Float64Array;
	private readonly coins: Float64Array;
	private readonly newcomers: Newcomers;
	private readonly startPrice: number;

	/**
	 * @param purpose of the streams they are drawn from, so that no two groups are the same people
	 * @param rate maintenance margin over notional at the start
	 */
	constructor(
		newcomers: Newcomers,
		side: Side,
		{ purpose, seed, startPrice, rate }: { purpose: string; seed: number; startPrice: number; rate: number }
	) {
		const { notional, longShare } = newcomers;
		const count = newcomersOn(side, newcomers);
		this.newcomers = newcomers;
		this.startPrice = startPrice;
		const drawn = (what: string) => {
			const values = new Float64Array(count);
			stream(seed, `${purpose}, ${side}s: ${what}`).fill(values);
			return values;
		};
		this.leverageDraw = drawn('leverage');
		this.leverage = new Float64Array(count);
		this.allow(rate);
		this.coins = drawn('size');
		normalQuantiles(this.coins);
		exps(this.coins, sizeSpread);
		const total = this.coins.reduce((sum, one) => sum + one, 0);
		const share = side === 'long' ? longShare : 1 - longShare;
		for (let i = 0; i < count; i++) this.coins[i] *= (notional * share) / startPrice / total;
	}

	/** From here on nobody opens above 1/rate: the same people, with the leverage of the distribution as cut to that. */
	allow(rate: number): void {
		takeLeverage(this.leverage, this.leverageDraw, this.newcomers, rate);
	}

	/** How many are due by now and have not come. @param sinceShock seconds */
	due(sinceShock: number): number {
		const { from, to, cohorts } = this.newcomers;
		if (sinceShock < from || this.come === this.coins.length) return 0;
		const passed = to > from ? Math.min(1, (sinceShock - from) / (to - from)) : 1;
		const cohort = Math.floor(passed * cohorts + 1e-9);
		return Math.floor((this.coins.length * cohort) / cohorts) - this.come;
	}

	/** Coins that the next so many open. */
	coinsOf(many: number): number {
		let sum = 0;
		for (let k = 0; k < many; k++) sum += this.coins[this.come + k];
		return sum;
	}

	/**
	 * The next so many have opened.
	 *
	 * @param crowd that of the queue, with room
	 * @param rate maintenance margin over notional by now
	 */
	open(queue: Queue, crowd: GrowingCrowd, many: number, price: number, rate: number, tick: number): void {
		const { startPrice } = this;
		const d = queue.camp.direction;
		const first = opened(crowd);
		for (let i = first; i < first + many; i++) {
			const leverage = this.leverage[this.come];
			crowd.coins[i] = this.coins[this.come++];
			crowd.entryPrice[i] = price;
			crowd.leverage[i] = leverage;
			crowd.drop[i] = d * (startPrice - liquidatedAt(d, price, leverage, rate));
			crowd.joinedAt[i] = tick;
			queue.camp.joined += crowd.coins[i];
		}
		insert(queue, crowd, first);
	}
}
