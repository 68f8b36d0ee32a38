/** Words about what is on sale: the loop beside its marks, the reader’s own position, and the loop in a sentence. */
import { formatCoins, formatFall } from '$lib/format';
import type { FallScale } from '../scale.ts';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';
import { word, type Scene, type Wish } from './word.ts';

export function loopWords({ layout, shown, marks, y, scale }: Scene): Wish[] {
	const { moment, start } = shown;
	if (moment.onSale <= 0 || moment.target <= moment.drop) return [];
	const now = y(moment.drop);
	const target = y(Math.min(moment.target, scale.max * start));
	const sold = y(moment.soldTo);
	const measure = 150;
	const onSale = beside(marks.positionEnds, 'right', layout, sold, now);
	const next = beside(marks.positionEnds, 'right', layout, now, target);
	return [
		{
			...word(
				'on-sale',
				onSale,
				(sold + now) / 2,
				'start',
				'fuel',
				`${formatCoins(moment.onSale)} coins`,
				` on forced sale now`
			),
			measure: Math.min(measure, layout.width - onSale),
			weight: 90,
			reach: 60
		},
		{
			...word(
				'eat',
				beside(marks.bidEnds, 'left', layout, now, target),
				(now + target) / 2,
				'end',
				'blue',
				`they eat as many bids,`,
				` down to ${formatFall(moment.target / start)}`
			),
			measure: 120,
			weight: 80,
			reach: 60
		},
		{
			...word(
				'next',
				next,
				(now + target) / 2,
				'start',
				'fuel',
				`${formatCoins(moment.nextCoins)} more`,
				' are reached on the way'
			),
			measure: Math.min(measure, layout.width - next),
			weight: 75,
			reach: 60
		}
	];
}

/** A place beside the longest of the rows between two heights. */
function beside(
	ends: readonly number[],
	side: 'left' | 'right',
	{ top, bottom }: Layout,
	from: number,
	to: number
): number {
	const pitch = (bottom - top) / ends.length;
	const first = Math.min(ends.length - 1, Math.max(0, Math.floor((from - top) / pitch) - 1));
	const near = ends.slice(first, Math.max(first + 1, Math.ceil((to - top) / pitch) + 1));
	return side === 'right' ? Math.max(...near) + 12 : Math.min(...near) - 12;
}

export function youWords({ layout, shown, scale, marks }: Scene): Wish[] {
	const at = youAt(shown, scale, layout);
	if (at === null || layout.name === 'narrow') return [];
	return [
		{
			...word('you', marks.positionEnds[at.row]! + 12, at.y, 'start', 'plain', '', 'you, at 10×'),
			weight: 95,
			reach: 0
		}
	];
}

/** The row that holds the reader's own position, if the scale shows it. */
export function youAt({ you, start }: Shown, scale: FallScale, { top, bottom }: Layout) {
	if (you === null) return null;
	const row = Math.floor((you / (scale.max * start)) * scale.rows);
	if (row < 0 || row >= scale.rows) return null;
	return { row, y: top + ((row + 0.5) * (bottom - top)) / scale.rows };
}

export function told({ moment, course, clock, start }: Shown, unit: number): string {
	const { counts } = course;
	const each = `Each mark: ${formatCoins(unit)} coins.`;
	if (clock >= course.length && counts === 'waves')
		return course.exhausted ? `${each} No bid is left.` : `${each} Nothing more is on sale: the price rests.`;
	if (moment.onSale <= 0) return each;
	const now = `${each} ${formatCoins(moment.onSale)} now on forced sale`;
	if (counts === 'minutes') return `${now}.`;
	return `${now} eat bids down to ${formatFall(moment.target / start)} and reach ${formatCoins(moment.nextCoins)} more.`;
}
