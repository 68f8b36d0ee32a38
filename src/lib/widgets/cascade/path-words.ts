/** Words along the path of the price, and the prices at its scale. */
import { formatFall, formatPrice } from '$lib/format';
import { nameOf } from '../steps.ts';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';
import { textOf, word, type Scene, type Wish } from './word.ts';

export function ticks({ layout, shown, scale, y }: Scene): Wish[] {
	const { start } = shown;
	const middle = (layout.bids + layout.positions) / 2;
	return scale.grid.map((fall) => ({
		...word(
			`tick-${fall}`,
			middle,
			y(fall * start),
			'middle',
			'plain',
			'',
			priceTick(start * (1 - fall), layout)
		),
		weight: 40,
		reach: 0
	}));
}

function priceTick(price: number, { name }: Layout): string {
	return name === 'narrow' ? `$${Math.round(price / 1000)}k` : formatPrice(Math.round(price));
}

export function pathWords({ layout, shown, scale, x, y }: Scene): Wish[] {
	const { course, start, ghost, bet } = shown;
	const { steps, low, market } = course;
	const deep = scale.max * start;
	const narrow = layout.name === 'narrow';
	const text = textOf(layout);
	const gap = narrow ? 7 : 12;
	const wishes: Wish[] = steps.flatMap((step, i) => {
		const height = y(step.toDrop) - y(step.fromDrop);
		if (i === 0 || height < 1.5 * text) return [];
		const middle = x((step.at + step.until) / 2) + gap;
		const at = y((step.fromDrop + step.toDrop) / 2);
		return [
			{ ...word(`wave-${i}`, middle, at, 'start', 'quiet', '', nameOf(step)), weight: 20 - i, reach: 0 }
		];
	});
	const fall = formatFall(low.drop / start);
	const ends = { weight: 60, reach: 40 };
	const end = y(Math.min(low.drop, deep));
	wishes.push({
		...word(
			'end',
			layout.pathRight,
			end + text * (low.drop > 0.85 * deep ? -1.1 : 1.2),
			'end',
			'plain',
			narrow ? fall : `ends at ${fall}`
		),
		...ends
	});
	if (ghost && !narrow) {
		const at = y(Math.min(ghost.course.low.drop, deep)) - text * 0.9;
		wishes.push({
			...word(
				'ghost',
				layout.pathRight,
				at,
				'end',
				'quiet',
				'',
				`${ghost.name}: ${formatFall(ghost.course.low.drop / start)}`
			),
			weight: 30,
			reach: 48
		});
	}
	if (!narrow && steps.length > 1) {
		const sale = y(steps[0]!.toDrop);
		wishes.push({
			...word(
				'sale',
				x(steps[0]!.until) + gap,
				sale - text * 0.7,
				'start',
				'quiet',
				'',
				`the ${market.shockKind} alone: ${formatFall(market.shock)}`
			),
			weight: 25,
			reach: 24
		});
	}
	const betAt = bet === null ? null : crossingOf(shown, bet * start);
	if (betAt !== null && bet !== null) {
		wishes.push({
			...word('bet', x(betAt) + gap, y(bet * start), 'start', 'plain', '', `your bet: ${formatFall(bet)}`),
			weight: 70,
			reach: 16
		});
	}
	return wishes;
}

/** When the price first falls by this much; null when it never does. */
export function crossingOf({ course }: Shown, drop: number): number | null {
	if (drop > course.low.drop) return null;
	return course.path.find((point) => point.drop >= drop)?.clock ?? null;
}
