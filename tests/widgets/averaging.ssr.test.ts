/** Lump sum and instalments as the server writes them: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Averaging from '$lib/widgets/averaging/Averaging.svelte';
import { spec } from '$lib/widgets/averaging/spec';

const written = (props: Record<string, unknown>) =>
	render(Averaging, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('lump sum and instalments on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('open the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(
			/All at once ends ahead of \d+ parts in [\d.]+% ?of this stretch’s 2,756 windows/
		);
		expect(text(body)).toContain('bitcoin 64.9%');
		for (const kind of ['line', 'sum', 'parts', 'won', 'lost', 'span']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
