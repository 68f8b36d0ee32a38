/** What words keep clear of: rings, the price tag, the gain's bars; the curves; the ground between them. */
import type { Box } from '$lib/chart/place';
import type { Plot } from './layouts.ts';
import type { Obstacles, Point } from './placing.ts';
import type { Reading, Sample, Shown } from './shown.ts';
import { salesTo } from './totals.ts';

/** Kept free on either side of a curve, and of the ground between the two. */
const margin = { stroke: 3, ground: 7 };

/** Every so many samples make one box. */
const coarse = 3;

/** Half the height of the price tag. */
const tagHalf = (text: number) => text * 0.75 + 3;

export function obstaclesOf(shown: Shown, reading: Reading, plot: Plot): Obstacles {
	const { samples, run, rival } = shown;
	const ends = [run.stopDrop, samples.at(-1)!.drop, rivalEnd(rival.drop, samples.at(-1)!.drop)];
	const some = samples.filter(({ drop }, i) => i % coarse === 0 || ends.includes(drop));
	const marks = marksOf(shown, reading, plot);
	const strokes = [...marks, ...curves(some, rival.drop, plot), ...stairs(shown, plot)];
	const ground = [...strokes, ...gap(some, run.stopDrop, plot), plumb(shown, plot), usualLine(shown, plot)];
	return { marks, strokes, ground };
}

function marksOf({ rival, run, closest, bet }: Shown, reading: Reading, { layout, x, y }: Plot): Box[] {
	const at = (coins: number, drop: number): Point => ({ x: x(coins), y: y(drop) });
	const tag = y(reading.drop);
	const half = tagHalf(layout.text);
	const marks: Box[] = [
		{ left: 0, right: layout.left + 10, top: tag - half, bottom: tag + half },
		around(at(run.book.coins(run.stopDrop), run.stopDrop), layout.ring + 2),
		around(at(rival.coins, rival.drop), layout.ring)
	];
	if (closest) {
		const bars = y(closest.drop);
		const right = x(run.initialCoins + Math.max(closest.forced, closest.bids));
		marks.push({
			left: x(run.initialCoins) - 2,
			right: Math.min(right, layout.width),
			top: bars - 7,
			bottom: bars + 7
		});
	}
	if (bet) marks.push(around(at(run.book.coins(bet.drop), bet.drop), layout.ring));
	return marks;
}

function curves(samples: readonly Sample[], rivalDrop: number, { x, y }: Plot): Box[] {
	const boxes = (part: (sample: Sample) => number, of: readonly Sample[]) =>
		of.slice(1).map((lower, i) => ({
			left: x(part(of[i]!)) - margin.stroke,
			right: x(part(lower)) + margin.stroke,
			top: y(of[i]!.drop),
			bottom: y(lower.drop)
		}));
	const end = rivalEnd(rivalDrop, samples.at(-1)!.drop);
	return [
		...boxes(({ bids }) => bids, samples),
		...boxes(({ sales }) => sales, samples),
		...boxes(
			(sample) => sample.rival,
			samples.filter(({ drop }) => drop <= end)
		)
	];
}

function stairs({ steps }: Shown, { x, y }: Plot): Box[] {
	return steps.flatMap(({ soldBefore, coins, fromDrop, toDrop }) => {
		const across = {
			left: x(soldBefore),
			right: x(soldBefore + coins),
			top: y(fromDrop) - 1,
			bottom: y(fromDrop) + 1
		};
		return [across, { left: across.right - 1, right: across.right + 1, top: y(fromDrop), bottom: y(toDrop) }];
	});
}

/** The line where it stands at first: words give way to it there, and do not dance when it moves. */
function usualLine({ run, usual, totals }: Shown, { layout, x, y }: Plot): Box {
	const drop = run.market.startPrice - usual;
	return { left: layout.left, right: x(salesTo(totals, drop)), top: y(drop) - 2, bottom: y(drop) + 2 };
}

/** The ground between the two curves, down to where they meet, in rows. */
function gap(samples: readonly Sample[], stopDrop: number, { x, y }: Plot): Box[] {
	const above = samples.filter(({ drop }) => drop <= stopDrop);
	return above.slice(1).map((lower, i) => {
		const upper = above[i]!;
		return {
			left: x(upper.bids) - margin.ground,
			right: x(lower.sales) + margin.ground,
			top: y(upper.drop),
			bottom: y(lower.drop)
		};
	});
}

/** The line from the first sale down to the gain's bars. */
function plumb({ run, closest }: Shown, { x, y }: Plot): Box {
	const at = x(run.initialCoins);
	return { left: at - 1, right: at + 1, top: y(0), bottom: y(closest?.drop ?? 0) };
}

/** The dashed curve ends a little under its crossing. */
export function rivalEnd(drop: number, deepest: number): number {
	return Math.min(deepest, drop + 0.06 * deepest);
}

function around({ x, y }: Point, r: number): Box {
	return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}
