/** Words inside the price chart: how far it fell, the other run’s fall, the news and the holder’s cost; none on a line. */
import { placeLabels, type Box, type Label } from '$lib/chart/place';
import { formatFall } from '$lib/format';
import { costBasis } from '$lib/learn/known-holder';
import type { Course } from '$lib/learn/panic-course';
import { perHour } from '$lib/learn/panic-day';
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

export function lowLabels(shown: Shown, plot: Plot): LowLabel[] {
	const { course, other, values } = shown;
	const { layout, x, price } = plot;
	const { text: height, price: band, left, right, name } = layout;
	const narrow = name === 'narrow';
	const beside = (key: string, which: Course, before: string): LowLabel => {
		const at = x(which.low / perHour);
		const isLeft = at > (left + right) / 2;
		const y = price(which.price[which.low]!);
		const look = key === 'other' ? 'quiet' : undefined;
		return {
			...{ key, y, look, before },
			x: at + (isLeft ? -gap : gap),
			align: isLeft ? 'end' : 'start',
			text: formatFall(which.fall)
		};
	};
	const differ = Math.abs(course.fall - other.fall) > 0.002;
	const apart: LowLabel = {
		...beside('other', other, cutNames[values.cut][name]),
		...{ x: right, y: price(other.price.at(-1)!), align: 'end' }
	};
	const news: LowLabel = {
		...{ key: 'news', look: 'quiet', before: words.news, text: '' },
		...{ x: left + 4, y: band[1] - height / 2 - 2, align: 'start' }
	};
	const cost: LowLabel = {
		...{ key: 'cost', look: 'quiet', before: narrow ? words.shortCost : words.cost, text: '' },
		...{ x: right, y: price(costBasis) - 0.65 * height, align: 'end' }
	};
	const all = [
		beside('low', course, ''),
		...(differ ? [apart] : []),
		news,
		...(values.holder === 'unknown' ? [] : [cost])
	];
	const sized = all.map(({ key, x, y, align, before, text }, i): Label => ({
		...{ key, x, y, align },
		width: letter * height * (before.length + text.length + 1),
		height: 1.1 * height,
		weight: all.length - i,
		reach: key === 'news' ? 0 : key === 'cost' ? 1.2 * height : 4 * height
	}));
	const paid = price(costBasis);
	const taken = [
		...lineOf(course, plot),
		...lineOf(other, plot),
		...(values.holder === 'unknown' ? [] : [{ left, right, top: paid - 0.5, bottom: paid + 0.5 }])
	];
	const places = placeLabels(sized, { top: band[0], bottom: band[1] + 2 }, taken);
	return all.flatMap((one) => {
		const y = places.get(one.key);
		return y === undefined ? [] : [{ ...one, y }];
	});
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
