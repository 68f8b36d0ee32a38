/** What was measured, as the server writes it: the tables say what the file says. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { comparisonIds, speed, type Grown, type Speed as Measured } from '$lib/validation/speed';
import { growthPictures } from '$lib/validation/speed-growth';
import { besideRows, ratioText, took } from '$lib/validation/speed-words';
import Speed from '$lib/validation/Speed.svelte';

const text = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

const rowsOf = (measured: Measured, mark: RegExp) =>
	render(Speed, { props: { measured } })
		.body.split('<tr')
		.slice(1)
		.map((row) => row.split('</tr>')[0]!)
		.filter((row) => mark.test(row))
		.map((row) => ({ row, words: text(`<tr${row}`) }));

describe('the table of comparisons', () => {
	const rows = rowsOf(speed, /data-beside/);

	it('has a row for each, with both times, the ratio and the target', () => {
		expect(rows).toHaveLength(comparisonIds.length);
		for (const id of comparisonIds) {
			const { words } = rows.find(({ row }) => row.includes(`data-beside="${id}"`))!;
			const measured = speed.beside[id];
			if (!measured) expect(words).toContain('not compared');
			else
				for (const said of [took(measured.ours), took(measured.other), ratioText(measured.ratio)])
					expect(words).toContain(said);
		}
	});

	it('says that there was no compiler', () => {
		const without = { ...speed, on: { ...speed.on, compiler: null }, beside: { ...speed.beside, c: null } };
		const [c] = rowsOf(without, /data-beside="c"/);
		expect(c!.words).toContain('no compiler here');
		expect(c!.words).toContain('not compared');
		expect(c!.words).toContain('not tried');
	});

	it.each([
		['c', 1.9, 'at most 2 times as long, met'],
		['c', 2.1, 'at most 2 times as long, not met'],
		['orders', 0.5, 'faster, met'],
		['agents', 1.1, 'faster, not met'],
		['crossing', 3, 'none']
	] as const)('%s at a ratio of %d: %s', (id, ratio, said) => {
		const changed = {
			...speed,
			beside: { ...speed.beside, [id]: { ours: 10 * ratio, other: 10, ratio } }
		};
		const row = besideRows(changed).find((one) => one.id === id)!;
		expect(row.cells[3]).toBe(said);
	});
});

describe('the table of targets', () => {
	it('has every row that promises a time, and says which are kept', () => {
		const rows = rowsOf(speed, /data-target/);
		const promised = speed.rows.filter(({ target }) => target !== null);
		expect(rows).toHaveLength(promised.length);
		promised.forEach(({ what, ms, target }, i) => {
			const { words } = rows[i]!;
			expect(words.toLowerCase()).toContain(what.toLowerCase());
			expect(words).toContain(`${took(ms)} ${took(target!)}, ${ms <= target! ? 'met' : 'not met'}`);
		});
	});

	it('leaves the others to the numbers below', () => {
		const body = text(render(Speed, { props: {} }).body).toLowerCase();
		for (const { what, ms } of speed.rows) expect(body).toContain(`${what.toLowerCase()} ${took(ms)}`);
	});
});

describe('the pictures of growth', () => {
	const pictures = growthPictures(speed);
	const grown = Object.values(speed.growth).map((lines) => Object.values<Grown>(lines));

	it('are four, on one axis of time, with a dot for every size', () => {
		expect(pictures).toHaveLength(4);
		const [first] = pictures;
		for (const { y, dots } of pictures) {
			expect(y).toEqual(first!.y);
			expect(dots.length).toBeGreaterThan(0);
		}
		const drawn = pictures.flatMap(({ dots }) => dots.flatMap(({ points }) => points));
		const measured = grown.flat().flatMap(({ points }) => points);
		expect(drawn).toHaveLength(measured.length);
	});

	it('say the power of each line', () => {
		grown.forEach((lines, i) => {
			for (const { slope } of lines) {
				expect(pictures[i]!.answer).toContain(`power ${slope}`);
				expect(pictures[i]!.words.some(({ text }) => text.endsWith(`power ${slope}`))).toBe(true);
			}
		});
	});

	it('draw a line that a straight law of cost lies on', () => {
		const law = (power: number) => ({
			points: [1, 10, 100].map((size) => ({ size, ms: 2 * Math.pow(size, power) })),
			slope: power
		});
		const { assets, ...rest } = speed.growth;
		const [, , copies] = growthPictures({ ...speed, growth: { ...rest, assets: { copies: law(0.5) } } });
		expect(assets.copies.points.length).toBeGreaterThan(2);
		const [line] = copies!.lines;
		const [dots] = copies!.dots;
		expect(line!.points[0]!.y).toBeCloseTo(dots!.points[0]!.y, 1);
		expect(line!.points[1]!.y).toBeCloseTo(dots!.points[2]!.y, 1);
	});
});

it('times are read as people read them', () => {
	expect([0.16, 450, 999, 6700].map(took)).toEqual(['0.16 ms', '450 ms', '1,000 ms', '6.7 s']);
	expect([1.3, 2, 0.071, 1.02].map(ratioText)).toEqual([
		'1.3 times as long',
		'2 times as long',
		'14 times as fast',
		'as long'
	]);
});
