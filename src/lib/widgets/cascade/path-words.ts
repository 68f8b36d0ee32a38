/** Words along the path of the price, and the prices and minutes at its scales. */
import { formatFall, formatPrice } from '$lib/format';
import type { Box } from '$lib/chart/place';
import { linearScale } from '$lib/chart/scale';
import { nameOf } from '../steps.ts';
import type { Course } from './course.ts';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';
import { textOf, word, wordBox, type Scene, type Wish, type Word } from './word.ts';

export function ticks({ layout, shown, scale, y }: Scene): Wish[] {
	const { start } = shown;
	const middle = (layout.bids + layout.positions) / 2;
	return scale.grid.map((fall) => {
		const price = priceTick(start * (1 - fall), layout);
		const at = y(fall * start);
		return { ...word(`tick-${fall}`, middle, at, 'middle', 'plain', '', price), weight: 40, reach: 0 };
	});
}

function priceTick(price: number, { name }: Layout): string {
	return name === 'narrow' ? `$${Math.round(price / 1000)}k` : formatPrice(Math.round(price));
}

const minuteSteps = [1, 2, 3, 5, 10, 15, 30, 60, 120];

/** The minutes under the path; they keep their place. */
export function minutes({ counts, length }: Course, layout: Layout): Word[] {
	if (counts === 'waves') return [];
	const most = { wide: 4, middle: 2, narrow: 1, opening: 2 }[layout.name];
	const every = (most > 1 && minuteSteps.find((step) => length / step <= most)) || length;
	const along = linearScale([0, length], [layout.pathLeft, layout.pathRight]);
	return Array.from({ length: Math.floor(length / every) + 1 }, (_, i) => {
		const at = i * every;
		const text = at + every > length ? `${at} min` : `${at}`;
		const align = i === 0 ? 'start' : at === length ? 'end' : 'middle';
		return word(`minute-${at}`, along(at), layout.bottom + 1.1 * textOf(layout), align, 'quiet', '', text);
	});
}

export function pathWords({ layout, shown, scale, x, y }: Scene): Wish[] {
	const { course, start, ghost, bet } = shown;
	const { steps, low, market, fair, length, path } = course;
	const timed = course.counts === 'minutes';
	const deep = scale.max * start;
	const narrow = layout.name === 'narrow';
	const text = textOf(layout);
	const gap = narrow ? 7 : 12;
	const largest = Math.max(...steps.slice(1).map(({ coins }) => coins));
	const lines = [path, fair, ghost?.course.path ?? []];
	/** Whether a line runs through: the price itself on its way back, or one that is drawn beside it. */
	const struck = ({ left, right, top, bottom }: Box) =>
		lines.some((line) =>
			line.some(({ clock, drop }, i) => {
				const before = line[i - 1];
				if (!before || x(before.clock) > right || x(clock) < left) return false;
				const [from, to] = [y(before.drop), y(drop)];
				return Math.min(from, to) < bottom && Math.max(from, to) > top;
			})
		);
	const wishes: Wish[] = steps.flatMap((step, i) => {
		const height = y(step.toDrop) - y(step.fromDrop);
		const peak = timed && step.coins === largest;
		if (i === 0 || (height < 1.5 * text && !peak)) return [];
		const middle = x((step.at + step.until) / 2) + gap;
		const at = y((step.fromDrop + step.toDrop) / 2);
		const said = nameOf(step) + (peak ? ', the largest' : '');
		const name = word(`wave-${i}`, middle, at, 'start', 'quiet', '', said);
		if (timed && struck(wordBox(name, layout))) return [];
		return [{ ...name, weight: peak ? 35 : 20 - i, reach: 0 }];
	});
	const add = (word: Word, weight: number, reach: number) => wishes.push({ ...word, weight, reach });
	const fall = formatFall(low.drop / start);
	const end = y(Math.min(low.drop, deep)) + text * (low.drop > 0.85 * deep ? -1.1 : 1.2);
	const late = low.clock > length / 2;
	const said = narrow ? fall : `${timed ? 'lowest' : 'ends at'} ${fall}`;
	add(
		word(
			'end',
			late ? layout.pathRight : Math.max(layout.pathLeft, x(low.clock) - gap),
			end,
			late ? 'end' : 'start',
			'plain',
			said
		),
		60,
		40
	);
	if (ghost && !narrow) {
		const { low, path } = ghost.course;
		const end = timed ? path.findLast(({ clock }) => clock <= length)! : low;
		const at = y(Math.min(end.drop, deep)) - text * 0.9;
		const said = `${ghost.name}: ${formatFall(low.drop / start)}`;
		add(word('ghost', layout.pathRight, at, 'end', 'quiet', '', said), 30, 48);
	}
	if (!narrow && !timed && steps.length > 1) {
		const said = `the ${market.shockKind} alone: ${formatFall(market.shock)}`;
		const at = y(steps[0]!.toDrop) - text * 0.7;
		add(word('sale', x(steps[0]!.until) + gap, at, 'start', 'quiet', '', said), 25, 24);
	}
	const around = fair.find(({ clock }) => clock > 0.6 * length);
	if (around && !narrow) {
		add(word('fair', x(around.clock), y(around.drop) - text, 'start', 'quiet', '', 'fair price'), 22, 24);
	}
	course.notes.forEach(({ clock, drop, text: said }, i) => {
		const note = word(`note-${i}`, x(clock) + gap, y(Math.min(drop, deep)), 'start', 'plain', '', said);
		add({ ...note, measure: layout.pathRight - layout.pathLeft }, 50, 60);
	});
	const betAt = bet === null ? null : crossingOf(shown, bet * start);
	if (betAt !== null && bet !== null) {
		const said = `your bet: ${formatFall(bet)}`;
		add(word('bet', x(betAt) + gap, y(bet * start), 'start', 'plain', '', said), 70, 16);
	}
	return wishes;
}

/** When the price first falls by this much; null when it never does. */
export function crossingOf({ course }: Shown, drop: number): number | null {
	if (drop > course.low.drop) return null;
	return course.path.find((point) => point.drop >= drop)?.clock ?? null;
}
