/** Ten coins in one crash: what is true in every crowd that was tried, the geometry of the picture, and the exhibit in a page. */
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { baseHolding, baseTen, leftUnforced, playTen, portfolioIn, unforcedFall } from '$lib/learn/ten-coins';
import { factValue } from '$lib/learn/values';
import { apart, betsRow, boxOf, columnOf } from '$lib/widgets/diversify/bars';
import { data } from '$lib/widgets/diversify/data';
import Diversify from '$lib/widgets/diversify/Diversify.svelte';
import { layouts, plotOf } from '$lib/widgets/diversify/layouts';
import { resultsOf } from '$lib/widgets/diversify/results';
import { spec } from '$lib/widgets/diversify/spec';
import { answerOf } from '$lib/widgets/diversify/words';
import { sentence } from '$lib/widgets/answer';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, key, mountWide, output } from './mounted';
import { observe } from './observed';

const seeds = [1, 2, 3, 7, 19, 101];
const [wide] = layouts;
const inCrash = (seed: number, change: Partial<typeof baseTen> = {}, holding = baseHolding) =>
	portfolioIn(playTen({ ...baseTen, ...change }, seed), holding);

describe('ten coins in one crash', () => {
	it('are fewer bets than in calm, and lose more than bitcoin alone', () => {
		for (const seed of seeds) {
			const { calmBets, crashBets, held, bitcoinAlone, coins } = inCrash(seed);
			expect(crashBets).toBeLessThan(0.75 * calmBets);
			expect(crashBets).toBeGreaterThanOrEqual(1);
			expect(held.fall).toBeGreaterThan(1.2 * bitcoinAlone);
			expect(held.fall).toBeLessThanOrEqual(Math.max(...coins.map(({ fall }) => fall)));
		}
	});

	it('lose by their betas alone, or little more, where little is borrowed', () => {
		for (const seed of seeds) {
			const { coins, held } = inCrash(seed, { leverage: 2 });
			const byBeta = coins.reduce((sum, one) => sum + one.byBeta, 0) / coins.length;
			expect(Math.abs(held.fall - byBeta)).toBeLessThan(0.02);
		}
	});

	it('lose as bitcoin alone once the share in cash is what the table says', () => {
		for (const seed of seeds) {
			const { cashAsBitcoin, bitcoinAlone } = inCrash(seed);
			const { held } = inCrash(seed, {}, { ...baseHolding, cash: cashAsBitcoin });
			expect(held.fall).toBeCloseTo(bitcoinAlone, 12);
		}
	});
});

describe('leftUnforced and unforcedFall', () => {
	const added = (seed: number, leverage: number) => {
		const left = leftUnforced(baseTen, seed);
		return inCrash(seed, { leverage }).coins.map((coin, i) => coin.fall - unforcedFall(coin, left[i]!, i));
	};

	it('leave next to nothing to forced sales where next to nothing is sold, whatever a coin’s own chance does', () => {
		for (const seed of seeds)
			for (const one of added(seed, 2)) {
				expect(one).toBeGreaterThanOrEqual(0);
				expect(one).toBeLessThan(0.003);
			}
	});

	it('leave more to them the more is borrowed, and some of bitcoin’s own fall', () => {
		for (const seed of seeds) {
			const [few, many] = [added(seed, 4), added(seed, 12)];
			for (const [i, one] of many.entries()) expect(one).toBeGreaterThan(few[i]!);
			expect(many[0]!).toBeGreaterThan(0.005);
		}
	});

	it('take all of a fall for unforced where nothing was sold', () => {
		const coin = { symbol: 'A', name: 'a', fall: 0.15, byBeta: 0.1, forced: 0 };
		expect(unforcedFall(coin, 1, 3)).toBe(0.15);
	});
});

describe('answerOf(portfolio)', () => {
	const told = (coins: number, cash: number) =>
		sentence(answerOf(inCrash(1, {}, { ...baseHolding, coins, cash })));

	it('says what the numbers say, about cash only if there is some', () => {
		expect(told(10, 0)).toBe(
			'In calm your 10 coins are worth 1.8 independent bets, in this crash 1.1. Together they fall 10.3%, bitcoin alone 6.4%.'
		);
		expect(told(10, 0.5)).toMatch(/bitcoin alone 6\.4%\. With 50% in cash you lose 5\.2%\.$/);
		expect(told(1, 0)).toBe('One coin is one bet, in calm and in a crash. Bitcoin falls 6.4%.');
		expect(told(1, 0.5)).toMatch(/falls 6\.4%\. With 50% in cash you lose 3\.2%\.$/);
	});
});

