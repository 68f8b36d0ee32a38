/** Market cap: what the engine’s book gives, drawn to scale, and the exhibit in a page. */
import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { ratiosOf, valuationOf, type Wishes } from '$lib/learn/valuation';
import { sevenCoins } from '$lib/learn/valued-coins';
import { profileWithDepth, walk, week2026 } from '$lib/sim';
import { blocksOf } from '$lib/widgets/market-cap/blocks';
import { data } from '$lib/widgets/market-cap/data';
import { layouts } from '$lib/widgets/market-cap/layouts';
import MarketCap from '$lib/widgets/market-cap/MarketCap.svelte';
import { pulled } from '$lib/widgets/market-cap/pulled';
import { resultsOf } from '$lib/widgets/market-cap/results';
import { spec } from '$lib/widgets/market-cap/spec';
import { answerOf } from '$lib/widgets/market-cap/words';
import { faults } from '../controls/accessible';
import { answer, mountWide, output } from './mounted';
import { observe } from './observed';

const wishes = (change: Partial<Wishes> = {}): Wishes => ({ ...opening(spec), ...change });
const sale = (change: Partial<Wishes> = {}) => valuationOf(wishes(change));

const sweep: Partial<Wishes>[] = (['bitcoin', 'follow', 'seven', 'dogecoin', 'nothing'] as const).flatMap(
	(sold) =>
		[1e6, 30e6, 1e9, 5e9].flatMap((sum) =>
			[14e6, 84e6, 217e6].flatMap((depth) =>
				[0, 0.3].flatMap((news) => [0, 0.2, 1].map((stays) => ({ sold, sum, depth, news, stays })))
			)
		)
);

describe('valuationOf(wishes)', () => {
	it('marks every coin at the last fill of the engine’s walk', () => {
		const price = week2026.morning.prices[0]!;
		const profile = profileWithDepth('growing', week2026.depth.used, price);
		const found = walk({ profile, price, thickness: 1, permanentShare: 1 }, 'sell', 1e9 / price);
		const { coins, lost, cash, ratio } = sale();
		expect(coins).toHaveLength(1);
		expect(coins[0]!.last).toBeCloseTo(found.lastPrice, 4);
		expect(cash).toBeCloseTo(found.coins * found.averagePrice, 0);
		expect(lost / 1e9).toBeCloseTo((coins[0]!.supply * (price - found.lastPrice)) / 1e9, 6);
		expect(ratio).toBe(lost / cash);
	});

	it('is near 1% of the market cap over the bids within 1%, for a sale of those bids', () => {
		const { cap, ratio, coins } = sale({ sum: 84e6 });
		expect(coins[0]!.fall).toBeCloseTo(0.01, 3);
		expect(ratio / ((0.01 * cap) / 84e6)).toBeCloseTo(1, 1);
	});

	it('takes market cap by news alone, for no cash', () => {
		const { lost, cash, cap, ratio } = sale({ sold: 'nothing', news: 0.05 });
		expect([lost / cap, cash, ratio]).toEqual([expect.closeTo(0.05, 12), 0, Infinity]);
		expect(sale({ sold: 'nothing' })).toMatchObject({ lost: 0, cash: 0, ratio: 0 });
	});

	it('sells no coin of those that follow, and quotes them lower by their beta', () => {
		const [bitcoin, ether, ...rest] = sale({ sold: 'follow' }).coins;
		expect([ether!, ...rest].map(({ cash }) => cash)).toEqual([0, 0, 0, 0, 0, 0]);
		const move = (fall: number) => Math.log(1 - fall);
		expect(move(ether!.fall) / move(bitcoin!.fall)).toBeCloseTo(ether!.beta, 9);
	});

	it('spreads a sale of all seven by market cap', () => {
		const { coins, cap } = sale({ sold: 'seven', sum: 7e6 });
		for (const coin of coins) expect((coin.traded * coin.price) / 7e6).toBeCloseTo(coin.cap / cap, 9);
	});

	it('gives back what buyers bid again for: of the push a share stays', () => {
		expect(sale({ stays: 0.2 }).lost).toBeCloseTo(0.2 * sale().lost, 0);
		expect(sale({ stays: 0.2 }).cash).toBe(sale().cash);
	});

	it('is a range by the book that is counted', () => {
		const { thin, deep } = ratiosOf(wishes());
		expect(thin).toBeGreaterThan(sale().ratio);
		expect(deep).toBeLessThan(sale().ratio);
	});
});

