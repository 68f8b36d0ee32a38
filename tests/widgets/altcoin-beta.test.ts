/** Bitcoin and one coin in the document: the engine's own numbers, hands and keys, and the edges of every control. */
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { opening, type Input } from '$lib/embed/spec';
import { brief, formatTimes } from '$lib/format';
import { baseTwo, instead, twoMarkets } from '$lib/learn/two-markets';
import { marketsOutcome } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import AltcoinBeta from '$lib/widgets/altcoin-beta/AltcoinBeta.svelte';
import { drawn, packedSpread, quantile, spreadOf, unpackedSpread } from '$lib/widgets/altcoin-beta/chance';
import { cloudsOf } from '$lib/widgets/altcoin-beta/clouds';
import { coursesOf, spread } from '$lib/widgets/altcoin-beta/courses';
import { layouts } from '$lib/widgets/altcoin-beta/layouts';
import { playCoin } from '$lib/widgets/altcoin-beta/play';
import { spec, type CoinValues } from '$lib/widgets/altcoin-beta/spec';
import { answerOf } from '$lib/widgets/altcoin-beta/words';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, mountWide, output } from './mounted';
import { observe } from './observed';

const state = () => document.querySelector<HTMLElement>('.chance')!.dataset.state;
const outcomeOf = (values: CoinValues, seed = 1) => marketsOutcome(twoMarkets(values), seed).assets;

const mount = (props: { stage?: string } = {}) => mountWide(AltcoinBeta, new Setup(spec, props));

beforeEach(() => {
	observe();
	Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 452);
});

describe('AltcoinBeta', () => {
	it('asks a question and answers it with the engine’s numbers', async () => {
		await mount();
		const [first, coin] = outcomeOf(baseTwo);
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(output('fall')).toBe(brief(coin!.fall));
		expect(output('firstFall')).toBe(brief(first!.fall));
		expect(output('betaStress')).toBe(brief(coin!.betaStress!));
		expect(answer()).toContain(`${formatTimes(coin!.multiple!)} times as far. With nobody on credit`);
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe(answer()!.trim());
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('draws a mark for every minute, calm or not', async () => {
		await mount();
		const marks = (selector: string) =>
			document.querySelector(`${selector}`)!.getAttribute('d')!.split('M').length - 1;
		expect([marks('path.calm'), marks('path.storm')]).toEqual([60, 60]);
		expect([marks('path.open-dots'), marks('path.dots:not(.open-dots)')]).toEqual([40, 40]);
	});

	it('draws chance again after a change, and states nothing of the market before meanwhile', async () => {
		const { setup } = await mount();
		const before = output('middle');
		await fireEvent.keyDown(document.querySelector('[data-input=thin] input[type=range]')!, {
			key: 'PageUp'
		});
		expect(setup.values.thin).toBeGreaterThan(10);
		expect(state()).toBe('old');
		expect(document.querySelector('[data-output=middle]')).toBeNull();
		await waitFor(() => expect(state()).toBe('whole'), { timeout: 110_000 });
		const { coin } = spreadOf([...drawn(setup.values, 1)]);
		expect(output('middle')).toBe(brief(quantile(coin, 0.5)));
		expect(output('middle')).toBeGreaterThan(before);
	});

	it('lets the news be pulled, in the picture of prices and nowhere else', async () => {
		const { setup } = await mount();
		const sheet = document.querySelector('.sheet')!;
		const handle = sheet.querySelector('[data-handle]')!;
		await pointer(handle, 'pointerdown', { x: 500, y: 100 });
		await pointer(handle, 'pointermove', { x: 500, y: 180 });
		expect(setup.values.news).toBeGreaterThan(0.06);
		await pointer(handle, 'lostpointercapture', { x: 500, y: 180 });
		const pulled = setup.values.news;
		await fireEvent.click(sheet, { clientX: 200, clientY: 300 });
		expect(setup.values.news).toBe(pulled);
	});

	it.each(spec.stages)('opens at $id with its own numbers', async ({ id }) => {
		const { setup } = await mount({ stage: id });
		expect(output('fall')).toBe(brief(outcomeOf(setup.values)[1]!.fall));
	});
});

describe('playCoin(values, seed)', () => {
	it('leaves beta and noise when nobody holds the coin on credit', () => {
		for (const seed of [1, 2, 3]) {
			const { nobody, first, coin } = playCoin(baseTwo, seed);
			expect(nobody.fall).toBe(outcomeOf({ ...baseTwo, ...instead.nobody }, seed)[1]!.fall);
			expect(nobody.multiple).toBeGreaterThan(0.9);
			expect(nobody.multiple).toBeLessThan(1.6);
			expect(coin.fall).toBeGreaterThan(nobody.fall);
			expect(first.multiple).toBe(1);
		}
	});

	it.each(Object.entries<Input>(spec.inputs))('has an answer at both ends of %s', (name, input) => {
		const ends = input.kind === 'number' ? [input.min, input.max] : [];
		for (const end of ends) {
			const played = playCoin({ ...opening(spec), [name]: end }, 1);
			expect(sentence(answerOf(played))).toMatch(/^[^]*\d+(\.\d+)?%[^]*\.$/);
			for (const layout of layouts) {
				const clouds = cloudsOf(played, layout.scatter, layout.text);
				const courses = coursesOf(played, layout.paths, layout.text, null);
				const drawn = JSON.stringify([clouds, courses]);
				expect(drawn).not.toMatch(/NaN|null|Infinity/);
				const { top, bottom } = layout.scatter;
				for (const { name } of Object.values(clouds.lines)) {
					expect(name.y).toBeGreaterThan(top);
					expect(name.y).toBeLessThan(bottom);
				}
			}
		}
	});

	it('says so when the coin falls over before any news', () => {
		const played = playCoin({ ...baseTwo, thin: 25, exposed: 0.08 }, 1);
		expect(played.early).toBeGreaterThan(0.2);
		expect(sentence(answerOf(played))).toContain('before any news');
	});
});

describe('spread(heights, apart, end)', () => {
	it('keeps names in order and apart, inside the picture', () => {
		expect(spread([10, 12, 50], 10, 100)).toEqual([10, 20, 50]);
		expect(spread([95, 96, 97], 10, 100)).toEqual([80, 90, 100]);
	});
});

describe('packedSpread(values, seed)', () => {
	it('brings back the same draws', () => {
		const found = unpackedSpread(packedSpread(baseTwo, 3));
		const wanted = spreadOf([...drawn(baseTwo, 3)]);
		expect(found.coin.map((one) => one.toFixed(2))).toEqual(wanted.coin.map((one) => one.toFixed(2)));
		expect(found.nobody.length).toBe(40);
	});
});
