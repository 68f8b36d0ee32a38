/** Ten coins as the server writes them: complete before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Diversify from '$lib/widgets/diversify/Diversify.svelte';
import { spec } from '$lib/widgets/diversify/spec';

const written = (props: Record<string, unknown>) =>
	render(Diversify, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('ten coins on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('open the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(
			/In calm your \d+ coins are worth [\d.]+ independent bets, in this crash [\d.]+/
		);
		for (const kind of ['unforced', 'past', 'yours', 'bets', 'bracket']) {
			expect(
				[...body.matchAll(new RegExp(`class="${kind}[ "][^>]*\\bd="M`, 'g'))].length,
				kind
			).toBeGreaterThan(2);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('write cash as a part of its own', () => {
		expect(written({ cash: 0.4 })).toMatch(/class="cash[ "][^>]*d="M/);
		expect(written({})).not.toMatch(/class="cash[ "][^>]*d="M/);
	});
});
