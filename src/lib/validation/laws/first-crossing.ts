/** T1: where the price stops does not depend on who sells first. */
import { crossing, fuelOf, newsOf, saleOf, stream, tabulatedProfile, type Stream } from '$lib/sim';
import { formatCount } from '$lib/format';
import { differing } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { settle, triggersOf, type Order } from '../order-by-order.ts';
import { pictureOf, type Axis } from '../picture.ts';

/** Random books, and how often each is sold into, in another order every time. */
const books = 3000;
const orderings = 3;
/** Deep enough for any book here. */
const floor = 1000;

interface Trial {
	/** Where the theorem says, where each order of sales ended, and where the sale and all fuel at once would go. */
	readonly law: number;
	readonly ends: readonly number[];
	readonly everything: number;
	/** Whether coins sold by force and coins without a bid agree as well. */
	readonly coinsAgree: boolean;
}

function trials(): Trial[] {
	const chance = stream(1, 'first crossing: books');
	const order = stream(1, 'first crossing: order of sales');
	return Array.from({ length: books }, (_, i) => trial(chance, order, i % 2 === 0 ? 0 : 7));
}

/** A book of whole coins a dollar apart, orders that wait below, a sale or news. */
function trial(chance: Stream, order: Stream, fairDrop: number): Trial {
	const whole = (from: number, to: number) => from + Math.floor(chance.uniform() * (to - from + 1));
	const bids = Array.from({ length: whole(0, 40) }, () => whole(0, 12));
	const waiting: Order[] = Array.from({ length: whole(0, 25) }, () => ({
		drop: whole(1, 45),
		coins: whole(1, 15)
	}));
	const sale = fairDrop > 0 ? 0 : whole(0, 60);

	const book = tabulatedProfile(bids, 1);
	const shock = fairDrop > 0 ? newsOf(fairDrop) : saleOf(book, sale);
	const triggers = triggersOf(waiting);
	const path = crossing(book, fuelOf(triggers), shock, floor);
	const pick = (n: number) => Math.floor(order.uniform() * n);
	const settled = Array.from({ length: orderings }, () => settle(bids, fairDrop, sale, waiting, pick));
	const held = bids.reduce((sum, coins) => sum + coins, 0);
	const all = Math.min(held, sale + triggers.cumulativeCoins.at(-1)!);
	return {
		law: path.stops.at(-1)!,
		ends: settled.map(({ last }) => last),
		everything: fairDrop + book.distance(all),
		coinsAgree: settled.every(
			({ forcedCoins, unsoldCoins }) =>
				unsoldCoins === path.unsoldCoins &&
				path.exhausted === unsoldCoins > 0 &&
				(path.exhausted || forcedCoins === path.forcedCoins.at(-1))
		)
	};
}

function check(): Found {
	const found = trials();
	const drop: Omit<Axis, 'label'> = {
		scale: 'linear',
		from: 0,
		to: 50,
		ticks: [0, 10, 20, 30, 40, 50],
		format: (usd) => `$${formatCount(usd)}`
	};
	const ends = found.flatMap(({ law, ends }) => ends.map((end) => [law, end] as const));
	const distinct = [...new Map(ends.map((point) => [point.join(), point])).values()];
	const depths = [0, 5, 10, 15, 20, 30, 40].map((from) => found.filter(({ law }) => law >= from));
	return {
		claims: [
			{
				of: `the last price of ${formatCount(books)} books, each sold into in ${formatCount(orderings)} random orders`,
				measure: 'count',
				tolerance: 0,
				...differing(
					found.flatMap(({ law, ends, everything }) =>
						ends.map((engine) => ({ engine, law, rival: everything }))
					)
				)
			},
			{
				of: 'the coins sold by force, and those that found no bid',
				measure: 'count',
				tolerance: 0,
				error: found.filter(({ coinsAgree }) => !coinsAgree).length
			}
		],
		pictures: [
			pictureOf({
				label: `Where matching coin by coin ended, against where the theorem says, in ${formatCount(books)} random books. Every dot lies on the diagonal.`,
				x: { label: 'Fall to the first crossing', ...drop },
				y: { label: 'Fall when sold coin by coin', ...drop },
				lines: [
					{
						points: [
							[0, 0],
							[50, 50]
						]
					}
				],
				dots: [{ points: distinct }],
				words: [
					{ text: 'the same price', at: [24, 26], align: 'end' },
					{ text: 'coin by coin', at: [36, 33], align: 'start', stands: 'below', tone: 'dots' }
				],
				table: {
					head: ['First crossing at', 'Books', 'Ends coin by coin', 'of them elsewhere'],
					groups: [
						{
							rows: depths.map((deeper, i) => {
								const next = depths[i + 1] ?? [];
								const here = deeper.filter((one) => !next.includes(one));
								const stops = here.map(({ law }) => law);
								const elsewhere = here.flatMap(({ law, ends }) => ends.filter((end) => end !== law));
								return [
									`$${formatCount(Math.min(...stops))} to $${formatCount(Math.max(...stops))} down`,
									formatCount(here.length),
									formatCount(here.length * orderings),
									formatCount(elsewhere.length)
								];
							})
						}
					]
				}
			})
		]
	};
}

export const law: Law = {
	id: 'T1',
	subject: 'Where the price stops',
	name: 'The price stops at the first crossing, whoever sells first',
	statement:
		'Add up the coins bid on the way down, and the coins that must be sold by then. Where the first sum reaches the second for the first time, the fall ends. The order of the sales, and how they are cut up, makes no difference, as long as bids neither return nor leave.',
	equation: 'x* = min { x ≥ 0 : D(x) ≥ Q₀ + G(x) }',
	trial: `A matching engine that knows no curves sells coin by coin into ${formatCount(books)} random books of whole coins. Chance decides which waiting order goes next, and how much of it. Half of the books start with a sale, half with news.`,
	rival: 'that the whole fuel is sold, since every order waits below',
	source: { text: 'proved on the page of the model', to: '../#the-crossing' },
	test: 'tests/sim/crossing.test.ts',
	check
};
