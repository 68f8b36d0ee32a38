/** What everybody else orders in a tick, cut to what the book holds. Coins are above 0 sold, below 0 bought. */
import { justLess, type Book } from '../book.ts';
import { exp } from '../elementary.ts';
import { floorShare } from '../market.ts';
import type { Behaviour, BehaviourKind, Ground, Kind, Seen } from './behaviour.ts';
import { kindNames, kinds, type Everyone } from './everyone.ts';
import { Arrivals } from './newcomers.ts';

/** One behaviour at work. */
export interface Worker {
	readonly kind: BehaviourKind;
	readonly behaviour: Behaviour;
	/** Share of what is wanted and not done that trades in a tick. */
	readonly share: number;
	/** Coins traded since the start, net, and USD received for them, net. */
	done: number;
	proceeds: number;
	/** Coins of this tick. */
	now: number;
}

/** Leveraged traders who come: one side of one group. */
export interface Coming {
	readonly side: 'longs' | 'shorts';
	readonly arrivals: Arrivals;
	/** How many open in this tick, and their coins. */
	many: number;
	coins: number;
}

/** The orders of one run of one market. */
export class Orders {
	readonly workers: readonly Worker[];
	readonly coming: readonly Coming[];
	private readonly startPrice: number;
	private readonly direction: 1 | -1;

	/**
	 * @param direction +1 if the shock pushes down, −1 if it pushes up
	 * @param rate maintenance margin over notional at the start
	 */
	constructor(everyone: Everyone, ground: Ground, direction: 1 | -1, rate: number) {
		const { startPrice, seed, tick } = ground;
		this.startPrice = startPrice;
		this.direction = direction;
		this.workers = kindNames.flatMap((kind): Worker[] => {
			const setting = everyone[kind];
			if (!setting) return [];
			const { behave }: Kind<{ delay: number }> = kinds[kind];
			const share = setting.delay === 0 ? 1 : 1 - exp(-tick / setting.delay);
			return [{ kind, behaviour: behave(setting, ground), share, done: 0, proceeds: 0, now: 0 }];
		});
		this.coming = (everyone.newcomers ?? []).flatMap((group, k) =>
			(['long', 'short'] as const).map((side) => {
				const drawn = { purpose: `newcomers ${k}`, seed, startPrice, rate };
				return { side: `${side}s` as const, arrivals: new Arrivals(group, side, drawn), many: 0, coins: 0 };
			})
		);
	}

	/**
	 * The orders of a tick.
	 *
	 * @param sale of the shock in this tick, which the book must hold as well
	 * @param sinceShock seconds at its end
	 * @returns coins of all together
	 */
	take(book: Book, seen: Seen, sale: number, sinceShock: number): number {
		const { workers, coming, direction: d } = this;
		for (const worker of workers) {
			const { behaviour, share, done } = worker;
			worker.now = (d * behaviour.wanted(seen, d * done) - done) * share;
			if (behaviour.limit && d * worker.now < 0) {
				const price = this.startPrice * (1 - d * behaviour.limit(d * done));
				worker.now = -d * Math.min(-d * worker.now, Math.max(0, -d * book.coinsTo(price)));
			}
		}
		for (const group of coming) {
			group.many = group.arrivals.due(sinceShock);
			group.coins = (group.side === 'longs' ? -1 : 1) * group.arrivals.coinsOf(group.many);
		}
		if (this.net === 0) return 0;
		while (this.fit(book, sale, 1) || this.fit(book, sale, -1));
		return this.net;
	}

	/** Coins that can be sold (d = +1) or bought (−1) before the book is exhausted. */
	room(book: Book, d: 1 | -1): number {
		const limit = this.startPrice * (d === 1 ? floorShare : 2 - floorShare);
		return justLess * Math.max(0, d * book.coinsTo(limit));
	}

	private get net(): number {
		let net = 0;
		for (const { now } of this.workers) net += now;
		for (const { coins } of this.coming) net += coins;
		return net;
	}

	/**
	 * What the book does not hold is not traded: newcomers come later, and everybody else on that side trades less. Without
	 * them the other side may be too large, so both are looked at until both fit.
	 *
	 * @returns whether somebody on this side trades less
	 */
	private fit(book: Book, sale: number, d: 1 | -1): boolean {
		let excess = d * (this.net + sale) - this.room(book, d);
		if (!(excess > 0)) return false;
		for (const group of this.coming) {
			if (!(excess > 0 && d * group.coins > 0)) continue;
			excess -= d * group.coins;
			group.many = group.coins = 0;
		}
		if (!(excess > 0)) return true;
		const large = this.workers.filter(({ now }) => d * now > 0);
		const sum = large.reduce((all, { now }) => all + d * now, 0);
		const share = justLess * Math.max(0, 1 - excess / sum);
		for (const worker of large) worker.now *= share;
		return sum > 0;
	}
}
