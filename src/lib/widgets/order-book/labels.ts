/** What the picture says and where; no word on another, wherever the controls are. */
import { formatDuration, formatMoney, formatPercent, formatPrice } from '$lib/format';
import type { Bars } from './bars.ts';
import { lineHeight, spaced, widthOf, type Label } from './label.ts';
import type { Plot } from './layouts.ts';
import type { Shown } from './shown.ts';
import { awayFrom, fine, moved, words } from './words.ts';

/** Between bars and their words. */
const apart = 20;

export function labelsOf(shown: Shown, bars: Bars, plot: Plot): Label[] {
	return [
		...heads(shown, bars, plot),
		...marks(shown, plot),
		...amounts(shown, bars, plot),
		...times(shown, plot)
	];
}

function heads({ trade, minutes }: Shown, { row, longest }: Bars, { layout }: Plot): Label[] {
	const { text, left, time, name } = layout;
	const narrow = name === 'narrow';
	const most = formatMoney(longest);
	const unit = narrow ? words.shortRow(most) : words.row(formatMoney(row), most);
	const when = (narrow ? words.short : words).at(minutes);
	const course = narrow ? words.shortCourse : words.course;
	const head = { y: lineHeight * text, align: 'start', bold: 0 } as const;
	return [
		{ ...head, key: 'book', x: narrow ? 0 : left, tone: 'blue', lines: [words.book[trade.walk.side], unit] },
		{ ...head, key: 'course', x: time, tone: 'plain', lines: [course, when] }
	];
}

/** What happened at which price, in a column beside the bars. */
function marks({ trade, ghost, reach }: Shown, { layout, y }: Plot): Label[] {
	const { venue, walk, spread } = trade;
	const { text, bars, top, bottom, name } = layout;
	const narrow = name === 'narrow';
	const { price } = venue;
	const away = walk.side === 'sell' ? 1 : -1;
	const said = narrow ? words.short : words;
	const value = (at: number) => {
		const share = moved(walk.side, awayFrom(trade, at));
		return narrow ? share : `${formatPrice(at)}, ${share}`;
	};
	const mark = (key: string, at: number, lines: string[], tone: Label['tone']): Label => {
		const height = y(at);
		return { key, x: bars + apart, y: height, from: height, align: 'start', tone, lines, bold: 1 };
	};
	const column = [
		mark('spread', price * (1 + (away * spread) / 2), [words.spreadMark, fine(spread)], 'quiet'),
		mark('before', price, [said.before, formatPrice(price)], 'plain'),
		mark('average', walk.averagePrice, [said.average, value(walk.averagePrice)], 'fuel'),
		mark('last', walk.lastPrice, [words.last, value(walk.lastPrice)], 'fuel')
	];
	if (ghost && ghost.walk.impact <= reach.far && ghost.walk.lastPrice !== walk.lastPrice) {
		const { lastPrice, impact } = ghost.walk;
		column.push(mark('ghost', lastPrice, [said.ghost, moved(walk.side, impact)], 'quiet'));
	}
	if (away < 0) column.reverse();
	column.sort((a, b) => a.y - b.y);
	const line = lineHeight * text;
	const heights = spaced(
		column.map((one) => one.y),
		2 * line,
		{ top: top + line, bottom: bottom - line }
	);
	return column.map((one, i) => ({ ...one, y: heights[i]! }));
}

/** In the bars: what the order took, what of it is missing, what is back; and who else is there, or gone. */
function amounts(
	{ trade, now, minutes, reach }: Shown,
	{ endAt }: Bars,
	{ layout, y, priceAt }: Plot
): Label[] {
	const { text, left, bars, bottom, top, name } = layout;
	const { venue, walk } = trade;
	const sells = walk.side === 'sell';
	const missing = Math.abs(now.displacement) * venue.thickness * venue.price;
	const taken = walk.coins * venue.price;
	const found: Label[] = [];
	function add(key: string, [from, to]: [number, number], lines: string[], tone: Label['tone']) {
		const [high, low] = [Math.min(from, to), Math.max(from, to)];
		if (low - high < (lines.length + 0.3) * lineHeight * text) return;
		const middle = (high + low) / 2;
		const room = Math.max(...lines.map((words) => widthOf(words, text))) + 10;
		const end = endAt(priceAt(middle));
		const beside = end - left < room && end + room < bars + apart;
		const x = beside ? end + 6 : left + 5;
		const place = { x, y: middle, align: 'start', ground: 'paper' } as const;
		found.push({ key, ...place, tone, lines, bold: 1 });
	}
	const start = y(venue.price);
	const current = y(now.price);
	const gone = [minutes ? words.missing : words.taken, formatMoney(missing)];
	add('missing', [start, current], gone, 'fuel');
	add('returned', [current, y(walk.lastPrice)], [words.returned, formatMoney(taken - missing)], 'blue');
	add('other', [sells ? top : bottom, start], [words.other[walk.side]], 'blue');
	if (venue.thickness < 1 && walk.impact < 0.9 * reach.far && name !== 'narrow') {
		const said = words.gone(formatPercent(1 - venue.thickness));
		const end = sells ? bottom - text : top + text;
		found.push({
			key: 'gone',
			x: bars - 4,
			y: end,
			align: 'end',
			tone: 'quiet',
			lines: [said],
			ground: 'paper'
		});
	}
	return found;
}

/** Under the time axis and at the price's end. */
function times({ trade, window, settled }: Shown, { layout, x, y }: Plot): Label[] {
	const { text, time, right, bottom, name } = layout;
	const { walk, halfLife } = trade;
	const narrow = name === 'narrow';
	const line = lineHeight * text;
	const late = halfLife > 60 * window;
	const after = (late ? words.halfLater : words.halfAfter)(formatDuration(halfLife));
	const lines = narrow ? [words.half, after] : [`${words.half} ${after}`];
	const room = widthOf(lines[0]!, text) / 2;
	const at = late ? right : Math.max(time + room - (narrow ? apart : 0), x(halfLife / 60));
	const end = moved(walk.side, awayFrom(trade, settled), 2);
	const under = bottom + 0.8 * line;
	const half = { x: Math.min(right - room, at), y: under + ((lines.length + 1) / 2) * line };
	return [
		{ key: 'start', x: time, y: under, align: 'middle', tone: 'quiet', lines: [words.order] },
		{ key: 'end', x: right, y: under, align: 'end', tone: 'quiet', lines: [formatDuration(60 * window)] },
		{ key: 'half', ...half, align: 'middle', tone: 'quiet', lines },
		{
			key: 'settled',
			x: right,
			y: y(settled) - (walk.side === 'sell' ? 0.6 : -0.6) * line,
			align: 'end',
			tone: 'plain',
			lines: [(narrow ? words.shortSettles : words.settles)(end)]
		}
	];
}
