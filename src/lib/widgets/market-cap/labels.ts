/** What stands under the block, and beside the cash. */
import type { Blocks, Column } from './blocks.ts';
import { fallen, many, oneIn, round } from './texts.ts';
import { words } from './words.ts';

interface Foot {
	readonly key: string;
	readonly x: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly look: 'quiet' | 'fuel';
	readonly name: string;
	/** On a line of its own. */
	readonly value?: string;
}

/** Under one coin, how many of it there are and were sold; under seven, their names and falls. */
export function footOf({ columns, layout }: Blocks): Foot[] {
	const [first, second, ...others] = columns as [Column, Column | undefined, ...Column[]];
	const { left, right } = layout;
	if (!second) {
		const { supply, traded } = first.coin;
		return [
			{ key: 'all', x: left, align: 'start', look: 'quiet', name: words.all(many(supply)) },
			{ key: 'sold', x: right, align: 'end', look: 'fuel', name: words.sold(oneIn(traded / supply)) }
		];
	}
	const cap = others.reduce((sum, { coin }) => sum + coin.cap, 0);
	const lost = others.reduce((sum, { coin }) => sum + coin.lost, 0);
	const under = (key: string, from: number, to: number, name: string, fall: number): Foot => ({
		key,
		x: (from + to) / 2,
		align: 'middle',
		look: 'quiet',
		name,
		value: fallen(fall)
	});
	const rest = layout.name === 'narrow' ? words.othersShort : words.others;
	return [
		...[first, second].map(({ coin, left: from, right: to }) =>
			under(coin.symbol, from, to, coin.name, coin.fall)
		),
		under('others', second.right, right, rest, lost / cap)
	];
}

/** Beside the cash or under it: how much, and that it is drawn to scale. */
export function paidOf({ cash, layout }: Blocks, usd: number): { x: number; y: number; lines: string[] } {
	const { left, top } = layout.cash;
	const narrow = layout.name === 'narrow';
	const line = 1.25 * layout.text;
	const lines =
		usd > 0
			? [round(usd), words.paid, cash.height < 1 ? words.speck : words.scale]
			: [words.nobody, words.paidNothing];
	return narrow
		? {
				x: left + cash.width + (cash.width > 0 ? 8 : 0),
				y: top + Math.max(0.8 * line, cash.height) / 2,
				lines
			}
		: { x: left, y: top + cash.height + (lines.length / 2 + 0.2) * line, lines };
}
