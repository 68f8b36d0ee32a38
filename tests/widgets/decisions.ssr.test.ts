/** The exhibit as the server writes it: an example and the many, complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Decisions from '$lib/widgets/decisions/Decisions.svelte';
import { spec } from '$lib/widgets/decisions/spec';

const written = (props: Record<string, unknown>) =>
	render(Decisions, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('decisions on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])(
		'open the stage $id in full, and none of the reader’s crashes',
		({ id }) => {
			const body = written({ stage: id });
			expect(text(body)).toMatch(
				/On 500 crashes that nobody has seen, your plan ends above doing nothing in \d+%/
			);
			for (const kind of ['price', 'dots', 'middle', 'ring']) {
				const drawn = [
					...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))
				];
				expect(drawn.length, kind).toBeGreaterThanOrEqual(9);
			}
			expect(body).not.toMatch(/NaN|undefined|Infinity/);
			expect(body).not.toContain('class="turn');
		}
	);
});
