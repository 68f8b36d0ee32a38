/** Words beside lines and marks, where they find room. */
import { placeLabels, type Label } from '$lib/chart/place';
import { chars } from '$lib/controls/words';
import type { Chart, Plot } from './charts.ts';
import type { Layout } from './layouts.ts';
import type { Mark, Shown } from './shown.ts';
import { words } from './words.ts';

export interface Placed extends Pick<Label, 'key' | 'x' | 'align'> {
	readonly y: number;
	readonly text: string;
	readonly look: 'quiet' | 'fuel' | undefined;
}

interface Wanted extends Label {
	readonly text: string;
	readonly look: Placed['look'];
}

const plain = { buy: words.bought, sell: words.sold, liquidation: words.liquidated } as const;

export function labelsOf(layout: Layout, { charts }: Plot, { marks, hours }: Shown): Placed[] {
	return charts.flatMap((chart, k) => {
		const own = marks.filter(({ coin }) => coin === k);
		const wanted = [...linesOf(layout, chart), ...own.map((mark, i) => markOf(layout, chart, mark, i))];
		const ahead = chart.coin.known.length <= hours ? aheadOf(layout, chart) : [];
		const { part } = chart;
		const places = placeLabels(
			[...wanted, ...ahead],
			{ top: part.top - 4, bottom: part.bottom + 4 },
			lineBoxes(chart)
		);
		return [...wanted, ...ahead]
			.filter(({ key }) => places.has(key))
			.map(({ key, x, align, text, look }) => ({ key, x, align, text, look, y: places.get(key)! }));
	});
}

function wanted(layout: Layout, label: Omit<Wanted, 'width' | 'height'>): Wanted {
	return { ...label, width: 0.52 * layout.text * chars(label.text), height: 1.15 * layout.text };
}

/** The names of the dashed lines, just over them; of a cost beyond the picture, how far away it is, at the edge. */
function linesOf(layout: Layout, { part, coin, paid, closes }: Chart): Wanted[] {
	const at = { x: part.left + 3, align: 'start', weight: 2, reach: 2.2 * layout.text } as const;
	const over = (y: number) => y - 0.65 * layout.text;
	const found: Wanted[] = [];
	if (coin.paid !== null) {
		const away = coin.paid / coin.known.at(-1)! - 1;
		const beyond = away > 0 ? part.top + 0.5 * layout.text : part.bottom - 0.6 * layout.text;
		found.push(
			wanted(layout, {
				...at,
				key: `${coin.symbol} paid`,
				y: paid === null ? beyond : over(paid),
				text: paid === null ? words.cost(away) : words.paid,
				look: 'quiet'
			})
		);
	}
	if (closes !== null) {
		const key = `${coin.symbol} closes`;
		found.push(wanted(layout, { ...at, weight: 3, key, y: over(closes), text: words.closes, look: 'fuel' }));
	}
	return found;
}

function markOf(layout: Layout, { part, coin, x, y }: Chart, mark: Mark, i: number): Wanted {
	const at = x(mark.hour);
	const left = at > (part.left + part.right) / 2;
	const forced = mark.kind === 'liquidation';
	return wanted(layout, {
		key: `${coin.symbol} ${i}`,
		x: at + (left ? -9 : 9),
		y: y(mark.price) + (mark.kind === 'buy' ? 9 : -9),
		align: left ? 'end' : 'start',
		weight: mark.note ? 5 : forced ? 4 : 1,
		reach: mark.note || forced ? 3 * layout.text : 1.5 * layout.text,
		text: mark.note || plain[mark.kind],
		look: forced ? 'fuel' : undefined
	});
}

function aheadOf(layout: Layout, { part, coin, x }: Chart): Wanted[] {
	const from = x(coin.known.length - 1);
	return [
		wanted(layout, {
			key: `${coin.symbol} ahead`,
			x: (from + part.right) / 2,
			y: (part.top + part.bottom) / 2,
			align: 'middle',
			weight: 0,
			reach: layout.text,
			text: words.ahead,
			look: 'quiet'
		})
	].filter(({ width }) => width < part.right - from - 12);
}

/** The line of prices, in boxes that no word may cover. */
function lineBoxes({ coin, x, y }: Chart) {
	const every = 3;
	return Array.from({ length: Math.ceil(coin.known.length / every) }, (_, i) => {
		const piece = coin.known.slice(i * every, (i + 1) * every + 1).map(y);
		return {
			left: x(i * every),
			right: x(Math.min(coin.known.length - 1, (i + 1) * every)),
			top: Math.min(...piece) - 1,
			bottom: Math.max(...piece) + 1
		};
	});
}
