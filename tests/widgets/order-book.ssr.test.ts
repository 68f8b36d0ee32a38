/** The order book as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import OrderBook from '$lib/widgets/order-book/OrderBook.svelte';
import { spec } from '$lib/widgets/order-book/spec';

const written = (props: Record<string, unknown>) =>
	render(OrderBook, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the order book on the server', () => {
	it('draws what is taken, what is left, the other side and the price afterwards, for every width', () => {
		const body = written({});
		for (const kind of ['missing', 'left', 'other', 'past', 'drop', 'future', 'settled', 'price']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('names before, average, last fill, spread, half-life and end in the picture', () => {
		const body = text(written({}));
		for (const words of [
			'price before',
			'average fill',
			'last fill',
			'spread',
			'half of it is back after 60 s'
		])
			expect(body).toContain(words);
		expect(body).toContain('in the end −0.07%');
	});

	it.each(spec.stages)('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/(Selling|Buying) \$\d+M takes the price (down|up) [\d.]+%/);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
