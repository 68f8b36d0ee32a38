/** Everything the picture says, each where it fits: what matters most chooses first. */
import { boxOf, placeLabels, type Box, type Label } from '$lib/chart/place';
import { formatDuration, formatMoney } from '$lib/format';
import type { Plot } from './plot.ts';
import { distanceOf, isMortal, spareOf, swingOf } from './position.ts';
import { formatMargin, formatMove, formatQuote, formatShare } from './texts.ts';

export type Tone = 'plain' | 'quiet' | 'fuel';

/** A label: a strong part and what follows it. */
export interface Word {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: Label['align'];
	readonly tone: Tone;
	readonly strong: string;
	readonly rest: string;
}

type Wish = Word & Pick<Label, 'weight' | 'reach'>;

/** How wide a letter is, in parts of the text's size, a little generous. */
const letter = 0.5;
const lineHeight = 1.25;

export function wordsOf(plot: Plot): Word[] {
	const { layout, bar } = plot;
	const room = (bar_: number) => (layout.bar + bar_) / 2;
	const taken: Box[] = [
		{
			left: bar.from,
			right: Math.max(bar.full, bar.to),
			top: bar.y - room(2),
			bottom: bar.y + room(2)
		},
		{ left: 0, right: layout.left, top: bar.y - layout.text, bottom: bar.y + layout.text }
	];
	const wishes = [...lineWords(plot), ...sideWords(plot)];
	const places = placeLabels(
		wishes.map((wish) => ({ ...wish, ...sizeOf(wish, plot) })),
		{ top: layout.top - 2, bottom: layout.bottom + 4 },
		taken
	);
	return wishes.flatMap((wish) => {
		const y = places.get(wish.key);
		return y === undefined ? [] : [{ ...wish, y }];
	});
}

export function sizeOf(
	{ strong, rest }: Word,
	{ layout: { text } }: Plot
): { width: number; height: number } {
	return { width: (strong.length + rest.length) * text * letter + 4, height: text * lineHeight };
}

/** The room a placed word takes. */
export function boxOfWord(word: Word, plot: Plot): Box {
	return boxOf({ ...word, ...sizeOf(word, plot), weight: 0, reach: 0 }, word.y);
}

/** What stands on the lines: at the right end, and over the bar. */
function lineWords(plot: Plot): Wish[] {
	const { position, layout, y, bar } = plot;
	const { entry, liquidation, bankruptcy, closed, mark, equityAt, wishes } = position;
	const narrow = layout.name === 'narrow';
	const quote = (price: number) => formatQuote(price, entry);
	const far = layout.bottom - layout.top;
	const out = wishes.side === 'long' ? 9 : -9;
	const end = (
		key: string,
		price: number,
		tone: Tone,
		strong: string,
		rest: string,
		weight: number
	): Wish => ({
		key,
		x: layout.right,
		y: y(price) + (key === 'liquidation' ? -out : key === 'bankruptcy' ? out : -9),
		align: 'end',
		tone,
		strong,
		rest,
		weight,
		reach: far
	});
	const words = [end('entry', entry, 'plain', quote(entry), narrow ? ' opened' : ' you open it here', 7)];
	if (isMortal(position)) {
		const { low, high } = plot.scale;
		const beyond = liquidation < low ? '↓ ' : liquidation > high ? '↑ ' : '';
		const move = formatMove((wishes.side === 'long' ? -1 : 1) * distanceOf(position));
		const told = narrow ? ' closed' : ` the exchange closes it, ${move}`;
		words.push(end('liquidation', liquidation, 'fuel', `${beyond}${quote(liquidation)}`, told, 9));
		if (bankruptcy > low && bankruptcy < high) {
			words.push(
				end(
					'bankruptcy',
					bankruptcy,
					'plain',
					quote(bankruptcy),
					narrow ? ' nothing left' : ' nothing is left',
					8
				)
			);
		}
	}
	const left = closed ? 'Gone' : `${formatShare(equityAt(mark) / position.wallet)}`;
	const told = closed
		? `: ${formatMargin(position.wallet, position)}`
		: ` left: ${formatMargin(equityAt(mark), position)}`;
	words.push({
		key: 'left',
		x: bar.from + 2,
		y: bar.y + (wishes.side === 'long' ? -1 : 1) * (layout.bar / 2 + layout.text * 0.7),
		align: 'start',
		tone: 'plain',
		strong: left,
		rest: told,
		weight: 10,
		reach: 3 * layout.bar
	});
	return words;
}

/** What stands beside the axis and over the columns' feet. */
function sideWords(plot: Plot): Wish[] {
	const { position, scale, layout, x, y } = plot;
	const { entry, wishes } = position;
	const ticks = scale.ticks.map((move): Wish => ({
		key: `tick ${move}`,
		x: layout.left - 10,
		y: y(entry * (1 + move)),
		align: 'end',
		tone: 'quiet',
		strong: '',
		rest: move === 0 ? '0%' : formatMove(move),
		weight: 1,
		reach: 0
	}));
	if (layout.name === 'narrow') return ticks;
	const swing = swingOf(wishes);
	return [
		...ticks,
		{
			key: 'swing',
			x: layout.left + 14,
			y: y(entry) + 14,
			align: 'start',
			tone: 'quiet',
			strong: '',
			rest: `${formatDuration(wishes.time)}: ±${formatShare(swing)}`,
			weight: 2,
			reach: 0
		},
		...(position.liquidation !== position.bankruptcy && isMortal(position)
			? [
					{
						key: 'spare',
						x: x(0) + 12,
						y: (y(position.liquidation) + y(position.bankruptcy)) / 2,
						align: 'start' as const,
						tone: 'fuel' as const,
						strong: '',
						rest: `sold here at best: ${formatMoney(spareOf(position))} to spare`,
						weight: 3,
						reach: 0
					}
				]
			: [])
	];
}
