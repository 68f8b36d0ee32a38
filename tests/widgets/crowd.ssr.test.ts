/** Half a day of panic as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Crowd from '$lib/widgets/crowd/Crowd.svelte';
import { spec } from '$lib/widgets/crowd/spec';

const written = (props: Record<string, unknown>) => render(Crowd, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the crowd on the server', () => {
	it('draws the price, the other run, flows, fear and seven falls, for every width', () => {
		const body = written({});
		for (const kind of ['curve', 'forced', 'panicked', 'bought', 'fear'])
			expect([...body.matchAll(new RegExp(`<path class="${kind} [^>]* d="M`, 'g'))], kind).toHaveLength(3);
		expect([...body.matchAll(/<path class="rung /g)]).toHaveLength(21);
		expect(text(body)).toContain('If nobody panicked, it would fall');
	});

	it('carries the falls of the ladder, so that a script need not play them again', () => {
		const [, carried] = /data-carried="([^"]*)"/.exec(written({}))!;
		expect(JSON.parse(carried!)).toHaveLength(5);
	});

	it.each(spec.stages)('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/the price falls [\d.]+%/);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
