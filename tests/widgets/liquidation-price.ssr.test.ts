/** One position as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import LiquidationPrice from '$lib/widgets/liquidation-price/LiquidationPrice.svelte';
import { spec } from '$lib/widgets/liquidation-price/spec';

/** The markup, without the comments that only waking up needs. */
function written(props: Record<string, unknown>): string {
	return render(LiquidationPrice, { props }).body.replace(/<!--.*?-->/g, '');
}

const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const body = written({});

describe('one position on the server', () => {
	it('asks its question and gives the answer', () => {
		expect(body).toMatch(/<h2[^>]*>Where does a leveraged position end\?<\/h2>/);
		expect(text(body)).toContain('At 10×, a fall of 9.55% to $90,452 closes your long.');
	});

	it('draws the line, the bar, what must be left and both prices, for every width', () => {
		const drawings = body.match(/<svg class="(?:wide|middle|narrow)\b[^>]*>.*?<\/svg>/gs)!;
		expect(drawings).toHaveLength(3);
		for (const drawing of drawings) {
			for (const mark of ['open', 'after', 'required', 'fuel-line', 'mark', 'keep']) {
				expect(drawing, mark).toMatch(new RegExp(`<path class="${mark}[^>]* d="M[^"]{6,}"`));
			}
			expect(drawing).toMatch(/<rect class="left[^>]* width="[1-9]/);
		}
	});

	it('draws the model’s chance and ten counts', () => {
		expect(body).toMatch(/<path class="curve[^>]* d="M[^"]{99,}"/);
		expect(body.match(/<span class="dot[^>]*inset-inline-start/g)).toHaveLength(10);
	});

	it('shows no number that is none, at any stage', () => {
		for (const { id } of spec.stages) {
			expect(written({ stage: id }), id).not.toMatch(/NaN|undefined|Infinity|∞|\[object/);
		}
	});

	it('stays what it was where the tier allows less', () => {
		expect(text(written({ stage: 'big' }))).toContain('Shown: the most that could, 5×.');
	});
});
