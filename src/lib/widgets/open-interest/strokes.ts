/** The marks of the picture as paths. */
import { polyline, thinned } from '$lib/chart/pen';
import { tenth, type Scale } from '$lib/chart/scale';
import { interval, openAt, type Course } from '$lib/learn/flush-course';
import { againAt, endAt, newsAt, perHour } from '$lib/learn/flush-week';
import type { Plot } from './plot.ts';
import type { Shown } from './shown.ts';

export interface Strokes {
	readonly price: string;
	/** With the other buyers, from the first news on. */
	readonly ghost: string;
	/** Open interest, and above it what has been lost of it since the latest news. */
	readonly open: string;
	readonly area: string;
	readonly liquidated: string;
	readonly left: string;
	readonly marked: string;
	/** Of each interval: a bar up where longs pay, down where they are paid. */
	readonly funding: string;
	readonly quoted: string;
}

/** Minutes from point to point: fewer in the hours after news. */
const usual = 60;
const close = 4;
const closeFor = 4;

/** Ticks at which lines have a point. */
export function pointsOf(from: number, to: number, extra: readonly number[] = []): number[] {
	const ticks = new Set([...extra.filter((tick) => tick >= from && tick <= to), to]);
	for (let tick = from; tick <= to;) {
		ticks.add(tick);
		const hours = tick / perHour;
		const near = [newsAt, againAt].some((at) => hours >= at && hours < at + closeFor);
		tick += near ? close : usual;
	}
	return [...ticks].sort((a, b) => a - b);
}

const [news, end] = [newsAt, endAt].map((at) => at * perHour) as [number, number];

export function strokesOf({ course, other }: Shown, plot: Plot): Strokes {
	const { x, price, open, funding, quoted } = plot;
	const at = (tick: number) => x(tick / perHour);
	const line = (ticks: readonly number[], of: (tick: number) => number, scale: Scale) =>
		polyline(thinned(ticks.map((tick) => [at(tick), scale(of(tick))])));
	const priceOf = (which: Course, from: number) =>
		line(pointsOf(from, end, [which.low, which.secondLow]), (tick) => which.price[tick]!, price);
	const whole = pointsOf(0, end);
	const value = (tick: number) => openAt(course, tick);
	const baseline = tenth(open(0));
	const outline = line(whole, value, open);
	const turns = [...course.news.map((hours) => hours * perHour), end];
	const bands = course.news.map((_, i) => bandsOf(course, turns[i]!, turns[i + 1]!, at, open));
	const joined = (name: keyof Bands) => bands.map((band) => band[name]).join('');
	const width = tenth(x(interval) - x(0) - 2);
	return {
		price: priceOf(course, 0),
		ghost: other ? priceOf(other, news) : '',
		open: outline,
		area: `${outline}V${baseline}H${tenth(x(0))}z`,
		...{ liquidated: joined('liquidated'), left: joined('left'), marked: joined('marked') },
		funding: course.funding
			.map(
				(rate, i) =>
					`M${tenth(x(i * interval) + 1)} ${tenth(funding(0))}V${tenth(funding(rate))}h${width}V${tenth(funding(0))}z`
			)
			.join(''),
		quoted: line(whole, (tick) => course.quoted[tick]!, quoted)
	};
}

interface Bands {
	readonly liquidated: string;
	readonly left: string;
	readonly marked: string;
}

/** What is lost since a tick, stacked on what is left; a price that has risen takes no room. */
function bandsOf(course: Course, from: number, to: number, at: Scale, open: Scale): Bands {
	const ticks = pointsOf(from, to);
	const since = (column: Float64Array, tick: number) => column[tick]! - column[from]!;
	const bottom = (tick: number) => openAt(course, tick);
	const second = (tick: number) => bottom(tick) + since(course.liquidated, tick);
	const third = (tick: number) => second(tick) + since(course.left, tick);
	const top = (tick: number) => third(tick) + Math.max(0, -since(course.marked, tick));
	const edge = (of: (tick: number) => number) => thinned(ticks.map((tick) => [at(tick), open(of(tick))]));
	const band = (lower: (tick: number) => number, upper: (tick: number) => number) =>
		`${polyline([...edge(lower), ...edge(upper).toReversed()])}z`;
	return { liquidated: band(bottom, second), left: band(second, third), marked: band(third, top) };
}
