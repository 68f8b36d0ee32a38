/** How cost grows, in four pictures on one axis of time, and the words for them. */
import { formatCount, formatNumber } from '$lib/format';
import { pictureOf, type Axis, type Drawing, type Point, type Table } from './picture.ts';
import { capital } from './sensitivity-words.ts';
import type { ShownPicture } from './shown.ts';
import { took } from './speed-words.ts';
import type { Grown, Growth, Speed } from './speed.ts';

interface Panel {
	readonly title: string;
	readonly axis: string;
	readonly format: (size: number) => string;
	/** A name for every line. */
	readonly lines: Readonly<Record<string, string>>;
}

/** By what cost grows. */
const panels: Readonly<Record<keyof Growth, Panel>> = {
	traders: {
		title: 'Traders in one timeline',
		axis: 'Traders',
		format: formatCount,
		lines: { drawn: 'crowd drawn anew', kept: 'crowd kept' }
	},
	ticks: {
		title: 'Ticks in one timeline',
		axis: 'Ticks',
		format: formatCount,
		lines: { longer: 'longer runs', finer: 'finer ticks' }
	},
	assets: {
		title: 'Assets in one run',
		axis: 'Assets',
		format: formatCount,
		lines: { copies: 'copies of one asset' }
	},
	runs: {
		title: 'Runs with crowds of their own',
		axis: 'Runs',
		format: formatCount,
		lines: { static: 'static book', timeline: 'timeline' }
	}
};

/** The four pictures, on one axis of time. */
export function growthPictures({ growth }: Speed): ShownPicture[] {
	const all = Object.values(growth).flatMap((lines) => Object.values(lines) as Grown[]);
	const times = all.flatMap(({ points }) => points.map(({ ms }) => ms));
	const low = Math.floor(Math.log10(Math.min(...times)));
	const high = Math.ceil(Math.log10(Math.max(...times)));
	const y: Axis = {
		label: 'Processor time',
		scale: 'log',
		from: Math.pow(10, low),
		to: Math.pow(10, high),
		ticks: Array.from({ length: high - low + 1 }, (_, i) => Math.pow(10, low + i)),
		format: took
	};
	return (Object.keys(panels) as (keyof Growth)[]).map((by) =>
		growthPicture(panels[by], Object.entries(growth[by]) as [string, Grown][], y)
	);
}

function growthPicture(panel: Panel, lines: readonly (readonly [string, Grown])[], y: Axis): ShownPicture {
	const sizes = lines.flatMap(([, { points }]) => points.map(({ size }) => size));
	const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
	const shapes = ['circle', 'square'] as const;
	const drawing: Drawing = {
		label: `${panel.title}: processor time against ${panel.axis.toLowerCase()}, both on logarithmic axes. ${growthText(panel, lines)}`,
		x: { label: panel.axis, scale: 'log', from, to, ticks: ticksOf(sizes), format: panel.format },
		y,
		lines: lines.map(([, grown]) => ({ points: [fitted(grown, from), fitted(grown, to)] })),
		dots: lines.map(([, { points }], i) => ({
			shape: shapes[i]!,
			points: points.map(({ size, ms }): Point => [size, ms])
		})),
		words: lines.map(([how, grown]) => ({
			text: `${panel.lines[how]}, ${powerText(grown.slope)}`,
			...(grown === lowest(lines) && lines.length > 1 ? beneath(grown, from, to) : over(grown, to))
		})),
		table: tableOf(panel, lines)
	};
	return { ...pictureOf(drawing), answer: growthText(panel, lines) };
}

/** The smallest, the largest, and of the others those a factor of five or more from the one before and from the largest. */
function ticksOf(sizes: readonly number[]): number[] {
	const sorted = [...new Set(sizes)].toSorted((a, b) => a - b);
	const largest = sorted.at(-1)!;
	const ticks = [sorted[0]!];
	for (const size of sorted) if (size >= 5 * ticks.at(-1)! && 5 * size <= largest) ticks.push(size);
	return [...ticks, largest];
}

function lowest(lines: readonly (readonly [string, Grown])[]): Grown {
	const last = ({ points }: Grown) => points.at(-1)!.ms;
	return lines.map(([, grown]) => grown).reduce((low, one) => (last(one) < last(low) ? one : low));
}

type Standing = Pick<Drawing['words'][number], 'at' | 'align' | 'stands'>;

/** Words that end above the last point. */
function over(grown: Grown, to: number): Standing {
	const [, line] = fitted(grown, to);
	return { at: [to, Math.max(line, grown.points.at(-1)!.ms)], align: 'end', stands: 'above' };
}

/** Words that begin below the middle of the line, clear of what rises to their right. */
function beneath(grown: Grown, from: number, to: number): Standing {
	const [middle, line] = fitted(grown, Math.sqrt(from * to));
	const right = grown.points.filter(({ size }) => size >= middle).map(({ ms }) => ms);
	return { at: [middle, Math.min(line, ...right)], align: 'start', stands: 'below' };
}

/** The point of the fitted line at a size: through the mean of the logarithms, with their slope. */
function fitted({ points, slope }: Grown, size: number): Point {
	const mean = (part: 'size' | 'ms') =>
		points.reduce((sum, point) => sum + Math.log(point[part]), 0) / points.length;
	return [size, Math.exp(mean('ms') + slope * (Math.log(size) - mean('size')))];
}

function powerText(slope: number): string {
	return `power ${formatNumber(slope, 3)}`;
}

function growthText({ title, lines: names }: Panel, lines: readonly (readonly [string, Grown])[]): string {
	const each = lines.map(([how, { points, slope }]) => {
		const [first, last] = [points[0]!, points.at(-1)!];
		return `${names[how]}: ${took(first.ms)} to ${took(last.ms)}, ${powerText(slope)}`;
	});
	return `${title}: ${each.join('; ')}.`;
}

function tableOf(panel: Panel, lines: readonly (readonly [string, Grown])[]): Table {
	return {
		head: [panel.axis, 'Processor time'],
		groups: lines.map(([how, { points, slope }]) => ({
			name: `${capital(panel.lines[how]!)}, ${powerText(slope)}`,
			rows: points.map(({ size, ms }) => [panel.format(size), took(ms)])
		}))
	};
}
