/** The columns before they are drawn: where each part of a fall hangs, and the words about the last one. */
import { formatFall } from '$lib/format';
import type { CoinFall, Falls } from '$lib/learn/news-falls';
import type { Plot } from './layouts.ts';
import { words } from './words.ts';

/** Heights in the drawing; `news`, `stayed` and `fall` are lower ends, each part beginning where the one before ends. */
export interface Bar {
	readonly x: number;
	readonly news: number;
	readonly stayed: number;
	readonly fall: number;
}

export function barOf({ y, x }: Plot, { news, stayed, fall }: CoinFall, place: number): Bar {
	const end = y(fall);
	const first = Math.min(end, y(news));
	return { x: x(place), news: first, stayed: Math.max(first, Math.min(end, y(stayed))), fall: end };
}

/** What is said of a part of the last column. */
export interface Part {
	readonly key: 'news' | 'stayed' | 'thin';
	readonly lines: readonly string[];
	/** Middle of the words, and of the part they are about. */
	readonly y: number;
	readonly from: number;
}

/** Words beside the last column, from the top; a part that is nothing has none. */
export function partsOf(plot: Plot, { coins }: Falls): Part[] {
	const { layout, y } = plot;
	const last = coins.at(-1)!;
	const bar = barOf(plot, last, coins.length);
	const [news, forced, thin, why] = words.parts[layout.name];
	const own = layout.name === 'wide';
	const value = (share: number) => formatFall(share);
	const between = (a: number, b: number) => (a + b) / 2;
	const stayed = Math.max(last.news, Math.min(last.stayed, last.fall));
	const all: Part[] = [
		{
			key: 'news',
			lines: own ? [`${news}, ${value(last.news)}`] : [news],
			y: 0,
			from: between(y(0), bar.news)
		},
		{
			key: 'stayed',
			lines: own ? [`${forced}, ${value(stayed - last.news)}`] : [forced],
			y: 0,
			from: between(bar.news, bar.stayed)
		},
		{
			key: 'thin',
			lines: own ? [thin, `${why}, ${value(last.fall - stayed)}`] : [thin, why],
			y: 0,
			from: between(bar.stayed, bar.fall)
		}
	];
	const worth = [last.news, stayed - last.news, last.fall - stayed];
	return spread(
		all.filter((_, i) => worth[i]! >= 0.0005),
		layout.text,
		layout
	);
}

/** Moved apart where they would stand on each other: down, and up again from the bottom. */
function spread(
	parts: readonly Part[],
	text: number,
	{ top, bottom }: { top: number; bottom: number }
): Part[] {
	const half = ({ lines }: Part) => 0.65 * text * lines.length;
	const heights: number[] = [];
	let least = top;
	for (const part of parts) {
		const at = Math.max(part.from, least + half(part));
		heights.push(at);
		least = at + half(part);
	}
	let most = bottom;
	for (let i = parts.length - 1; i >= 0; i--) {
		heights[i] = Math.min(heights[i]!, most - half(parts[i]!));
		most = heights[i]! - half(parts[i]!);
	}
	return parts.map((part, i) => ({ ...part, y: heights[i]! }));
}
