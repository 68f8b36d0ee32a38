/** One position before it is drawn: its numbers, its sentences, and words that never collide. */
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { liquidationPrice } from '$lib/sim';
import { layouts, type Layout } from '$lib/widgets/liquidation-price/layouts';
import { curvesOf, plotOf } from '$lib/widgets/liquidation-price/plot';
import { isMortal, positionOf, type Wishes } from '$lib/widgets/liquidation-price/position';
import { resultsOf } from '$lib/widgets/liquidation-price/results';
import { chanceIn, endingOf, limitOf, standingOf } from '$lib/widgets/liquidation-price/says';
import { priceScaleOf } from '$lib/widgets/liquidation-price/scale';
import { spec } from '$lib/widgets/liquidation-price/spec';
import { boxOfWord, wordsOf } from '$lib/widgets/liquidation-price/words';

const held = (change: Partial<Wishes> = {}) => positionOf({ ...opening(spec), ...change });
const told = (change: Partial<Wishes> = {}) => {
	const position = held(change);
	return [limitOf(position), endingOf(position).join(''), standingOf(position)].filter(Boolean).join(' ');
};

/** The controls' ends and what lies between. */
const sweep: Partial<Wishes>[] = (['long', 'short'] as const).flatMap((side) =>
	(['linear', 'inverse'] as const).flatMap((contract) =>
		(['flat', 'btc', 'sol', 'sei'] as const).flatMap((tiers) =>
			[1, 1.5, 2, 3, 5, 10, 20, 50, 100, 125].flatMap((leverage) =>
				[-0.6, -0.3, -0.1, -0.05, -0.01, 0, 0.004, 0.05, 0.095, 0.2, 1].flatMap((move) =>
					(tiers === 'flat' ? [10e3] : [1e3, 5e6, 100e6]).map((size) => ({
						side,
						contract,
						tiers,
						leverage,
						move,
						size
					}))
				)
			)
		)
	)
);

function faults(change: Partial<Wishes>, layout: Layout): string[] {
	const position = held(change);
	const plot = plotOf(position, priceScaleOf(position), layout);
	const words = wordsOf(plot);
	const said = new Set(words.map(({ key }) => key));
	const must = ['entry', 'left', ...(isMortal(position) ? ['liquidation'] : [])];
	const boxes = words.map((word) => ({ key: word.key, ...boxOfWord(word, plot) }));
	return [
		...must.filter((key) => !said.has(key)).map((key) => `no ${key}`),
		...boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => `${a.key} on ${b.key}`)
		),
		...boxes.filter(({ left, right }) => left < 0 || right > layout.width).map(({ key }) => `${key} outside`)
	];
}

describe('wordsOf(plot)', () => {
	it.each(layouts)('says what must be said and puts no word on another: $name', (layout) => {
		const found = sweep.flatMap((change) =>
			faults(change, layout).map((fault) => `${JSON.stringify(change)}: ${fault}`)
		);
		expect(found).toEqual([]);
	});
});

describe('positionOf(wishes)', () => {
	it('is the engine’s for a dollar-margined position', () => {
		const terms = { side: 'long', entryPrice: 100_000, leverage: 10 } as const;
		expect(held().liquidation).toBeCloseTo(liquidationPrice(terms, 0.005), 8);
		expect(held().bankruptcy).toBeCloseTo(90_000, 8);
		expect(held().equityAt(95_000)).toBeCloseTo(500, 9);
	});

	it('has exactly what must be left at the liquidation price, under every rule', () => {
		for (const change of sweep) {
			const position = held(change);
			if (!isMortal(position)) continue;
			const { liquidation, equityAt, requiredAt, wallet } = position;
			expect(Math.abs(equityAt(liquidation) - requiredAt(liquidation)) / wallet).toBeLessThan(1e-9);
		}
	});

	it('never opens more than the tier of its size allows', () => {
		for (const change of sweep) {
			const { leverage, allowed, size } = held(change);
			expect(leverage).toBeLessThanOrEqual(allowed);
			expect(leverage).toBeGreaterThanOrEqual(1);
			expect(size).toBeLessThanOrEqual(change.size!);
		}
	});

	it('holds the price, what closes it and where nothing is left in its picture, if they are near', () => {
		for (const change of sweep) {
			const position = held(change);
			const { low, high } = priceScaleOf(position);
			const { mark, entry } = position;
			expect(mark >= low * (1 - 1e-12) && mark <= high * (1 + 1e-12)).toBe(true);
			expect(entry > low && entry < high).toBe(true);
			if (position.liquidation > entry * 2) continue;
			expect(position.liquidation).toBeGreaterThanOrEqual(low);
			expect(position.liquidation).toBeLessThanOrEqual(high);
		}
	});
});

