/** The marks of the picture can be counted: one unit on both sides, nothing lost, a bid gone for a coin sold. */
import { describe, expect, it } from 'vitest';
import { layouts, openingLayout, type Layout } from '$lib/widgets/cascade/layouts';
import type { Marks } from '$lib/widgets/cascade/marks';
import { outcomeOf, restingPoint, stepsOf } from '$lib/widgets/steps';
import { sceneOf, viewOf } from './cascade-scenes';
import { edges, markets, played, type Case } from './markets';

const cases: Case[] = [...markets(['growing', 'flat', 'latent']), ...edges()];
const all = [...layouts, openingLayout];

/** How many marks the strokes of a kind make, by the height of their row. */
function counted(path: string, { pitch }: Layout, kind: 'squares' | 'circles'): Map<string, number> {
	const rows = new Map<string, number>();
	for (const [, y, length] of path.matchAll(/M[-\d.]+ ([-\d.]+)h([-\d.]+)/g)) {
		const long = Math.abs(Number(length));
		const marks = kind === 'squares' ? long / pitch : Math.round((long - 0.1) / pitch) + 1;
		rows.set(y!, (rows.get(y!) ?? 0) + marks);
	}
	return rows;
}

function sum(rows: ReadonlyMap<string, number>): number {
	return [...rows.values()].reduce((total, marks) => total + marks, 0);
}

/** Both kinds of every side, counted. */
function count(marks: Marks, layout: Layout) {
	const squares = (path: string) => sum(counted(path, layout, 'squares'));
	const circles = (path: string) => sum(counted(path, layout, 'circles'));
	return {
		gone: squares(marks.bidsGone),
		next: squares(marks.bidsNext),
		left: squares(marks.bidsLeft),
		sold: circles(marks.sold),
		onSale: circles(marks.onSale),
		waiting: circles(marks.waiting)
	};
}

function scenes(layout: Layout) {
	return cases.flatMap(({ name, run }) => {
		const steps = stepsOf(run);
		return [0, 1, restingPoint(steps), steps.length].map((clock) => ({
			name: `${name} at ${clock}`,
			...sceneOf(layout, viewOf(run, { clock, bet: null, ghost: null }))
		}));
	});
}

function faults(layout: Layout, check: (scene: ReturnType<typeof scenes>[number]) => (string | false)[]) {
	return scenes(layout)
		.flatMap((scene) => check(scene).map((fault) => fault && `${scene.name}: ${fault}`))
		.filter((fault) => fault !== false)
		.slice(0, 9);
}

describe('rowsOf(run, scale)', () => {
	it('tiles the scale, and holds every bid and every position in it', () => {
		const wrong = faults(layouts[0]!, ({ rows, scale, shown: { start, course } }) => {
			const bottom = scale.max * start;
			const bids = rows.reduce((total, row) => total + row.bids, 0);
			const forced = rows.reduce((total, row) => total + row.forced, 0);
			const reached = course.crowd.drop.filter((drop) => drop <= rows.at(-1)!.to).length;
			const expected = course.crowd.cumulativeCoins[reached]!;
			return [
				rows.some((row, i) => Math.abs(row.from - (rows[i - 1]?.to ?? 0)) > 1e-6) && 'gap',
				Math.abs(rows.at(-1)!.to - bottom) > 1e-6 && 'bottom',
				Math.abs(bids - course.book.coins(bottom)) > 1e-6 * bids && `bids ${bids}`,
				Math.abs(forced - expected) > 1e-6 * expected + 1e-9 && `forced ${forced}, not ${expected}`,
				rows.some((row) => !(row.bids >= 0 && row.forced >= 0)) && 'less than nothing'
			];
		});
		expect(wrong).toEqual([]);
	});
});

