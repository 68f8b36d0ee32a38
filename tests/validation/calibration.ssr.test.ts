/** The table of crashes as the server writes it: nothing of it waits for a script. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { calibration, tally } from '$lib/validation/calibration';
import Calibration from '$lib/validation/Calibration.svelte';
import {
	foundText,
	namedFigures,
	publishedText,
	roleOf,
	verdictText
} from '$lib/validation/calibration-figures';
import { assumed, missedText, numbersText } from '$lib/validation/calibration-words';

const computed = calibration();
const body = render(Calibration).body.replace(/<!--.*?-->/g, '');
const text = (html: string) =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
const parts = (html: string, open: string) => html.split(open).slice(1);

describe('the table of crashes', () => {
	it('begins with a row for each, and how many of its figures are inside', () => {
		const rows = parts(body.split('<details')[0]!.split('<tbody')[1]!, '<tr');
		expect(rows).toHaveLength(computed.length);
		rows.forEach((row, i) => {
			const { event, figures } = computed[i]!;
			const said = [true, false].map((fitted) => {
				const some = figures.filter(({ target }) => target.fitted === fitted);
				const { inside, widened } = tally(some);
				return some.length === 0 ? 'none' : `${inside + widened} of ${some.length}`;
			});
			expect(text(`<tr${row}`)).toBe([event.name, ...said].join(' '));
			expect(row).toContain(`href="#calibration-${event.id}"`);
		});
	});

	it('has a section for each, with every figure, its source, what came out and the verdict in words', () => {
		const sections = parts(body, '<details');
		expect(sections).toHaveLength(computed.length);
		sections.forEach((section, i) => {
			const { event, figures } = computed[i]!;
			expect(section).toContain(`id="calibration-${event.id}"`);
			const said = text(section);
			for (const part of [numbersText(event), assumed[event.id]!, missedText(computed[i]!)]) {
				expect(said).toContain(part);
			}
			for (const held of figures) {
				const { figure, source } = held.target;
				const row = new RegExp(`<tr data-figure="${figure}"[^]*?</tr>`).exec(section)![0];
				const { middle, spread } = foundText(held);
				expect(text(row)).toBe(
					[
						namedFigures[figure].name,
						roleOf(event, held.target),
						publishedText(held.target),
						middle,
						spread,
						verdictText(held)
					].join(' ')
				);
				expect(row).toContain(`href="../sources/#${source}"`);
			}
		});
	});

	it('has no script and no style of a colour of its own', () => {
		expect(body).not.toMatch(/<script|onclick|style="|#[0-9a-f]{6}\b/);
	});
});
