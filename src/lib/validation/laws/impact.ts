/** T4: what a sale does to the price, and how the price comes back. */
import { Book, flatProfile, latentProfile, type DepthProfile } from '$lib/sim';
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { largestShare } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';
import { decays, picturedRecovery, recovered } from '../recovery.ts';

const price = 100;
/** Both books take the price down by a tenth when 100 coins are sold. */
const whole = 100;
const reach = 10;
const density = whole / reach;
const slope = (2 * whole) / (reach * reach);

const books = [
	{ name: 'Flat', profile: flatProfile(density), law: (coins: number) => coins / density },
	{
		name: 'Latent',
		profile: latentProfile(slope),
		law: (coins: number) => Math.sqrt((2 * coins) / slope)
	}
] as const;

/** How far the engine's price falls when coins are sold at once. */
function fallAfter(profile: DepthProfile, coins: number): number {
	const book = new Book(profile, price, 0);
	book.sell(coins);
	return price - book.price;
}

function check(): Found {
	const sizes = [0.1, 1, ...along({ scale: 'linear', from: 5, to: whole }, 19)];
	const falls = books.flatMap(({ profile, law }) =>
		sizes.map((coins) => ({
			engine: fallAfter(profile, coins),
			law: law(coins),
			rival: (coins / whole) * reach
		}))
	);
	const recoveries = recovered();
	return {
		claims: [
			{
				of: `the fall after ${formatCount(falls.length)} sales into two books`,
				measure: 'share',
				tolerance: 1e-9,
				...largestShare(falls)
			},
			{
				of: `what is left of a fall, each second for five minutes, at three permanent shares`,
				measure: 'share',
				tolerance: 1e-9,
				error: largestShare(decays(recoveries)).error
			}
		],
		pictures: [picturedFalls(), picturedRecovery(recoveries)]
	};
}

function picturedFalls() {
	const x: Axis = {
		label: 'Coins sold',
		scale: 'linear',
		from: 0,
		to: whole,
		ticks: [0, 25, 50, 75, 100],
		format: formatCount
	};
	const shown = along(x, 20).slice(1);
	return pictureOf({
		label:
			'How far the price falls against the coins sold: a straight line in a flat book, a square root in a book that is thin at the price. The engine’s sales lie on both.',
		x,
		y: {
			label: 'Fall of the price',
			scale: 'linear',
			from: 0,
			to: 0.1,
			ticks: [0, 0.02, 0.04, 0.06, 0.08, 0.1],
			format: (share) => formatPercent(share)
		},
		lines: books.map(({ law }) => ({
			points: [0, ...along({ scale: 'log', from: 0.02, to: whole }, 100)].map((coins): Point => [
				coins,
				law(coins) / price
			])
		})),
		dots: books.map(({ profile }, i) => ({
			shape: i === 0 ? 'circle' : 'square',
			points: shown.map((coins): Point => [coins, fallAfter(profile, coins) / price])
		})),
		words: [
			{ text: 'latent book', at: [34, 0.066], align: 'end' },
			{ text: 'flat book', at: [52, 0.046], align: 'start', stands: 'below' }
		],
		table: {
			head: ['Coins', 'Law', 'Engine'],
			groups: books.map(({ name, profile, law }) => ({
				name: `${name} book`,
				rows: [5, 25, 50, 75, 100].map((coins) => [
					formatCount(coins),
					`$${formatNumber(law(coins))}`,
					`$${formatNumber(fallAfter(profile, coins))}`
				])
			}))
		}
	});
}

export const law: Law = {
	id: 'T4',
	subject: 'Impact and recovery',
	name: 'Impact is linear or a square root, and decays exponentially',
	statement:
		'A sale of Q coins moves a flat book by Q/D. It moves a latent book, which is thin at the price and thickens evenly below, by the square root of Q: the first coins cost most. Afterwards bids come back, and the part of the fall that does not stay halves with every half-life.',
	equation: 'x = Q/D or x = √(2Q/𝓛); after t seconds u = u₀ e^(−t/τ)',
	trial:
		'The engine’s book is sold into once for each size. Then the timeline plays a sale that nobody follows, second by second.',
	rival: 'that the latent book’s impact is linear as well',
	source: { text: 'Tóth and others, 2011', to: '../../sources/#toth-2011' },
	test: 'tests/sim/impact.test.ts',
	check
};