describe('what is said', () => {
	it.each([
		[
			{},
			'At 10×, a fall of 9.55% to $90,452 closes your long. At $95,000 you have 50% of your margin: $500 of $1,000.'
		],
		[
			{ move: -0.1 },
			'At 10×, a fall of 9.55% to $90,452 closes your long. At $90,000 it is closed. Your $1,000 is gone, and the exchange sells at the market: the $45 between $90,452 and $90,000 are its cushion.'
		],
		[
			{ leverage: 1 },
			'At 1×, no fall closes your long: all of it is your own money. At $95,000 you have 95% of your margin: $9,500 of $10,000.'
		],
		[
			{ leverage: 1, contract: 'inverse' },
			'At 1×, a fall of 49.8% to $50,250 closes your long. At $95,000 you have 94.7% of your margin: 0.0947 BTC of 0.1000 BTC, worth $9,000.'
		],
		[
			{ leverage: 1, contract: 'inverse', side: 'short' },
			'At 1×, no rise closes your short: you hold the coins you owe. At $95,000 you have 105.3% of your margin: 0.1053 BTC of 0.1000 BTC, worth $10,000.'
		],
		[
			{ leverage: 50, tiers: 'sei', size: 5e6, move: 0 },
			'With $5M of SEI, 50× could not be opened. Shown: the most that could, 5×. At 5×, a fall of 14.8% to $0.2555 closes your long. At $0.3000 you have 100% of your margin: $1M of $1M.'
		],
		[
			{ leverage: 50, tiers: 'sei', size: 100e6, move: 0 },
			'$100M of SEI could not be opened at all. Shown: the most that could, $30M at 1×. At 1×, no fall closes your long: all of it is your own money. At $0.3000 you have 100% of your margin: $30M of $30M.'
		]
	] as const)('of %o', (change, text) => {
		expect(told(change)).toBe(text);
	});

	it('counts what was counted, and nothing else', () => {
		expect(chanceIn(held({ leverage: 12, side: 'short' }))).toBe('Counted only at 5, 10, 20, 50 and 100×');
		expect(chanceIn(held({ leverage: 10, tiers: 'sei' }))).toBe('Counted only for bitcoin');
		expect(chanceIn(held({ leverage: 10, contract: 'inverse' }))).toBe('Counted only with dollars as margin');
		expect(chanceIn(held({ leverage: 10, time: 2 * 86_400 }))).toBe('Counted only over one day');
		expect(chanceIn(held({ leverage: 10, side: 'short' }))).toBe(
			'0.9% of the last 1,000 days would have closed a 10× short in bitcoin, and 3.1% of all since 2017'
		);
	});

	it('has no number that is none, wherever it stands', () => {
		for (const change of sweep) {
			const position = held(change);
			const plot = plotOf(position, priceScaleOf(position), layouts[2]!);
			const results = resultsOf(position);
			const all = [told(change), ...Object.values(curvesOf(plot)), ...results.map(({ text }) => text)];
			expect(all.join(), JSON.stringify(change)).not.toMatch(/NaN|Infinity|∞|undefined|e-\d/);
			expect(results.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
		}
	});
});
