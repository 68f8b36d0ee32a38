/** Every picture of every exhibit, in every opening, stands alone as SVG. */
import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { cardOf, exhibitOf, sheetOf, svgOf } from '$lib/picture';
import { widthOf } from '$lib/picture/measure';
import { cascade } from '$lib/server/cascade';
import { catalogue } from '$lib/widgets';
import { faultsOf, shown, wordsOf } from './sound';
import { exhibitStyle } from './style';

const styleOf = cascade(exhibitStyle());
const openings = catalogue.flatMap(({ spec, load }) =>
	[undefined, ...spec.stages.map(({ id }) => id)].map((stage) => [spec.id, stage, spec, load] as const)
);

describe.each(openings)('%s, %s', (id, stage, spec, load) => {
	it('has pictures that stand alone and say every word', async () => {
		const { default: Widget } = await load();
		const { body } = render(Widget, { props: { setup: new Setup(spec, { stage }) } });
		const { document } = new JSDOM(`<!doctype html><body>${body}</body>`).window;
		const figure = document.querySelector('.exhibit')!;
		const pictures = [...figure.querySelectorAll('.picture')];
		expect(pictures.length, 'pictures').toBe(3);
		for (const picture of pictures) {
			const box = picture.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
			const alone = svgOf(picture, styleOf, { title: spec.title, paper: '#ffffff' });
			expect(faultsOf(alone)).toEqual([]);
			expect(wordsOf(alone)).toBe(shown(picture));
			expect(viewBox(alone)).toEqual([0, 0, rounded(box[2]! + 24), rounded(box[3]! + 24)]);

			const exhibit = exhibitOf(figure, styleOf, { picture, credit: ['Unwind', 'example.org/a'] });
			const card = cardOf(exhibit);
			expect(faultsOf(card)).toEqual([]);
			expect(viewBox(card)).toEqual([0, 0, 1200, 630]);
			for (const part of [spec.title, shown(figure.querySelector('.answer')!), shown(picture)])
				expect(wordsOf(card)).toContain(part.replace(/\s/g, ''));

			const address = `https://example.org/widgets/${id}/?${'leverage=20&'.repeat(20)}`;
			const sheet = sheetOf({ ...exhibit, credit: ['Unwind', address] });
			expect(faultsOf(sheet)).toEqual([]);
			expect(wordsOf(sheet)).toContain(address);
			for (const line of linesIn(sheet)) expect(widthOf(line, 13, 400)).toBeLessThan(viewBox(sheet)[2]! - 40);
		}
	});
});

/** Pieces of the address, which has no spaces to break it at. */
function linesIn(svg: string): string[] {
	const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
	const lines = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
	return lines.filter((line) => /leverage=|https:/.test(line));
}

/** To hundredths, as files have it. */
function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}

function viewBox(svg: string): number[] {
	return /viewBox="([^"]*)"/.exec(svg)![1]!.split(' ').map(Number);
}

it('takes light paper, ink of its own and both signal colours from the tokens', () => {
	const { document } = new JSDOM('<body><p class="fuel">a</p><p class="blue">b</p></body>').window;
	const [fuel, blue] = [...document.querySelectorAll('p')].map((p) => styleOf(p).getPropertyValue('color'));
	expect([styleOf(document.body).getPropertyValue('background-color'), fuel, blue]).toEqual([
		'#faf8f3',
		'#b04200',
		'#0065a3'
	]);
});
