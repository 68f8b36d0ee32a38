/** The words in the picture: what each says, where it would like to stand, and which give way. */
import { boxOf, placeLabels, type Box, type Label } from '$lib/chart/place';
import { tenth } from '$lib/chart/scale';
import { formatCoins, formatFall, formatPrice } from '$lib/format';
import type { FallScale } from '../scale.ts';
import type { Layout } from './layouts.ts';
import type { Marks } from './marks.ts';
import type { Shown } from './shown.ts';
import { nameOf, pathOf } from '../steps.ts';

export type Tone = 'plain' | 'quiet' | 'fuel' | 'blue';

/** A label: a strong part and what follows it. */
export interface Word {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly tone: Tone;
	readonly strong: string;
	readonly rest: string;
	/** The widest it may be before it wraps, in the drawing's units. */
	readonly measure?: number;
}

export interface Words {
	readonly labels: readonly Word[];
	readonly rings: readonly { key: string; x: number; y: number; r: number }[];
	/** The loop in a sentence. */
	readonly told: string;
}

interface Scene {
	layout: Layout;
	shown: Shown;
	scale: FallScale;
	unit: number;
	marks: Marks;
	x: (clock: number) => number;
	y: (drop: number) => number;
}

type Wish = Word & { readonly weight: number; readonly reach: number };

/** How wide a letter is, in parts of the text's size: a little generous. */
const letter = 0.52;
const lineHeight = 1.25;

export function wordsOf(scene: Scene): Words {
	const { layout, shown, unit } = scene;
	const rings = ringsOf(scene);
	const heads = headings(layout, unit);
	const wishes = [
		...ticks(scene),
		...pathWords(scene),
		...(layout.told === 'inside' ? loopWords(scene) : []),
		...youWords(scene)
	].filter((wish) => wordBox(wish, layout).right <= layout.width);
	const places = placeLabels(
		wishes.map((wish) => ({ ...wish, ...sizeOf(wish, layout) })),
		{ top: layout.top - 12, bottom: layout.height + 4 },
		[pill(scene), loop(scene), priceLine(scene), ...heads.map((head) => wordBox(head, layout))]
	);
	const labels = wishes.flatMap((wish) => {
		const y = places.get(wish.key);
		return y === undefined ? [] : [{ ...wish, y }];
	});
	return { labels: [...heads, ...labels], rings, told: told(shown, unit) };
}

/** The place that a word takes where the picture is narrowest, in the drawing's units. */
export function wordBox(word: Word, layout: Layout): Box {
	return boxOf({ ...word, ...sizeOf(word, layout), weight: 0, reach: 0 }, word.y);
}

function sizeOf({ strong, rest, measure }: Word, layout: Layout): Pick<Label, 'width' | 'height'> {
	const text = textOf(layout);
	const long = (strong.length + rest.length) * text * letter;
	if (!measure || long <= measure) return { width: long, height: text * lineHeight };
	return { width: measure, height: Math.ceil(long / measure) * text * lineHeight };
}

/** The height of the text where the picture is narrowest, in the drawing's units. */
function textOf({ text, width, least }: Layout): number {
	return (text * width) / least;
}

function headings({ name, top, pathLeft, bids, positions }: Layout, unit: number): Word[] {
	const short = name === 'narrow' || name === 'opening';
	const y = name === 'narrow' ? 8 : 10;
	const heads: Word[] = [
		word('head-path', pathLeft, y, 'start', 'plain', short ? 'Price' : 'The price'),
		word('head-bids', bids, y, 'end', 'blue', short ? 'Bids' : 'Bids: people waiting to buy'),
		word(
			'head-positions',
			positions,
			y,
			'start',
			'fuel',
			short || name === 'middle' ? 'Positions' : 'Positions: sold if the price gets there'
		)
	];
	if (name === 'narrow') return heads;
	const under = top - 23;
	const [bidsNote, positionsNote] =
		name === 'opening'
			? ['pale: bought up', 'filled: sold by force']
			: [`each square ${formatCoins(unit)} coins`, `each circle ${formatCoins(unit)} coins`];
	return [
		...heads,
		word('sub-path', pathLeft, under, 'start', 'quiet', '', 'wave by wave'),
		word('sub-bids', bids, under, 'end', 'quiet', '', bidsNote),
		word('sub-positions', positions, under, 'start', 'quiet', '', positionsNote)
	];
}

