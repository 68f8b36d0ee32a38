/** The picture of the crossing before it is drawn: its totals, its gain, and words that never collide. */
import { describe, expect, it } from 'vitest';
import { baseMarket, outcome, run, type Market } from '$lib/sim';
import { layouts, plotOf, type Layout } from '$lib/widgets/crossing/layouts';
import type { Word } from '$lib/widgets/crossing/placing';
import { rivalLeverage, rivals } from '$lib/widgets/crossing/rival';
import { read, rightEnd, show, type Shown } from '$lib/widgets/crossing/shown';
import { strokesOf } from '$lib/widgets/crossing/strokes';
import { bidsTo, closest, salesTo } from '$lib/widgets/crossing/totals';
import { wordsOf } from '$lib/widgets/crossing/words';
import { nameOf } from '$lib/widgets/steps';

const rivalOf = rivals();

function shownOf(change: Partial<Market>, bet: number | null = null): Shown {
	const found = run({ ...baseMarket, ...change }, 1);
	return show(found, rivalOf(found), bet);
}

function plotFor({ coins, scale, run }: Shown, layout: Layout) {
	return plotOf(layout, { coins, deepest: scale.max * run.market.startPrice });
}

/** The controls' ends and what lies between, other books, and crowds of nobody and of one. */
const sweep: Partial<Market>[] = [
	...[2, 3, 4, 4.5, 5, 7.5, 10, 15, 30].flatMap((typicalLeverage) =>
		[40e6, 80e6, 150e6, 400e6, 1200e6].flatMap((depth) =>
			[0.01, 0.05, 0.1].map((shock) => ({ typicalLeverage, depth, shock }))
		)
	),
	...(['flat', 'latent'] as const).flatMap((profile) =>
		[3, 10, 30].flatMap((typicalLeverage) =>
			[40e6, 1200e6].flatMap((depth) =>
				[5e9, 100e9].map((openInterest) => ({ profile, typicalLeverage, depth, openInterest }))
			)
		)
	),
	{ traders: 0 },
	{ traders: 2 },
	{ depth: 40e6, openInterest: 100e9, typicalLeverage: 30, shock: 0.1 }
];

function collisions(words: readonly Word[]): string[] {
	return words.flatMap(({ key, box: a }, i) =>
		words
			.slice(i + 1)
			.filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((other) => `${key} on ${other.key}`)
	);
}

/** What is wrong with the words of a state, as readable lines. */
function faults(shown: Shown, layout: Layout, price: number): string[] {
	const words = wordsOf(shown, read(shown, price), plotFor(shown, layout));
	const said = new Set(words.map(({ key }) => key));
	const must = ['crossing', 'rival', 'sales', 'bids'];
	if (shown.closest) must.push('gain');
	if (shown.bet) must.push('bet');
	return [
		...must.filter((key) => !said.has(key)).map((key) => `no ${key}`),
		...collisions(words),
		...words.filter(({ box }) => box.left < 0 || box.right > layout.width).map(({ key }) => `${key} outside`)
	];
}

describe('wordsOf(shown, reading, plot)', () => {
	it.each(layouts)('says what must be said and puts no word on another, in every state: $name', (layout) => {
		const found: string[] = [];
		for (const state of sweep) {
			for (const bet of [null, 0.12, 0.6]) {
				const shown = shownOf(state, bet);
				const { startPrice } = shown.run.market;
				for (const price of [shown.usual, startPrice * (1 - shown.scale.max / 2)]) {
					const lines = faults(shown, layout, price);
					found.push(...lines.map((line) => `${JSON.stringify({ ...state, bet, price })}: ${line}`));
				}
			}
		}
		expect(found).toEqual([]);
	});

	it('names waves as the steps of playback do', () => {
		for (const state of sweep) {
			const shown = shownOf(state);
			const words = wordsOf(shown, read(shown, shown.usual), plotFor(shown, layouts[0]!));
			const waves = words.filter(({ key }) => key.startsWith('wave-'));
			for (const { key, rest } of waves) expect(rest).toBe(nameOf(shown.steps[Number(key.slice(5))]!));
		}
	});

	it('says so when the book is empty', () => {
		const shown = shownOf({ profile: 'flat', depth: 40e6, openInterest: 100e9 });
		expect(shown.run.exhausted).toBe(true);
		const words = wordsOf(shown, read(shown, shown.usual), plotFor(shown, layouts[2]!));
		expect(words.find(({ key }) => key === 'crossing')?.strong).toBe('No bids left, −99.0%');
	});
});

describe('closest(totals, from)', () => {
	it.each(sweep)('is where the engine reads its gain: %o', (state) => {
		const { run, closest: near } = shownOf(state);
		expect(near).not.toBeNull();
		expect(near!.forced / near!.bids).toBe(run.gain);
		const shock = run.market.shock * run.market.startPrice;
		expect(near!.drop).toBeGreaterThanOrEqual(shock);
		expect(near!.drop).toBeLessThanOrEqual(2 * shock);
	});

	it('has nothing to compare where no sale has been', () => {
		expect(closest(shownOf({}).totals, 0)).toBeNull();
	});
});

describe('show(run, rival, bet)', () => {
	it('meets where the engine stops, and nowhere before', () => {
		for (const state of sweep) {
			const { run, totals, samples } = shownOf(state);
			for (const { drop, bids, sales } of samples) {
				if (drop < run.stopDrop) expect(bids).toBeLessThan(sales);
			}
			const left = salesTo(totals, run.stopDrop) - bidsTo(totals, run.stopDrop);
			expect(Math.abs(left - run.unsoldCoins)).toBeLessThan(1e-9 * salesTo(totals, run.stopDrop));
		}
	});

	it('holds both crossings and the gain', () => {
		for (const state of sweep) {
			const { run, rival, closest: near, scale, coins } = shownOf(state);
			const bottom = scale.max * run.market.startPrice;
			expect(Math.max(run.stopDrop, rival.drop, near!.drop)).toBeLessThanOrEqual(bottom);
			expect(Math.max(run.book.coins(run.stopDrop), rival.coins)).toBeLessThan(coins);
		}
	});

	it('keeps a bet deeper than the picture at the end of the bids', () => {
		const { bet, coins, run } = shownOf({}, 0.9);
		expect(bet!.deeper).toBe(true);
		expect(run.book.coins(bet!.drop)).toBeLessThanOrEqual(coins * (1 + 1e-9));
	});

	it('draws at most 150 points a curve', () => {
		const shown = shownOf({});
		const { bids, sales, rival } = strokesOf(shown, plotFor(shown, layouts[0]!));
		for (const path of [bids, sales, rival]) expect(path.split('L').length).toBeLessThan(150);
	});
});

describe('rivals()', () => {
	it('compares with 4×, and cautious people with the usual 10×', () => {
		expect([10, 4.5, 4, 2].map(rivalLeverage)).toEqual([4, 4, 10, 10]);
	});

	it('stops where a run of its own would', () => {
		const { rival, run } = shownOf({ depth: 80e6 });
		expect(rival.fall).toBe(outcome({ ...run.market, typicalLeverage: 4 }, run.seed).fall);
	});
});

describe('rightEnd(coins)', () => {
	it('is a round number that holds the coins and wastes less than a third', () => {
		expect([1, 1.1, 99, 101, 70_600].map(rightEnd)).toEqual([1, 1.2, 100, 120, 80_000]);
		for (let coins = 1; coins < 1e7; coins *= 1.07) {
			expect(rightEnd(coins)).toBeGreaterThanOrEqual(coins);
			expect(rightEnd(coins)).toBeLessThanOrEqual(1.34 * coins);
		}
	});
});
