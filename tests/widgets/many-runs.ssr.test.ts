/** Many runs as the server writes them: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ManyRuns from '$lib/widgets/many-runs/ManyRuns.svelte';
import { spec } from '$lib/widgets/many-runs/spec';

const written = (props: Record<string, unknown>) =>
	render(ManyRuns, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('many runs on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('open the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/30 crowds alike but for chance: the middle one falls −[\d.]+%/);
		expect(text(body)).toContain('1,020 runs, one dot each.');
		for (const kind of ['dots', 'band', 'median', 'news', 'line', 'spread']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
