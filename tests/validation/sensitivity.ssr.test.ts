/** The picture as the server writes it: nothing of it waits for a script. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { inputs, sensitivity } from '$lib/validation/sensitivity';
import { answer, formats, named, ranked, spreadText } from '$lib/validation/sensitivity-words';
import Sensitivity from '$lib/validation/Sensitivity.svelte';

const computed = sensitivity();
const body = render(Sensitivity).body.replace(/<!--.*?-->/g, '');
const text = (html: string) =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** From each `open` to the next. */
const parts = (html: string, open: string) => html.split(open).slice(1);

describe('the picture of what the base case hangs on', () => {
	it.each(['fall', 'forced'] as const)(
		'draws who moves it by %s, strongest first, with both results',
		(measure) => {
			const panel = parts(body, '<div class="panel')[measure === 'fall' ? 1 : 2]!.split('<details')[0]!;
			const rows = parts(panel, '<div class="row').slice(1);
			const { moving } = ranked(computed, measure);
			expect(rows).toHaveLength(moving.length);
			rows.forEach((row, i) => {
				const { input, less, more } = moving[i]!;
				expect(row).toContain(`data-input="${input}"`);
				expect(row.match(/<circle/g)).toHaveLength(2);
				expect(text(row)).toContain(formats[measure](less[measure].median));
				expect(text(row)).toContain(formats[measure](more[measure].median));
			});
		}
	);

	it('places the marks of one panel on one scale', () => {
		const panel = parts(body, '<div class="panel')[1]!;
		const at = (input: string, kind: string) =>
			Number(
				new RegExp(`data-input="${input}"[^]*?<circle class="${kind}[^"]*" cx="([\\d.]+)%"`).exec(panel)![1]
			);
		const swing = (input: string) => computed.swings.find((one) => one.input === input)!;
		const [a, b] = [swing('depth'), swing('openInterest')];
		const slope = (at('depth', 'less') - at('depth', 'more')) / (a.less.fall.median - a.more.fall.median);
		expect(slope).toBeGreaterThan(0);
		expect(
			(at('openInterest', 'more') - at('depth', 'more')) / (b.more.fall.median - a.more.fall.median)
		).toBeCloseTo(slope, 0);
	});

	it('says it to those who do not see it', () => {
		const labels = [...body.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label!);
		expect(labels).toHaveLength(2);
		(['fall', 'forced'] as const).forEach((measure, i) =>
			expect(labels[i]).toContain(answer(computed, measure))
		);
	});

	it('gives every input in numbers, with quartiles, under both measures', () => {
		const groups = parts(body, '<tbody').map((group) =>
			parts(group.split('</tbody>')[0]!, '<tr').map((row) => text(`<tr${row}`))
		);
		expect(groups).toHaveLength(2);
		(['fall', 'forced'] as const).forEach((measure, g) => {
			const [title, ...rows] = groups[g]!;
			expect(title).toContain(spreadText(measure, computed.base[measure]));
			expect(rows).toHaveLength(inputs.length);
			const ordered = computed.swings.toSorted((a, b) => b.effect[measure] - a.effect[measure]);
			ordered.forEach(({ input, value, less, more }, i) => {
				const { name, format } = named[input];
				expect(rows[i]!.toLowerCase()).toContain(`${name}, ${format(value)}`.toLowerCase());
				expect(rows[i]).toContain(spreadText(measure, less[measure]));
				expect(rows[i]).toContain(spreadText(measure, more[measure]));
			});
		});
	});

	it('has no script and no style of a colour of its own', () => {
		expect(body).not.toMatch(/<script|onclick|#[0-9a-f]{3,6}\b/);
	});
});
