/** How much of a fall is the news: the parts against the engine, the words about them, and the exhibit in a page. */
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { fallsOf, marketsWith } from '$lib/learn/news-falls';
import { baseNews } from '$lib/learn/news-for-all';
import { factValue } from '$lib/learn/values';
import { marketsOutcome } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import { barOf, partsOf } from '$lib/widgets/risk-off/bars';
import { data } from '$lib/widgets/risk-off/data';
import { layouts, plotOf } from '$lib/widgets/risk-off/layouts';
import RiskOff from '$lib/widgets/risk-off/RiskOff.svelte';
import { spec } from '$lib/widgets/risk-off/spec';
import { answerOf, bidsOf, fallen } from '$lib/widgets/risk-off/words';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { mountWide, output } from './mounted';
import { observe } from './observed';

const nobody = { ...baseNews, leverage: 2, thinned: 0 };

describe('fallsOf(news, seed)', () => {
	it('is the engine’s run, with and without the thin books', () => {
		const { coins, summary } = fallsOf(baseNews, 3);
		const stayed = marketsOutcome(marketsWith({ ...baseNews, thinned: 0 }), 3);
		expect(summary).toEqual(marketsOutcome(marketsWith(baseNews), 3));
		expect(coins.map(({ fall }) => fall)).toEqual(summary.assets.map(({ fall }) => fall));
		expect(coins.map((coin) => coin.stayed)).toEqual(stayed.assets.map(({ fall }) => fall));
	});

	it('is the news alone where nobody is forced to sell: (1 − loading·news)^β', () => {
		const { coins, newsShare } = fallsOf(nobody, 1);
		expect(coins[0]!.news).toBeCloseTo(0.045, 12);
		expect(coins[1]!.news).toBeCloseTo(1 - 0.955 ** 1.13, 12);
		for (const { news, fall } of coins) expect(fall - news).toBeLessThan(0.002);
		expect(newsShare).toBeGreaterThan(0.98);
	});

	it('never falls less than the news, and splits the falls into shares of one', () => {
		for (const stage of spec.stages) {
			const { coins, newsShare } = fallsOf(opening(spec, stage), 1);
			for (const { news, stayed, fall } of coins) {
				expect(stayed).toBeGreaterThanOrEqual(news - 1e-9);
				expect(fall).toBeGreaterThanOrEqual(news - 1e-9);
			}
			expect(newsShare).toBeGreaterThan(0);
			expect(newsShare).toBeLessThanOrEqual(1);
		}
	});

	it('is what texts insert', () => {
		const { coins, newsShare } = fallsOf({ ...baseNews, thinned: 0 }, 1);
		expect(factValue('newsShare', { thinned: 0 })).toBe(newsShare);
		expect(factValue('newsFall', { thinned: 0, fallen: 'doge' })).toBe(coins[3]!.fall);
		expect(factValue('newsWorth')).toBe(coins[0]!.news);
		expect(() => factValue('newsFall', { fallen: 'cat' as 'doge' })).toThrow(/fallen must be btc/);
	});
});

describe('the picture', () => {
	it.each(layouts)('hangs parts on each other, and words beside the last one apart: $name', (layout) => {
		for (const values of [baseNews, nobody, { ...baseNews, thinned: 0.8, leverage: 12, news: 0.05 }]) {
			const falls = fallsOf(values, 1);
			const plot = plotOf(layout, Math.max(...falls.coins.map(({ fall }) => fall)));
			for (const [i, coin] of falls.coins.entries()) {
				const bar = barOf(plot, coin, i + 1);
				expect([layout.top, bar.news, bar.stayed, bar.fall]).toEqual(
					[layout.top, bar.news, bar.stayed, bar.fall].toSorted((a, b) => a - b)
				);
				expect(bar.fall).toBeLessThanOrEqual(layout.bottom);
			}
			const parts = partsOf(plot, falls);
			expect(parts[0]!.key).toBe('news');
			for (const [i, part] of parts.slice(1).entries()) {
				const rows = (part.lines.length + parts[i]!.lines.length) / 2;
				expect(part.y - parts[i]!.y).toBeGreaterThanOrEqual(1.29 * layout.text * rows);
			}
		}
	});

	it('writes numbers short where there is little room', () => {
		expect([fallen(0.1898, true), fallen(0.1898, false), fallen(0.0519, true)]).toEqual([
			'−19%',
			'−19.0%',
			'−5.2%'
		]);
		expect([bidsOf(593_000, true), bidsOf(593_000, false), bidsOf(75e6, true)]).toEqual([
			'$0.6M',
			'$593,000',
			'$75M'
		]);
	});
});

describe('spec and data', () => {
	it('open what the controls allow, with a row a minute', () => {
		for (const stage of spec.stages) {
			const values = opening(spec, stage);
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
		}
		const table = data(opening(spec), 1);
		expect(table.rows.length).toBe(61);
		expect(table.rows.flat().every((value) => Number.isFinite(value))).toBe(true);
	});
});

describe('RiskOff', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(RiskOff, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 440);
	});

	it('asks a question and answers it', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		const text = sentence(answerOf(fallsOf(baseNews, 1)));
		expect(document.querySelector('.answer')!.textContent).toContain(text);
		expect(text).toMatch(
			/^Stocks fall 3%\. To bitcoin the same news is worth 4\.5%, .* is the news; the rest/
		);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('takes stocks to where their end is pulled, and no further than the track', async () => {
		const { setup } = await mount();
		const handle = document.querySelector('.handle')!;
		const picture = document.querySelector('.sheet')!;
		await pointer(handle, 'pointerdown', { x: 100, y: 120 });
		await pointer(picture, 'pointermove', { x: 100, y: 400 });
		expect(setup.values.news).toBe(0.05);
		await pointer(picture, 'pointermove', { x: 100, y: 0 });
		expect(setup.values.news).toBe(0.005);
		await pointer(picture, 'lostpointercapture', { x: 100, y: 0 });
	});

	it('follows the keyboard', async () => {
		await mount();
		const input = document.querySelector('[data-input=thinned] input[type=range]')!;
		await fireEvent.keyDown(input, { key: 'Home' });
		const full = output('newsShare');
		await fireEvent.keyDown(input, { key: 'End' });
		expect(output('newsShare')).toBeLessThan(full);
	});
});
