/** The picture of one order before it is drawn: what it reaches, its bars, and words that never collide. */
import { describe, expect, it } from 'vitest';
import { allows, opening, type Values } from '$lib/embed/spec';
import { walk } from '$lib/sim';
import { barsOf } from '$lib/widgets/order-book/bars';
import { boxOf, spaced, type Label } from '$lib/widgets/order-book/label';
import { labelsOf } from '$lib/widgets/order-book/labels';
import { gridOf } from '$lib/widgets/order-book/grid';
import { layouts, plotOf, type Layout } from '$lib/widgets/order-book/layouts';
import { courseOf, reachOf, show, windowOf, type Shown } from '$lib/widgets/order-book/shown';
import { spec } from '$lib/widgets/order-book/spec';
import { tradeOf } from '$lib/widgets/order-book/trade';
import { answerOf, fine, moved } from '$lib/widgets/order-book/words';

type State = Partial<Values<typeof spec.inputs>>;

const trade = (state: State = {}) => tradeOf({ ...opening(spec), ...state });
const shownOf = (state: State, minutes = 0, ghost: State | null = null): Shown =>
	show(trade(state), { minutes, ghost: ghost && trade(ghost), reach: null });

const sweep: State[] = (['sell', 'buy'] as const).flatMap((side) => [
	...[1e6, 7e6, 50e6, 230e6, 1e9].flatMap((size) =>
		[10e6, 45e6, 150e6, 1200e6].flatMap((depth) =>
			[0, 0.5, 0.95].map((makers) => ({ side, size, depth, makers }))
		)
	),
	...[5, 24, 60, 700, 3600].flatMap((refill) =>
		[0, 0.2, 1].map((permanent) => ({ side, refill, permanent, day: 'weekend-25' as const }))
	)
]);
const clocks = [0, 0.2, 1, 3, 30];
const ghosts: (State | null)[] = [null, { size: 20e6 }, { makers: 0.9 }];

