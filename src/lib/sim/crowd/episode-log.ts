/** The rows of an episode: what everybody else did in each tick, and what they saw at its end. */
import type { Clock } from '../timeline-clock.ts';
import type { BehaviourKind } from './behaviour.ts';
import { openCoins, type EveryoneElse } from './everyone-else.ts';

/** One row a tick and one before the first. */
export interface EpisodeColumns {
	/** Coins that each who takes part traded in the tick: above 0 sold, below 0 bought. */
	readonly flows: Readonly<Partial<Record<BehaviourKind, Float64Array>>>;
	/** Coins that newcomers had opened by its end, long and short. */
	readonly openedLongs: Float64Array;
	readonly openedShorts: Float64Array;
	/** Contracts open at its end on each side, makers apart, coins; the larger is the open interest. */
	readonly openLongs: Float64Array;
	readonly openShorts: Float64Array;
	/** Contracts closed by choice in the tick, coins. */
	readonly leftCoins: Float64Array;
	/** The fear index, 0 to 100. */
	readonly fear: Float64Array;
	/** Standard deviation of the price over a day, fraction of the starting price. */
	readonly volatility: Float64Array;
	/** How far the future trades above the fair price, fraction; 0 without funding. */
	readonly premium: Float64Array;
	/** What longs would pay shorts if the interval ended now, fraction of the notional; 0 without funding. */
	readonly fundingRate: Float64Array;
	/** USD that makers have paid by its end, net: the money that has changed hands on the way down. */
	readonly paid: Float64Array;
}

/** Written tick by tick. */
export class EpisodeLog {
	readonly columns: EpisodeColumns;
	private readonly around: EveryoneElse;

	constructor(around: EveryoneElse, clock: Clock, ticks: number) {
		const column = () => new Float64Array(ticks + 1);
		const flows = Object.fromEntries(around.workers.map(({ kind }) => [kind, column()]));
		this.around = around;
		this.columns = {
			flows,
			openedLongs: column(),
			openedShorts: column(),
			openLongs: column().fill(clock.contracts, 0, 1),
			openShorts: column().fill(clock.contracts, 0, 1),
			leftCoins: column(),
			fear: column(),
			volatility: column().fill(around.watch.volatility, 0, 1),
			premium: column(),
			fundingRate: column(),
			paid: column()
		};
	}

	write(clock: Clock): void {
		const { around, columns } = this;
		const { tick, exchange } = clock;
		[columns.openLongs[tick], columns.openShorts[tick]] = openCoins(clock);
		for (const { kind, now } of around.workers) columns.flows[kind]![tick] = now;
		columns.openedLongs[tick] = around.openedCoins.longs;
		columns.openedShorts[tick] = around.openedCoins.shorts;
		columns.leftCoins[tick] = around.leftCoins;
		columns.fear[tick] = around.watch.fear;
		columns.volatility[tick] = around.watch.volatility;
		columns.premium[tick] = around.funding?.premium ?? 0;
		columns.fundingRate[tick] = around.funding?.rate ?? 0;
		columns.paid[tick] = -exchange.makersCash;
	}
}
