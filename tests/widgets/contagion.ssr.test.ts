/** Contagion as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Contagion from '$lib/widgets/contagion/Contagion.svelte';
import { spec } from '$lib/widgets/contagion/spec';

const written = (props: Record<string, unknown>) =>
	render(Contagion, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('contagion on the server', () => {
	it('draws ties, coins, falls, waves and the radius, for every width', () => {
		const body = written({});
		for (const kind of ['tie', 'burnt', 'pushed', 'forced', 'bar', 'curve rule', 'cliff', 'now']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body.match(/<circle class="coin/g)).toHaveLength(18);
	});

	it.each(spec.stages)('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/A push of 5% on bitcoin takes .+ [\d.]+ ?%/);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
