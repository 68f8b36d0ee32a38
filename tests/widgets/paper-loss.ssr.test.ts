/** A loss on paper as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PaperLoss from '$lib/widgets/paper-loss/PaperLoss.svelte';
import { spec } from '$lib/widgets/paper-loss/spec';

const written = (props: Record<string, unknown>) =>
	render(PaperLoss, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a loss on paper on the server', () => {
	it('draws the line, its point and the report, for every width', () => {
		const body = written({});
		for (const kind of ['path class="value', 'circle class="point', 'circle class="claim'])
			expect([...body.matchAll(new RegExp(`<${kind}`, 'g'))], kind).toHaveLength(3);
		expect(text(body)).toContain('$4.32 billion less');
	});

	it.each(spec.stages)('opens the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/each are worth/);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
