/** The size of a position as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PositionSize from '$lib/widgets/position-size/PositionSize.svelte';
import { spec } from '$lib/widgets/position-size/spec';

const written = (props: Record<string, unknown>) =>
	render(PositionSize, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the size of a position on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/\d+ of 100 end with less|a year later of/);
		for (const kind of ['curve', 'mean', 'band', 'rail']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('has the printed chances of liquidation at 10× and 47%', () => {
		const said = text(written({ stage: 'liquidation' }));
		for (const chance of ['12.6%', '47.5%']) expect(said).toContain(chance);
	});
});
