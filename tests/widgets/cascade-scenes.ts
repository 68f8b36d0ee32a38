/** Scenes of the cascade's picture, as its component makes them: a run, a layout, a moment. */
import { linearScale, tenth } from '$lib/chart/scale';
import { run as play, type Run } from '$lib/sim';
import type { Layout } from '$lib/widgets/cascade/layouts';
import { marksOf, markUnit, rowsOf } from '$lib/widgets/cascade/marks';
import { atOnce, inWaves, type Course } from '$lib/widgets/cascade/course';
import { show, type Ghost, type Shown } from '$lib/widgets/cascade/shown';
import { wordBox } from '$lib/widgets/cascade/word';
import { wordsOf } from '$lib/widgets/cascade/words';
import { fallScale } from '$lib/widgets/scale';

/** Where a 10× position opened at the start is sold, USD below the start of 100,000. */
const you = 9547.74;

export function ghostOf(run: Run): Ghost {
	const market = { ...run.market, typicalLeverage: Math.max(1.5, run.market.typicalLeverage / 2) };
	return { course: inWaves(play(market, run.seed)), name: 'at 5×' };
}

export function sceneOf(layout: Layout, shown: Shown) {
	const scale = fallScale(shown.deepest);
	const { course, start } = shown;
	const down = linearScale([0, scale.max * start], [layout.top, layout.bottom]);
	const along = linearScale([0, course.length], [layout.pathLeft, layout.pathRight]);
	const x = (clock: number) => tenth(along(clock));
	const y = (drop: number) => tenth(down(drop));
	const rows = rowsOf(course, scale);
	const unit = markUnit(rows, layout);
	return {
		layout,
		shown,
		scale,
		rows,
		unit,
		marks: marksOf(rows, unit, layout, course.book, shown.moment, y),
		x,
		y
	};
}

export interface View {
	readonly clock: number;
	readonly bet: number | null;
	readonly ghost: Ghost | null;
}

export function viewOf(run: Run, view: View): Shown {
	return viewOfCourse(inWaves(run), view);
}

export function viewOfCourse(course: Course, view: View): Shown {
	return show(course, { ...view, you });
}

export function outcomeView(run: Run, ghost: Ghost | null): Shown {
	return show(atOnce(run), { clock: Infinity, bet: null, ghost, you: null });
}

/** What a picture says: its words with the boxes that they are placed by, its rings, its sentence, and its lines. */
export function wordBoxes(layout: Layout, shown: Shown) {
	const scene = sceneOf(layout, shown);
	const { labels, rings, told } = wordsOf(scene);
	return {
		words: labels.map((word) => ({ word, box: wordBox(word, layout) })),
		rings,
		told,
		strokes: strokesOf(scene)
	};
}

/** Between two points of a line, so many are looked at. */
const between = 10;

/** Points all along the lines of a timeline: the price, the one beside it, the fair price. */
function strokesOf({ shown: { course, ghost }, x, y }: ReturnType<typeof sceneOf>) {
	if (course.counts === 'waves') return [];
	return [course.path, course.fair, ghost?.course.path ?? []].flatMap((line) =>
		line.slice(1).flatMap((to, i) => {
			const from = line[i]!;
			return Array.from({ length: between + 1 }, (_, k) => {
				const along = (a: number, b: number) => a + ((b - a) * k) / between;
				return { x: along(x(from.clock), x(to.clock)), y: along(y(from.drop), y(to.drop)) };
			});
		})
	);
}