describe.each(all)('the marks, $name', (layout) => {
	it('are one unit on both sides, with which the longest row of either fits', () => {
		const wrong = faults(layout, ({ rows, unit }) => {
			const bids = Math.max(...rows.map((row) => row.bids));
			const forced = Math.max(...rows.map((row) => row.forced));
			const part = String(unit).startsWith('5') ? 0.4 : 0.5;
			const smaller = bids <= part * unit * layout.bidMarks && forced <= part * unit * layout.positionMarks;
			return [
				bids > unit * layout.bidMarks && 'bids too long',
				Math.round(forced / unit) > layout.positionMarks && 'positions too long',
				smaller && unit > 1 && `a smaller unit than ${unit} would do`
			];
		});
		expect(wrong).toEqual([]);
	});

	it('are all there at every moment, within a mark a row', () => {
		const wrong = faults(layout, ({ rows, unit, marks }) => {
			const { gone, next, left, sold, onSale, waiting } = count(marks, layout);
			const bids = rows.reduce((total, row) => total + row.bids, 0) / unit;
			const forced = rows.reduce((total, row) => total + row.forced, 0) / unit;
			return [
				Math.abs(gone + next + left - bids) > rows.length && `bids ${gone + next + left}, not ${bids}`,
				Math.abs(sold + onSale + waiting - forced) > rows.length && `positions, not ${forced}`
			];
		});
		expect(wrong).toEqual([]);
	});

	it('have no stroke outside their panel', () => {
		const wrong = faults(layout, ({ marks }) => {
			const ends = (path: string) =>
				[...path.matchAll(/M([-\d.]+) [-\d.]+h([-\d.]+)/g)].flatMap(([, x, h]) => [+x!, +x! + +h!]);
			const bids = ends(marks.bidsGone + marks.bidsNext + marks.bidsLeft);
			const positions = ends(marks.sold + marks.onSale + marks.waiting);
			return [
				bids.some((x) => x > layout.bids + 0.1 || x < layout.pathRight) && 'bids',
				positions.some((x) => x < layout.positions || x > layout.width) && 'positions'
			];
		});
		expect(wrong).toEqual([]);
	});

	it('go as the coins go: as many bids gone as coins sold, a mark a row aside', () => {
		const wrong = faults(layout, ({ rows, unit, marks, shown }) => {
			const { course, clock } = shown;
			if (course.exhausted) return [];
			const { gone, sold, onSale } = count(marks, layout);
			const all = course.steps.slice(0, clock).reduce((total, { coins }) => total + coins, 0);
			const forced = Math.max(0, all - course.steps[0]!.coins);
			const used = rows.filter(({ from }) => from < shown.moment.drop).length + 1;
			return [
				Math.abs(gone - all / unit) > used && `gone ${gone}, not ${all / unit}`,
				Math.abs(sold - forced / unit) > used && `sold ${sold}, not ${forced / unit}`,
				Math.abs(onSale - shown.moment.onSale / unit) > used && `on sale ${onSale}`
			];
		});
		expect(wrong).toEqual([]);
	});

	it('show a bid about to go for every coin on sale', () => {
		const wrong = faults(layout, ({ rows, unit, marks, shown, scale }) => {
			const { start, moment } = shown;
			if (moment.target > 0.98 * scale.max * start) return [];
			const { next } = count(marks, layout);
			const touched = rows.filter(({ from, to }) => to > moment.drop && from < moment.target).length + 1;
			return [Math.abs(next - moment.onSale / unit) > touched && `${next} for ${moment.onSale / unit}`];
		});
		expect(wrong).toEqual([]);
	});
});

it('the outcome in one still has every bid and every sold position in full', () => {
	const { run } = played({});
	const layout = openingLayout;
	const steps = stepsOf(run);
	const still = { ...viewOf(run, { clock: steps.length, bet: null, ghost: null }) };
	const scene = sceneOf(layout, { ...still, moment: outcomeOf(run, steps) });
	const { gone, sold, next, onSale } = count(scene.marks, layout);
	expect([gone, sold]).toEqual([0, 0]);
	expect(Math.abs(next - (run.initialCoins + run.forcedCoins) / scene.unit)).toBeLessThan(scene.rows.length);
	expect(Math.abs(onSale - run.forcedCoins / scene.unit)).toBeLessThan(scene.rows.length);
});
