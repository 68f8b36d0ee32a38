/** The words in the picture: what each says, where it would like to stand, and which give way. */
import { placeLabels } from '$lib/chart/place';
import { tenth } from '$lib/chart/scale';
import { formatCoins } from '$lib/format';
import type { Course } from './course.ts';
import type { Layout } from './layouts.ts';
import { loopWords, told, youAt, youWords } from './loop-words.ts';
import { loop, pill, priceLine } from './obstacles.ts';
import { crossingOf, minutes, pathWords, ticks } from './path-words.ts';
import { sizeOf, word, wordBox, type Scene, type Word } from './word.ts';

export interface Words {
	readonly labels: readonly Word[];
	readonly rings: readonly { key: string; x: number; y: number; r: number }[];
	/** The loop in a sentence. */
	readonly told: string;
}

export function wordsOf(scene: Scene): Words {
	const { layout, shown, unit } = scene;
	const rings = ringsOf(scene);
	const { course } = shown;
	const heads = headings(layout, unit, course);
	const axis = minutes(course, layout);
	const wishes = [
		...ticks(scene),
		...pathWords(scene),
		...(layout.told === 'inside' ? loopWords(scene) : []),
		...youWords(scene)
	].filter((wish) => wordBox(wish, layout).right <= layout.width);
	const places = placeLabels(
		wishes.map((wish) => ({ ...wish, ...sizeOf(wish, layout) })),
		{ top: layout.top - 12, bottom: layout.bottom + 12 },
		[
			...[pill(scene), loop(scene), priceLine(scene)],
			...heads.map((head) => wordBox(head, layout)),
			...axis.map((one) => wordBox({ ...one, y: one.y }, layout))
		]
	);
	const labels = wishes.flatMap((wish) => {
		const y = places.get(wish.key);
		return y === undefined ? [] : [{ ...wish, y }];
	});
	return { labels: [...heads, ...labels, ...axis], rings, told: told(shown, unit) };
}

function headings(
	{ name, top, pathLeft, bids, positions }: Layout,
	unit: number,
	{ counts, length }: Course
): Word[] {
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
		word(
			'sub-path',
			pathLeft,
			under,
			'start',
			'quiet',
			'',
			counts === 'waves' ? 'wave by wave' : `over ${length} minutes`
		),
		word('sub-bids', bids, under, 'end', 'quiet', '', bidsNote),
		word('sub-positions', positions, under, 'start', 'quiet', '', positionsNote)
	];
}

function ringsOf({ layout, shown, scale, marks, x, y }: Scene): Words['rings'] {
	const { bet, start, course } = shown;
	const r = layout.name === 'narrow' ? 4.5 : 6;
	const betAt = bet === null ? null : crossingOf(shown, bet * start);
	const rings = course.notes.map(({ clock, drop, text }) => ({
		...{ key: text, x: x(clock), y: y(Math.min(drop, scale.max * start)), r }
	}));
	if (betAt !== null && bet !== null) rings.push({ key: 'bet', x: x(betAt), y: y(bet * start), r });
	const you = youAt(shown, scale, layout);
	if (you) {
		const end = Math.max(marks.positionEnds[you.row]!, layout.positions + layout.pitch);
		const x = tenth(end - layout.pitch + layout.mark / 2);
		rings.push({ key: 'you', x, y: tenth(you.y), r: layout.mark / 2 + 2.5 });
	}
	return rings;
}
