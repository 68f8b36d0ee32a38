/** The map as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { spec } from '$lib/widgets/tipping-map/spec';
import TippingMap from '$lib/widgets/tipping-map/TippingMap.svelte';

const written = (props: Record<string, unknown>) =>
	render(TippingMap, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the map on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/the middle crowd ends at −[\d.]+%, and .* twice the sale’s own\./);
		expect(text(body)).toContain('36,864 runs, 9 in each of 4,096 cells.');
		for (const kind of ['region', 'stairs', 'curve', 'plumb']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