function ticks({ layout, shown, scale, y }: Scene): Wish[] {
	const start = shown.run.market.startPrice;
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

function pathWords({ layout, shown, scale, x, y }: Scene): Wish[] {
	const { run, steps, ghost, bet } = shown;
	const start = run.market.startPrice;
	const deep = scale.max * start;
	const narrow = layout.name === 'narrow';
	const text = textOf(layout);
	const gap = narrow ? 7 : 12;
	const wishes: Wish[] = steps.flatMap((step, i) => {
		const height = y(step.toDrop) - y(step.fromDrop);
		if (i === 0 || height < 1.5 * text) return [];
		const middle = x(i + 0.5) + gap;
		const at = y((step.fromDrop + step.toDrop) / 2);
		return [
			{ ...word(`wave-${i}`, middle, at, 'start', 'quiet', '', nameOf(step)), weight: 20 - i, reach: 0 }
		];
	});
	const ends = { weight: 60, reach: 40 };
	const end = y(Math.min(run.stopDrop, deep));
	wishes.push({
		...word(
			'end',
			layout.pathRight,
			end + text * (run.fall > 0.85 * scale.max ? -1.1 : 1.2),
			'end',
			'plain',
			narrow ? formatFall(run.fall) : `ends at ${formatFall(run.fall)}`
		),
		...ends
	});
	if (ghost && !narrow) {
		const at = y(Math.min(ghost.run.stopDrop, deep)) - text * 0.9;
		wishes.push({
			...word(
				'ghost',
				layout.pathRight,
				at,
				'end',
				'quiet',
				'',
				`${ghost.name}: ${formatFall(ghost.run.fall)}`
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
				x(1) + gap,
				sale - text * 0.7,
				'start',
				'quiet',
				'',
				`the sale alone: ${formatFall(run.market.shock)}`
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

function loopWords({ layout, shown, marks, y, scale }: Scene): Wish[] {
	const { moment, run } = shown;
	if (moment.onSale <= 0 || moment.target <= moment.drop) return [];
	const start = run.market.startPrice;
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
				' on forced sale now'
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
				'they eat as many bids,',
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

function youWords({ layout, shown, scale, marks }: Scene): Wish[] {
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

function ringsOf({ layout, shown, scale, marks, x, y }: Scene): Words['rings'] {
	const rings = [];
	const { bet, run } = shown;
	const betAt = bet === null ? null : crossingOf(shown, bet * run.market.startPrice);
	if (betAt !== null && bet !== null) {
		rings.push({
			key: 'bet',
			x: x(betAt),
			y: y(bet * run.market.startPrice),
			r: layout.name === 'narrow' ? 4.5 : 6
		});
	}
	const you = youAt(shown, scale, layout);
	if (you) {
		const end = Math.max(marks.positionEnds[you.row]!, layout.positions + layout.pitch);
		rings.push({ key: 'you', x: end - layout.pitch + layout.mark / 2, y: you.y, r: layout.mark / 2 + 2.5 });
	}
	return rings;
}

/** The row that holds the reader's own position, if the scale shows it. */
function youAt({ you, run }: Shown, scale: FallScale, { top, bottom }: Layout) {
	if (you === null) return null;
	const row = Math.floor((you / (scale.max * run.market.startPrice)) * scale.rows);
	if (row < 0 || row >= scale.rows) return null;
	return { row, y: top + ((row + 0.5) * (bottom - top)) / scale.rows };
}

/** When the price first falls by this much; null when it never does. */
function crossingOf({ run, steps }: Shown, drop: number): number | null {
	if (drop > run.stopDrop) return null;
	return pathOf(run, steps).find((point) => point.drop >= drop)?.clock ?? null;
}

function pill({ layout, shown, y, scale }: Scene): Box {
	const at = y(Math.min(shown.moment.drop, scale.max * shown.run.market.startPrice));
	const reach = 1.7 * textOf(layout);
	return { left: layout.bids, right: layout.positions, top: at - reach, bottom: at + reach };
}

/** The price line right of the path's head: no word is struck through by it. */
function priceLine({ layout, shown, y, x, scale }: Scene): Box {
	const at = y(Math.min(shown.moment.drop, scale.max * shown.run.market.startPrice));
	return { left: x(shown.clock), right: layout.width, top: at - 3, bottom: at + 3 };
}

/** The strip between the panels where the loop runs. */
function loop({ layout, shown, y, scale }: Scene): Box {
	const { moment, run } = shown;
	const deep = scale.max * run.market.startPrice;
	const target = y(Math.min(moment.target, deep));
	const now = y(Math.min(moment.drop, deep));
	const middle = (layout.bids + layout.positions) / 2;
	const on = moment.target > moment.drop;
	return {
		left: middle - 10,
		right: on ? middle + 10 : middle - 10,
		top: on ? (y(moment.soldTo) + now) / 2 : now,
		bottom: on ? (now + target) / 2 : now
	};
}

function told({ moment, run, clock, steps }: Shown, unit: number): string {
	const start = run.market.startPrice;
	const each = `Each mark: ${formatCoins(unit)} coins.`;
	if (clock >= steps.length)
		return run.exhausted ? `${each} No bid is left.` : `${each} Nothing more is on sale: the price rests.`;
	if (moment.onSale <= 0) return each;
	return `${each} ${formatCoins(moment.onSale)} now on forced sale eat bids down to ${formatFall(moment.target / start)} and reach ${formatCoins(moment.nextCoins)} more.`;
}

function word(
	key: string,
	x: number,
	y: number,
	align: Word['align'],
	tone: Tone,
	strong: string,
	rest = ''
): Word {
	return { key, x: tenth(x), y, align, tone, strong, rest };
}
