/** Words inside the charts: how far the price fell, the other run’s fall, the news, the holder’s cost; the greatest fear. */
import { placeLabels, type Box, type Label } from '$lib/chart/place';
import { formatCount, formatDuration, formatFall } from '$lib/format';
import { costBasis } from '$lib/learn/known-holder';
import { secondsOf, type Course } from '$lib/learn/panic-course';
import { hours as whole, perHour } from '$lib/learn/panic-day';
import type { Plot } from './plot.ts';
import type { Shown } from './shown.ts';
import { cutNames, words } from './words.ts';

export interface LowLabel {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly look: 'quiet' | undefined;
	readonly before: string;
	readonly text: string;
}

const gap = 7;
/** How wide a letter is, of its height. */
const letter = 0.53;
const every = 10;
/** Hours from its low at which the other run may be named, nearest first. */
const aside = [0, 0.5, 1, 1.5, 2, 3, 4, 5];
/** The holder’s cost goes where the other run could not be named beside it, unless the holder sells. */
const ways = {
	known: ['with cost', 'without'],
	sells: ['with cost'],
	unknown: ['without']
} as const;

export function lowLabels(shown: Shown, plot: Plot): LowLabel[] {
	const { course, other, values } = shown;
	const { layout, x, price } = plot;
	const { text: height, price: band, left, right, name } = layout;
	const narrow = name === 'narrow';
	const paid = price(costBasis);
	/** The fall as set is named above where the other one is deeper. */
	const isUpper = (which: Course) => which === course && other.fall > course.fall;
	const beside = (key: string, which: Course, before: string, off: number): LowLabel => {
		const low = which.low / perHour;
		const isLeft = low > whole / 2;
		const at = Math.min(whole, Math.max(0, low + (isLeft ? -off : off)));
		return {
			...{ key, before, look: key === 'other' ? 'quiet' : undefined },
			x: x(at) + (isLeft ? -gap : gap),
			y: price(which.price[Math.round(at * perHour)]!) + (isUpper(which) ? -0.8 : 0.8) * height,
			align: isLeft ? 'end' : 'start',
			text: formatFall(which.fall)
		};
	};
	const news: LowLabel = {
		...{ key: 'news', look: 'quiet', before: words.news, text: '' },
		...{ x: left + 4, y: band[1] - height / 2 - 2, align: 'start' }
	};
	const cost: LowLabel = {
		...{ key: 'cost', look: 'quiet', before: narrow ? words.shortCost : words.cost, text: '' },
		...{ x: right, y: paid - 0.65 * height, align: 'end' }
	};
	const beyond = { top: band[0], bottom: band[1] };
	const taken = [
		{ ...beyond, left: right + 3, right: Infinity },
		{ ...beyond, left: -Infinity, right: left },
		...lineOf(course, plot),
		...lineOf(other, plot)
	];
	const costLine = { left, right, top: paid - 0.5, bottom: paid + 0.5 };
	const place = (all: readonly LowLabel[], lines: readonly Box[]): LowLabel[] => {
		const sized = all.map(({ key, x, y, align, before, text }, i): Label => ({
			...{ key, x, y, align },
			width: letter * height * (before.length + text.length + 1),
			height: 1.1 * height,
			weight: all.length - i,
			reach: key === 'news' ? 0 : key === 'cost' ? 1.2 * height : 2.4 * height
		}));
		const places = placeLabels(sized, { top: band[0], bottom: band[1] + 2 }, [...taken, ...lines]);
		return all.flatMap((one) => {
			const y = places.get(one.key);
			return y === undefined ? [] : [{ ...one, y }];
		});
	};
	const costs = (way: 'with cost' | 'without') =>
		way === 'without' ? { names: [news], lines: [] } : { names: [news, cost], lines: [costLine] };
	const low = beside('low', course, '', 0);
	const differ = Math.abs(course.fall - other.fall) > 0.002;
	let placed: LowLabel[] = [];
	for (const { names, lines } of ways[values.holder].map((way) => costs(way))) {
		if (!differ) return place([low, ...names], lines);
		for (const off of aside) {
			const named = beside('other', other, cutNames[values.cut][name], off);
			placed = place([low, named, ...names], lines);
			const found = placed.find(({ key }) => key === 'other');
			const line = named.y - 0.8 * height;
			const isNear = found && found.y - line < 1.2 * height;
			if (isNear && (lines.length === 0 || found.y < paid === line < paid)) return placed;
		}
	}
	return placed.filter(({ key }) => key !== 'other');
}

/** The price as boxes from point to point. */
function lineOf({ price: of }: Course, { x, price }: Plot): Box[] {
	const reach = 1.5;
	return Array.from({ length: Math.floor((of.length - 1) / every) }, (_, i) => {
		const [from, to] = [i * every, (i + 1) * every];
		const [a, b] = [price(of[from]!), price(of[to]!)];
		return {
			left: x(from / perHour),
			right: x(to / perHour),
			top: Math.min(a, b) - reach,
			bottom: Math.max(a, b) + reach
		};
	});
}

/** `47 at 3.1 h`, over the fear that is greatest; under it where there is no room above. */
export function mostFear({ course }: Shown, { layout, x, fear }: Plot) {
	const { fear: index, frightened } = course;
	const at = x(frightened / perHour);
	const isLate = frightened > 0.75 * whole * perHour;
	const most = index[frightened]!;
	return {
		x: at + (isLate ? -gap : gap),
		y: fear(most) + (most > 60 ? 0.8 : -0.8) * layout.text,
		align: isLate ? ('end' as const) : ('start' as const),
		text: formatCount(most),
		when: `at ${formatDuration(secondsOf(frightened))}`
	};
}
