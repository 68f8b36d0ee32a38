/** Crash sizes as the server writes them: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CrashSizes from '$lib/widgets/crash-sizes/CrashSizes.svelte';
import { spec } from '$lib/widgets/crash-sizes/spec';

const written = (props: Record<string, unknown>) =>
	render(CrashSizes, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('crash sizes on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('open the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/half of (1,000|100) cascades .*; the largest closes (all )?[\d,]+/);
		for (const kind of ['sales', 'curve', 'ghost', 'mean', 'span']) {
			const drawn = [...body.matchAll(new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`, 'g'))];
			expect(drawn.length, kind).toBeGreaterThanOrEqual(3);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
