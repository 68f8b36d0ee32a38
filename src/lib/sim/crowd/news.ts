/** News besides the shock: another move of the fair price, or a factor that thins books for a while, or both. */
import type { Book } from '../book.ts';
import { floorShare } from '../market.ts';
import { checkRanges } from './behaviour.ts';

export interface News {
	/** When it begins, seconds since the shock, below 0 before it; −30 to 30 days. What is due before the start comes then. */
	readonly at: number;
	/** Time over which it arrives, in equal parts, seconds; 0, at once, to 7 days. */
	readonly over: number;
	/** How far the fair price moves, of the starting price: above 0 with the shock, below 0 against it; −0.5 to 0.5. */
	readonly move: number;
	/** Share of the book that leaves while it lasts, with other news its share of what they leave; 0 to 0.95. */
	readonly thins: number;
	/** For how long it thins the book, seconds; 0 to 30 days. */
	readonly lasts: number;
}

/** The most that all news together drives away: a ten-thousandth of the book always stands. */
export const mostThinned = 0.9999;

const month = 30 * 86_400;

/** @throws RangeError naming the number that is out of range */
export function checkNews(name: string, news: News): void {
	checkRanges(name, news, {
		at: [-month, month],
		over: [0, 7 * 86_400],
		move: [-0.5, 0.5],
		thins: [0, 0.95],
		lasts: [0, month]
	});
}

/**
 * News of one run as it arrives. What would take the price beyond the floor or the ceiling, now or once the book is whole
 * again, comes later.
 */
export class NewsFeed {
	private told = 0;
	private readonly news: News;
	private readonly startPrice: number;
	private readonly direction: 1 | -1;

	constructor(news: News, startPrice: number, direction: 1 | -1) {
		this.news = news;
		this.startPrice = startPrice;
		this.direction = direction;
	}

	/**
	 * USD that this tick adds to the fair price.
	 *
	 * @param sinceShock seconds at the end of the tick
	 */
	moveAt(sinceShock: number, { price, distance }: Book): number {
		const { startPrice, direction: d } = this;
		const { at, over, move } = this.news;
		const passed = sinceShock - at;
		if (!(passed > 0)) return 0;
		const due = move * startPrice * Math.min(1, over > 0 ? passed / over : 1) - this.told;
		const down = Math.min(price, price + distance) - floorShare * startPrice;
		const up = (2 - floorShare) * startPrice - Math.max(price, price + distance);
		const [withShock, against] = d === 1 ? [down, up] : [up, down];
		const now = Math.min(Math.max(0, withShock), Math.max(-Math.max(0, against), due));
		this.told += now;
		return -d * now;
	}

	/** Share of the book that is away. */
	thinsAt(sinceShock: number): number {
		const { at, lasts, thins } = this.news;
		return sinceShock > at && sinceShock <= at + lasts ? thins : 0;
	}
}