describe('blocksOf(valuation, layout)', () => {
	it.each(layouts)('is to scale and inside the drawing in every state: $name', (layout) => {
		for (const state of sweep) {
			const valuation = sale(state);
			const { columns, cash } = blocksOf(valuation, layout);
			const perDollar = ((layout.right - layout.left) * (layout.bottom - layout.top)) / valuation.cap;
			expect(cash.width * cash.height).toBeCloseTo(valuation.cash * perDollar, 6);
			expect(layout.cash.left + cash.width).toBeLessThanOrEqual(layout.width);
			for (const { left, right, y, cell } of columns) {
				expect(right).toBeGreaterThan(left);
				expect(y).toBeGreaterThanOrEqual(layout.top);
				expect(y).toBeLessThanOrEqual(layout.bottom);
				if (cell) expect(cell.width * cell.height).toBeCloseTo(valuation.cash * perDollar, 6);
			}
		}
	});
});

describe('pulled(wishes, share)', () => {
	it.each(['bitcoin', 'follow', 'seven'] as const)('sells %s down to where the line is pulled', (sold) => {
		for (const stays of [1, 0.5]) {
			const given = wishes({ sold, stays });
			const [name, value] = pulled(given, 0.92);
			expect(name).toBe('sum');
			expect(valuationOf({ ...given, sum: value }).coins[0]!.fall).toBeCloseTo(0.08, 2);
		}
	});

	it('moves the news where nothing is sold, and stays on the tracks', () => {
		expect(pulled(wishes({ sold: 'nothing' }), 0.9)).toEqual(['news', 0.1]);
		for (const state of sweep) {
			for (const share of [0, 0.5, 1]) {
				const [name, value] = pulled(wishes(state), share);
				expect(allows(spec.inputs[name], value), JSON.stringify({ state, share })).toBe(true);
			}
		}
	});
});

describe('results, answer and data', () => {
	it('are finite, and broken in no state', () => {
		for (const state of sweep) {
			const valuation = sale(state);
			for (const { value, text } of resultsOf(valuation)) {
				expect(Number.isFinite(value)).toBe(true);
				expect(text).not.toMatch(/NaN|Infinity|undefined|∞/);
			}
			expect(answerOf(valuation, ratiosOf(wishes(state))).join(' ')).not.toMatch(/NaN|Infinity|undefined|∞/);
			expect(
				data(wishes(state))
					.rows.flat()
					.every((cell) => cell !== null && !Number.isNaN(cell))
			).toBe(true);
		}
	});

	it('name no dollar where none was paid', () => {
		const row = resultsOf(sale({ sold: 'nothing', news: 0.1 })).find(({ name }) => name === 'ratio');
		expect(row).toMatchObject({ value: 0, text: 'no dollar was paid' });
	});

	it('say so when the book is empty', () => {
		const given = wishes({ sold: 'dogecoin', sum: 5e9 });
		expect(answerOf(valuationOf(given), ratiosOf(given))[0]).toContain('there was no bid');
	});
});

describe('spec', () => {
	it('opens stages that its controls allow', () => {
		for (const { id, values } of spec.stages) {
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), `${id}: ${name}`).toBe(true);
		}
	});

	it('has seven coins, and the morning’s prices', () => {
		expect(sevenCoins.map(({ price }) => price)).toEqual(week2026.morning.prices);
	});
});

describe('MarketCap', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(MarketCap, new Setup(spec, props));

	beforeEach(() => observe());

	it('asks a question and answers it in dollars', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^Selling \$1B of bitcoin takes its price down 7\.5%\..*dollars gone for each one paid/
		);
		expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Selling \$1B/);
		expect(output('lost')).toBeCloseTo(sale().lost, -6);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('moves by the keys, and shows only what acts', async () => {
		const { setup } = await mount({ stage: 'seven' });
		const before = output('lost');
		const sum = document.querySelector('[data-input=sum] input[type=range]')!;
		await fireEvent.keyDown(sum, { key: 'ArrowRight' });
		expect(output('lost')).toBeGreaterThan(before);
		setup.set('sold', 'nothing');
		await tick();
		expect(document.querySelector('.front [data-input=sum]')).toBeNull();
		expect(document.querySelector('.front [data-input=news]')).not.toBeNull();
		expect(answer()).toContain('no market cap is gone');
		setup.set('news', 0.1);
		await tick();
		expect(answer()).toContain('no money has changed hands');
		expect(document.querySelector('.sheet')!.textContent).toContain('no dollar was paid');
	});

	it('sells down to where the picture is clicked, but not at the axis', async () => {
		const { setup } = await mount();
		const sheet = document.querySelector('.sheet')!;
		sheet.getBoundingClientRect = () => new DOMRect(0, 0, 896, layouts[0]!.height);
		await fireEvent.click(sheet, { clientX: 300, clientY: 150 });
		expect(setup.values.sum).toBe(5e9);
		await fireEvent.click(sheet, { clientX: 300, clientY: 45 });
		const near = setup.values.sum;
		expect(near).toBeLessThan(1e9);
		await fireEvent.click(sheet, { clientX: 300, clientY: 400 });
		expect(setup.values.sum).toBe(near);
	});
});
