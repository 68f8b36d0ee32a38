/** Words beside lines and marks, where they find room. */
import { placeLabels, type Label } from '$lib/chart/place';
import { chars } from '$lib/controls/words';
import type { Chart, Plot } from './charts.ts';
import type { Layout } from './layouts.ts';
import type { Mark, Shown } from './shown.ts';
import { words } from './words.ts';

export interface Placed extends Pick<Label, 'x' | 'y' | 'align'> {
	readonly text: string;
	readonly look: 'quiet' | 'fuel' | undefined;
}

const plain = { buy: words.bought, sell: words.sold, liquidation: words.liquidated } as const;

export function labelsOf({ name, text: size }: Layout, { charts }: Plot, { marks, hours }: Shown): Placed[] {
	const said = new Set(name === 'narrow' ? marks.map(({ note }) => note) : []);
	/** A habit’s words stand once, its number at every mark. */
	const wordOf = ({ note, kind }: Mark): string => {
		const text = said.has(note) ? note.slice(0, 1) : note;
		said.add(note);
		return text || plain[kind];
	};
	return charts.flatMap((chart, k) => {
		const { part, coin, x, y } = chart;
		const own = marks.filter(({ coin }) => coin === k).sort((a, b) => weightOf(b) - weightOf(a));
		// Who comes first chooses first.
		const told = own.filter((mark) => weightOf(mark) > 0).length;
		const noted = own.map((mark) => markOf(chart, mark, wordOf(mark)));
		const wanted = [
			...noted.slice(0, told),
			...linesOf(chart, size),
			...noted.slice(told),
			...(coin.known.length < 0.6 * hours ? [aheadOf(chart)] : [])
		];
		const labels = wanted.map(({ text, ...at }, i): Label => {
			const width = 0.52 * size * chars(text);
			return { ...at, key: `${i}`, width, height: 1.15 * size, weight: 0, reach: 2.2 * size };
		});
		const line = coin.known.map((price, hour) => {
			const [across, down] = [x(hour), y(price)];
			return { left: across - 2, right: across + 2, top: down - 2, bottom: down + 2 };
		});
		const places = placeLabels(labels, { top: part.top - 4, bottom: part.bottom + 4 }, line);
		return wanted.flatMap((label, i) => {
			const found = places.get(`${i}`);
			return found === undefined ? [] : [{ ...label, y: found }];
		});
	});
}

function weightOf({ note, kind }: Mark): number {
	return note ? 2 : kind === 'liquidation' ? 1 : 0;
}

/** The names of the dashed lines, just over them; of a cost beyond the picture, how far away it is, at the edge. */
function linesOf({ part, coin, paid, closes }: Chart, size: number): Placed[] {
	const at = (y: number, text: string, look: 'quiet' | 'fuel'): Placed => {
		return { x: part.left + 3, y: y - 0.6 * size, align: 'start', text, look };
	};
	const found = closes === null ? [] : [at(closes, words.closes, 'fuel')];
	if (paid !== null) return [...found, at(paid, words.paid, 'quiet')];
	if (coin.paid === null) return found;
	const away = coin.paid / coin.known.at(-1)! - 1;
	return [...found, at(away > 0 ? part.top + size : part.bottom, words.cost(away), 'quiet')];
}

function markOf({ part, x, y }: Chart, { hour, price, kind }: Mark, text: string): Placed {
	const at = x(hour);
	const left = at > (part.left + part.right) / 2;
	return {
		x: at + (left ? -9 : 9),
		y: y(price) + (kind === 'buy' ? 9 : -9),
		align: left ? 'end' : 'start',
		text,
		look: kind === 'liquidation' ? 'fuel' : undefined
	};
}

function aheadOf({ part, coin, x }: Chart): Placed {
	return {
		x: (x(coin.known.length) + part.right) / 2,
		y: (part.top + part.bottom) / 2,
		align: 'middle',
		text: words.ahead,
		look: 'quiet'
	};
}