function overlaps(labels: readonly Label[], { text }: Layout): string[] {
	const boxes = labels.map((label) => ({ key: label.key, box: boxOf(label, text) }));
	return boxes.flatMap(({ key, box: a }, i) =>
		boxes
			.slice(i + 1)
			.filter(
				({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1
			)
			.map((other) => `${key} on ${other.key}`)
	);
}

function faults(shown: Shown, layout: Layout): string[] {
	const plot = plotOf(layout, shown);
	const labels = labelsOf(shown, barsOf(shown, plot), plot);
	const outside = labels.filter((label) => {
		const { left, right, top, bottom } = boxOf(label, layout.text);
		return left < 0 || right > layout.width + 4 || top < 0 || bottom > layout.height + 2;
	});
	const said = new Set(labels.map(({ key }) => key));
	const must = ['book', 'course', 'spread', 'before', 'average', 'last', 'start', 'end', 'half', 'settled'];
	return [
		...must.filter((key) => !said.has(key)).map((key) => `no ${key}`),
		...overlaps(labels, layout),
		...outside.map(({ key }) => `${key} outside`)
	];
}

describe('labelsOf(shown, bars, plot)', () => {
	it.each(layouts)('puts no word on another or outside, in every state: $name', (layout) => {
		const found = sweep.flatMap((state) =>
			clocks.flatMap((clock) =>
				ghosts.flatMap((ghost) => {
					const at = Math.min(clock, windowOf(trade(state)));
					const lines = faults(shownOf(state, at, ghost && { ...state, ...ghost }), layout);
					return lines.map((line) => `${JSON.stringify({ ...state, at, ghost })}: ${line}`);
				})
			)
		);
		expect(found.slice(0, 12)).toEqual([]);
	});

	it('says how much is missing and how much is back, and that it is all of the order', () => {
		const shown = shownOf({}, 1);
		const plot = plotOf(layouts[0]!, shown);
		const labels = labelsOf(shown, barsOf(shown, plot), plot);
		const lines = (key: string) => labels.find((label) => label.key === key)?.lines;
		expect(lines('missing')).toEqual(['missing', '$25M']);
		expect(lines('returned')).toEqual(['back', '$25M']);
	});
});

describe('spaced(heights, least, bounds)', () => {
	it('leaves alone what is far enough apart, and moves the rest apart in order and inside', () => {
		expect(spaced([10, 50, 90], 30, { top: 0, bottom: 100 })).toEqual([10, 50, 90]);
		for (const heights of [
			[50, 50, 50],
			[0, 1, 2],
			[98, 99, 100]
		]) {
			const placed = spaced(heights, 20, { top: 0, bottom: 100 });
			expect(placed).toEqual(placed.toSorted((a, b) => a - b));
			expect(placed[0]).toBeGreaterThanOrEqual(0);
			expect(placed.at(-1)).toBeLessThanOrEqual(100);
			expect(Math.min(...placed.slice(1).map((height, i) => height - placed[i]!))).toBeGreaterThanOrEqual(20);
		}
	});
});

describe('reachOf(trade)', () => {
	it('holds last fill and spread, and grows in steps', () => {
		for (const state of sweep) {
			const { walk: found, spread } = trade(state);
			const { far, every } = reachOf(trade(state));
			expect(found.impact).toBeLessThanOrEqual(far);
			expect(spread).toBeLessThan(0.2 * far);
			expect(far / every).toBeGreaterThan(2.9);
			if (state.side === 'sell') expect(far).toBeLessThanOrEqual(1);
		}
		const steps = new Set(Array.from({ length: 80 }, (_, i) => reachOf(trade({ size: (i + 20) * 1e6 })).far));
		expect(steps.size).toBeLessThan(8);
	});
});

describe('barsOf(shown, plot)', () => {
	const pictured = (state: State, minutes = 0) => {
		const shown = shownOf(state, minutes);
		return barsOf(shown, plotOf(layouts[0]!, shown));
	};
	const ends = (path: string) => [...path.matchAll(/H([\d.]+)V/g)].map(([, end]) => Number(end));

	it('is finite and inside the drawing in every state', () => {
		for (const state of sweep) {
			for (const clock of clocks) {
				const bars = pictured(state, clock);
				for (const path of [bars.missing, bars.returned, bars.left, bars.other, bars.whole]) {
					expect(path).not.toMatch(/NaN|Infinity/);
					for (const end of ends(path)) expect(end).toBeLessThanOrEqual(layouts[0]!.bars + 1);
				}
			}
		}
	});

	it('is shorter by what makers withdraw, within the outline of the whole book', () => {
		const { left, bars } = layouts[0]!;
		const tenth = pictured({ makers: 0.9 });
		const last = ends(tenth.left).at(-1)!;
		expect((last - left) / (bars - left)).toBeCloseTo(0.1, 2);
		expect(tenth.whole).not.toBe('');
		expect(pictured({}).whole).toBe('');
	});

	it('has nothing back at once, and nothing missing once the price has settled where it was', () => {
		expect(pictured({}).returned).toBe('');
		expect(pictured({ refill: 5, permanent: 0 }, 2).missing).toBe('');
	});
});

describe('courseOf(trade, window)', () => {
	it('starts at the last fill and comes back towards where it ends', () => {
		const sold = trade();
		const course = courseOf(sold, 10);
		expect(course[0]![1]).toBeCloseTo(sold.walk.lastPrice, 6);
		expect(course.map(([, price]) => price)).toEqual(course.map(([, price]) => price).toSorted());
	});
});

describe('the words', () => {
	it('answers as the engine does, either way', () => {
		const { slippage, impact } = trade().walk;
		expect(answerOf(trade())).toEqual([
			`Selling $50M takes the price down ${fine(impact)}.`,
			`The average coin brings ${fine(slippage)} less than the first: $89,500 less in all.`
		]);
		expect(answerOf(trade({ side: 'buy' })).join(' ')).toMatch(/^Buying \$50M .* up .* costs .* more than/);
	});

	it('says so when the book is empty', () => {
		expect(answerOf(trade({ size: 1e9, depth: 10e6, makers: 0.95 })).join(' ')).toMatch(
			/^Selling .* empties the book.*there is no bid/
		);
		expect(answerOf(trade({ side: 'buy', size: 1e9, depth: 10e6, makers: 0.95 })).join(' ')).toMatch(
			/^Buying .* doubles the price.*stays unbought/
		);
	});

	it('keeps two digits of small shares', () => {
		expect([0.12345, 0.0354, 0.00354, 0.000354, 0.0000073].map((share) => fine(share))).toEqual([
			'12.3%',
			'3.5%',
			'0.35%',
			'0.035%',
			'0.0007%'
		]);
		expect([moved('sell', 0.01), moved('buy', 0.01), moved('sell', -1e-9)]).toEqual(['−1%', '+1%', '0%']);
	});

	it('writes the price scale in dollars, and without room in percent', () => {
		const shown = shownOf({});
		const texts = (layout: Layout) => gridOf(shown, plotOf(layout, shown)).map(({ text }) => text);
		expect(texts(layouts[0]!)).toContain('$99,900');
		expect(texts(layouts[2]!)).toContain('−0.1%');
	});
});

describe('spec', () => {
	it('opens stages that its controls allow', () => {
		for (const { id, values } of spec.stages) {
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), `${id}: ${name}`).toBe(true);
		}
	});

	it('is as thin at a weekend as the assumption says, by fills and by spread', () => {
		const [whole, half] = [trade(), trade({ day: 'weekend' })];
		expect(half.spread).toBe(2 * whole.spread);
		const twice = walk(whole.venue, 'sell', 2 * whole.walk.coins);
		expect(half.walk.lastPrice).toBeCloseTo(twice.lastPrice, 6);
	});
});
