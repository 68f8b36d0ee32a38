/** The price scale: its lines, and what is written at them. */
import { formatPrice } from '$lib/format';
import type { Plot } from './layouts.ts';
import type { Shown } from './shown.ts';
import { awayFrom, moved } from './words.ts';

export interface Line {
	readonly price: number;
	/** Empty under the price tag. */
	readonly text: string;
}

/** Lines of text that the price tag covers to either side of its middle. */
const covered = 1.8;

export function gridOf({ trade, reach, now }: Shown, { layout, y, high, low }: Plot): Line[] {
	const step = reach.every * trade.venue.price;
	const first = Math.ceil(low / step - 1e-6);
	const last = Math.floor(high / step + 1e-6);
	const tag = y(now.price);
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const price = (first + i) * step;
		const hidden = price <= 0 || Math.abs(y(price) - tag) < covered * layout.text;
		return { price, text: hidden ? '' : scaleText(trade, price, layout.name) };
	});
}

/** Where there is little room, the distance from the price before. */
export function scaleText(trade: Shown['trade'], price: number, name: Plot['layout']['name']): string {
	if (name !== 'narrow') return formatPrice(price);
	const away = awayFrom(trade, price);
	const { side } = trade.walk;
	return away < 0 ? moved(side === 'sell' ? 'buy' : 'sell', -away) : moved(side, away);
}