describe('the geometry', () => {
	it('fits every column into its scale, with room for a number', () => {
		for (const layout of layouts) {
			for (const deepest of [0.01, 0.05, 0.147, 0.3, 0.6, 0.93]) {
				const { y, grid, fallAt } = plotOf(layout, deepest);
				expect(y(deepest)).toBeLessThanOrEqual(layout.bottom);
				expect(y(deepest) + 1.3 * layout.text).toBeLessThan(layout.note);
				expect(fallAt(y(0.03))).toBeCloseTo(0.03, 12);
				expect(grid[0]).toBe(0);
				expect(y(grid.at(-1)!)).toBeLessThanOrEqual(layout.bottom + 1e-9);
			}
		}
	});

	it('ends a column where the coin does, and parts it where its own forced sales begin', () => {
		const plot = plotOf(wide!, 0.2);
		const coin = { symbol: 'A', name: 'a', fall: 0.15, byBeta: 0.1, forced: 1e6 };
		expect(columnOf(plot, coin, 1, 2).forced).toBe(boxOf(plot.x(2), wide!.bar, plot.y(0.1), plot.y(0.15)));
		expect(columnOf(plot, coin, 0.95, 2).forced).toBe(
			boxOf(plot.x(2), wide!.bar, plot.y(0.145), plot.y(0.15))
		);
		const unsold = columnOf(plot, { ...coin, forced: 0 }, 1, 2);
		expect(unsold.forced).toBe('');
		expect(unsold.unforced).toBe(unsold.whole);
		expect(boxOf(10, 4, 5, 5)).toBe('');
	});

	it('fills as many boxes as there are bets, the last in part', () => {
		const row = (bets: number, coins: number) => betsRow(plotOf(wide!, 0.1), 0, bets, coins);
		const boxes = (path: string) => path.split('M').length - 1;
		expect(boxes(row(1.8, 10).held)).toBe(10);
		expect(boxes(row(1.8, 10).filled)).toBe(2);
		expect(boxes(row(1, 1).filled)).toBe(1);
		expect(row(1 + 1e-12, 3).filled).toBe(row(1, 3).filled);
		expect(boxes(row(12.3, 10).filled)).toBe(10);
	});

	it('moves words apart where they would touch', () => {
		expect(apart(100, 104, 40)).toEqual([82, 122]);
		expect(apart(104, 100, 40)).toEqual([122, 82]);
		expect(apart(100, 200, 40)).toEqual([100, 200]);
	});

	it('turns a place into a number of coins, never none', () => {
		const { coinsAt, x } = plotOf(wide!, 0.1);
		expect([-50, x(0), x(0) + 31, x(6) + 31, 2000].map(coinsAt)).toEqual([1, 1, 1, 7, 10]);
	});
});

describe('spec and data', () => {
	it('open what the controls allow; the last row is what the table says', () => {
		for (const stage of spec.stages) {
			const values = opening(spec, stage);
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
		}
		const { columns, rows } = data(opening(spec), 1);
		expect(rows.length).toBe(91);
		const held = columns.findIndex(({ name }) => name === 'held');
		expect(rows.find(([time]) => time === 0)![held]).toBeCloseTo(1, 12);
		expect(1 - Number(rows.at(-1)![held])).toBeCloseTo(inCrash(1).held.fallAtEnd, 12);
	});

	it('states what facts in texts state', () => {
		const rows = resultsOf(inCrash(1));
		const of = (name: string) => rows.find((one) => one.name === name)!.value;
		expect(of('crashBets')).toBe(factValue('tenBetsCrash'));
		expect(of('fall')).toBe(factValue('tenFall'));
		expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
		expect(
			resultsOf(inCrash(1, {}, { ...baseHolding, coins: 1 })).some(({ name }) => name === 'correlation')
		).toBe(false);
	});
});

describe('Diversify', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(Diversify, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, wide!.width, wide!.height);
	});

	it('asks a question and answers it', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(/your 10 coins are worth 1\.8 independent bets, in this crash 1\.1/);
	});

	it.each([undefined, ...spec.stages.map(({ id }) => id)])('passes axe: %s', async (stage) => {
		await mount({ stage });
		expect(await faults(document.body)).toEqual([]);
	});

	it('takes the bracket to where it is pulled, and what is held to a share in cash', async () => {
		const { setup } = await mount();
		const [across, down] = document.querySelectorAll('.handle');
		const picture = document.querySelector('.sheet')!;
		await pointer(across!, 'pointerdown', { x: 662, y: wide!.bracket });
		await pointer(picture, 'pointermove', { x: wide!.left + 4 * wide!.pitch, y: 200 });
		expect(setup.values.coins).toBe(4);
		await pointer(picture, 'pointermove', { x: 890, y: 200 });
		expect(setup.values.coins).toBe(10);
		expect(setup.values.cash).toBe(0);
		await pointer(picture, 'lostpointercapture', { x: 890, y: 200 });

		const { coinsAlone } = inCrash(1);
		const { y } = plotOf(wide!, Math.max(...inCrash(1).coins.map(({ fall }) => fall)));
		await pointer(down!, 'pointerdown', { x: wide!.yours, y: y(coinsAlone) });
		await pointer(picture, 'pointermove', { x: wide!.yours, y: y(0.5 * coinsAlone) });
		expect(setup.values.cash).toBe(0.5);
		await pointer(picture, 'pointermove', { x: wide!.yours, y: -100 });
		expect(setup.values.cash).toBe(0.9);
		expect(setup.values.coins).toBe(10);
	});

	it('holds the coins up to the one that is pointed at, and nothing below the columns acts', async () => {
		const { setup } = await mount();
		const picture = document.querySelector('.sheet')!;
		const { x } = plotOf(wide!, 0.2);
		const point = async (at: number, down: number) => {
			await pointer(picture, 'pointerdown', { x: at, y: down });
			await fireEvent.click(picture, { clientX: at, clientY: down });
		};
		await point(x(2) + 10, 200);
		expect(setup.values.coins).toBe(3);
		await point(x(0) - 15, 200);
		expect(setup.values.coins).toBe(1);
		await point(x(6), wide!.rows[0]);
		expect(setup.values.coins).toBe(1);
	});

	it('follows the keyboard', async () => {
		await mount();
		const before = output('fall');
		await key('cash', 'End');
		expect(output('fall')).toBeCloseTo(0.1 * before, 6);
		await key('coins', 'Home');
		expect(output('crashBets')).toBeCloseTo(1, 6);
	});
});
