/** Everything the picture says, each where it fits: what matters most chooses first. */
import { boxOf, placeLabels, type Box, type Label } from '$lib/chart/place';
import { formatDuration, formatMoney, formatPercent } from '$lib/format';
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

const words = {
	opened: ' you open it here',
	closes: ' the exchange closes it, ',
	nothing: ' nothing is left',
	gone: 'Gone',
	left: ' left: ',
	usual: 'usual in ',
	required: 'must be left',
	spare: 'the exchange’s room to sell: ',
	short: { opened: ' opened', closes: ' closed', nothing: ' nothing left' }
};

/** How wide a letter is, in parts of the text's size, a little generous. */
const letter = 0.5;
const lineHeight = 1.25;

export function wordsOf(plot: Plot): Word[] {
	const { layout, bar } = plot;
	const half = layout.bar / 2 + 1;
	const taken: Box[] = [
		{
			left: bar.from,
			right: Math.max(bar.full, bar.to),
			top: bar.y - half,
			bottom: bar.y + half
		},
		{ left: 0, right: layout.left, top: bar.y - layout.text, bottom: bar.y + layout.text }
	];
	const wishes = [...lineWords(plot), ...sideWords(plot)].map((wish) => ({ ...wish, ...sizeOf(wish, plot) }));
	const places = placeLabels(
		wishes.filter((wish) => boxOf(wish, wish.y).right <= layout.width),
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
	const { entry, liquidation, bankruptcy, closed, mark, wallet, equityAt, wishes } = position;
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
	const said = narrow ? words.short : words;
	const list = [end('entry', entry, 'plain', quote(entry), said.opened, 7)];
	if (isMortal(position)) {
		const { low, high } = plot.scale;
		const beyond = liquidation < low ? '↓ ' : liquidation > high ? '↑ ' : '';
		const move = narrow ? '' : formatMove((wishes.side === 'long' ? -1 : 1) * distanceOf(position));
		const strong = `${beyond}${quote(liquidation)}`;
		list.push(end('liquidation', liquidation, 'fuel', strong, `${said.closes}${move}`, 9));
		if (bankruptcy > low && bankruptcy < high) {
			list.push(end('bankruptcy', bankruptcy, 'plain', quote(bankruptcy), said.nothing, 8));
		}
	}
	const left = closed ? wallet : equityAt(mark);
	return [
		...list,
		{
			key: 'left',
			x: bar.from + 2,
			y: bar.y - out * (layout.bar / 18 + layout.text / 13),
			align: 'start',
			tone: 'plain',
			strong: closed ? words.gone : formatShare(left / wallet),
			rest: `${closed ? ': ' : words.left}${formatMargin(left, position)}`,
			weight: 10,
			reach: 3 * layout.bar
		}
	];
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
	const wide = layout.name === 'wide';
	const swing = `${wide ? words.usual : ''}${formatDuration(wishes.time)}: ±${formatPercent(swingOf(wishes))}`;
	const beside = (key: string, x: number, y: number, tone: Tone, rest: string): Wish => ({
		key,
		x,
		y,
		align: 'start',
		tone,
		strong: '',
		rest,
		weight: 3,
		reach: 0
	});
	const required = x(position.requiredAt(scale.high) / position.wallet);
	const side = [
		...ticks,
		beside('swing', layout.left + 14, y(entry) + 0.7 * layout.text, 'quiet', swing),
		beside('required', required + 7, layout.top + layout.text, 'fuel', words.required)
	];
	const [from, to] = [y(position.liquidation), y(position.bankruptcy)];
	if (!isMortal(position) || Math.abs(from - to) < lineHeight * layout.text) return side;
	const spare = `${words.spare}${formatMoney(spareOf(position))}`;
	return [...side, beside('spare', x(0.56), (from + to) / 2, 'fuel', spare)];
}
