/** Market cap as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import MarketCap from '$lib/widgets/market-cap/MarketCap.svelte';
import { spec } from '$lib/widgets/market-cap/spec';

const written = (props: Record<string, unknown>) =>
	render(MarketCap, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('market cap on the server', () => {
	it('draws block, what is gone, what was sold and what was paid, for every width', () => {
		const body = written({});
		for (const kind of ['gone', 'block', 'traded', 'cash'])
			expect([...body.matchAll(new RegExp(`<rect class="${kind}`, 'g'))], kind).toHaveLength(3);
		expect(text(body)).toContain('1 in 1,800 was sold');
	});

	it.each(spec.stages)('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/\$[\d.]+[BM]/);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
