/** T4: what a sale does to the price, and how the price comes back. */
import {
	Book,
	flatProfile,
	latentProfile,
	playTimeline,
	profileWithDepth,
	type DepthProfile
} from '$lib/sim';
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { nobody, withoutTime } from '../by-hand.ts';
import { largestShare } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

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

const halfLife = 60;
const seconds = 300;
const staying = [0, 0.2, 0.5];
const shock = 0.1;
const leftAt = (time: number) => Math.exp((-time * Math.LN2) / halfLife);
/** In a flat book: the share γ of the fall stays, the rest decays. */
const recovery = (time: number, permanentShare: number) =>
	permanentShare + (1 - permanentShare) * leftAt(time);

/** A sale, and then nobody: the fall of each second as a share of the first. */
function recoveryOf(permanentShare: number): number[] {
	const scenario = {
		...withoutTime,
		shockKind: 'sale',
		shock,
		refillHalfLife: halfLife,
		permanentShare,
		tick: 1,
		duration: seconds + 1
	} as const;
	const book = profileWithDepth('flat', 1e6, price);
	const { columns } = playTimeline(scenario, { longs: nobody, shorts: nobody }, book);
	return Array.from(columns.price.subarray(1), (now) => (price - now) / (shock * price));
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
	const recoveries = staying.map((permanentShare) => ({
		permanentShare,
		left: recoveryOf(permanentShare)
	}));
	const decays = recoveries.flatMap(({ permanentShare, left }) =>
		left.map((engine, time) => ({ engine, law: recovery(time, permanentShare) }))
	);
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
				error: largestShare(decays).error
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

function picturedRecovery(found: readonly { permanentShare: number; left: readonly number[] }[]) {
	const x: Axis = {
		label: 'Seconds after the sale',
		scale: 'linear',
		from: 0,
		to: seconds,
		ticks: [0, 60, 120, 180, 240, 300],
		format: formatCount
	};
	const shown = Array.from({ length: 26 }, (_, i) => (i * seconds) / 25);
	return pictureOf({
		label:
			'What is left of a fall in the five minutes after the sale, when nothing, a fifth and half of it stay: the engine’s prices lie on the exponential curves.',
		x,
		y: {
			label: 'Left of the fall',
			scale: 'linear',
			from: 0,
			to: 1,
			ticks: [0, 0.25, 0.5, 0.75, 1],
			format: (share) => formatPercent(share)
		},
		lines: found.map(({ permanentShare }) => ({
			points: along(x, 100).map((time): Point => [time, recovery(time, permanentShare)])
		})),
		dots: found.map(({ left }) => ({ points: shown.map((time): Point => [time, left[time]!]) })),
		words: [
			{ text: 'half stays', at: [240, 0.54], align: 'middle' },
			{ text: 'a fifth', at: [240, 0.265], align: 'middle' },
			{ text: 'nothing', at: [144, 0.19], align: 'end', stands: 'below' }
		],
		table: {
			head: ['Seconds', 'Law', 'Engine'],
			groups: found.map(({ permanentShare, left }) => ({
				name: `γ = ${formatNumber(permanentShare)}`,
				rows: [0, 30, 60, 120, 180, 300].map((time) => [
					formatCount(time),
					formatPercent(recovery(time, permanentShare), 4),
					formatPercent(left[time]!, 4)
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
