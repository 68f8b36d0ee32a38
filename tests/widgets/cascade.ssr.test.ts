/** The cascade as the server writes it: complete and correct before any script runs. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { formatFall } from '$lib/format';
import { Setup } from '$lib/embed/setup.svelte';
import { baseMarket, run } from '$lib/sim';
import Cascade from '$lib/widgets/cascade/Cascade.svelte';
import { spec } from '$lib/widgets/cascade/spec';
import { restingPoint, stepsOf } from '$lib/widgets/steps';

/** The markup, without the comments that only waking up needs. */
function written(props: Record<string, unknown>): string {
	return render(Cascade, { props }).body.replace(/<!--.*?-->/g, '');
}

function text(html: string): string {
	return html
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const body = written({});
const found = run(baseMarket, 1);

describe('the cascade on the server', () => {
	it('asks its question and gives the answer', () => {
		expect(body).toMatch(/<h2[^>]*>How far does one sale push the price\?<\/h2>/);
		const answer = text(/<p class="answer[^"]*">.*?<\/p>/s.exec(body)![0]);
		expect(answer).toMatch(/^A sale that alone costs 5% ends at −18\.3% ?\. In \d+ waves, 7,635 of 10,000/);
	});

	it('draws bids, positions, path and price line, for every width', () => {
		for (const layout of ['wide', 'middle', 'narrow']) {
			const start = body.indexOf(`<div class="picture ${layout}`);
			expect(start, layout).toBeGreaterThan(0);
			const svg = body.slice(body.indexOf('<svg', start), body.indexOf('</svg>', start));
			for (const kind of ['bid', 'bid-next', 'fuel-dots', 'past', 'future', 'price', 'ghost']) {
				const path = new RegExp(`<path class="${kind}( [^"]*)?"[^>]*\\bd="(M[^"]+)"`).exec(svg);
				expect(path?.[2]?.length, `${layout} ${kind}`).toBeGreaterThan(10);
			}
			expect(svg.match(/<circle/g)!.length).toBeGreaterThanOrEqual(stepsOf(found).length);
		}
	});

	it('has the four strips of 200 crowds, and a verdict', () => {
		const rows = [...body.matchAll(/data-row="([^"]+)"/g)].map(([, row]) => row);
		expect(rows).toEqual(['as-set', 'twice-the-bids', 'half-the-leverage', 'third-of-the-leverage']);
		const dots = [...body.matchAll(/<path class="dots[^"]*"[^>]*\bd="(M[^"]+)"/g)];
		expect(dots.length).toBe(5);
		expect(text(body)).toContain('200 of 200 pass twice the sale');
		expect(text(body)).toMatch(/Half the leverage, 5×, is (enough|not|no)/);
		expect(body).not.toContain('Computing');
	});

	it('has a row of the ledger for every step, and the sum', () => {
		const steps = stepsOf(found);
		const rows = [...body.matchAll(/<tr class="(done|now|later)[^"]*">.*?<\/tr>/gs)].map(
			([, state]) => state
		);
		const rest = restingPoint(steps);
		expect(rows).toHaveLength(steps.length - 1);
		expect(rows.indexOf('now')).toBe(rest - 1);
		expect(text(/<tfoot.*?<\/tfoot>/s.exec(body)![0])).toContain(`0 to ${formatFall(found.fall)}`);
		expect(text(body)).toContain('You put down $1,000');
	});

	it('has the numbers of the engine', () => {
		for (const name of ['fall', 'stopPrice', 'positionsClosed', 'gain', 'ownersLose'] as const) {
			const value = Number(new RegExp(`data-output="${name}" data-value="([^"]+)"`).exec(body)?.[1]);
			expect(Math.abs(value / found[name] - 1), name).toBeLessThan(1e-6);
		}
	});

	it('says no number that is none, wherever it opens', () => {
		const openings = [
			body,
			...spec.stages.map(({ id }) => written({ stage: id })),
			written({ leverage: 2, shock: 0.01 }),
			written({ leverage: 30, depth: 40e6, openInterest: 100e9, profile: 'flat', shock: 0.1 })
		];
		for (const html of openings) expect(html).not.toMatch(/NaN|undefined|Infinity|∞|\[object/);
	});

	it('hides every control where there is no script', () => {
		const controls = [...body.matchAll(/<(input|select|textarea)\b/g)].map(({ index }) => index);
		expect(controls.length).toBeGreaterThan(5);
		const open = body.split(/(?=<[a-z/])/);
		let depth = 0;
		let hidden = 0;
		const bare: string[] = [];
		for (const piece of open) {
			const tag = /^<(\/?)([a-z0-9]+)([^>]*?)(\/?)>/s.exec(piece);
			if (!tag) continue;
			const [, closes, name, attributes, closed] = tag;
			const isVoid = closed === '/' || ['input', 'br', 'img', 'col'].includes(name!);
			if (closes) {
				depth--;
				if (depth < hidden) hidden = 0;
				continue;
			}
			const needs = /class="[^"]*needs-script/.test(attributes!);
			const live = ['input', 'select', 'button', 'textarea'].includes(name!);
			if (live && !hidden && !needs) bare.push(piece.slice(0, 80));
			if (isVoid) continue;
			depth++;
			if (needs && !hidden) hidden = depth;
		}
		expect(depth).toBe(0);
		expect(bare).toEqual([]);
	});

	it('takes what its page set up', () => {
		const setup = new Setup(spec, { values: { leverage: 4 } });
		expect(text(written({ setup }))).toContain('145 of 10,000 positions are sold by force');
	});
});
