/** Ticks of both axes, and how their words are written. */
import { ticks } from 'd3';
import { formatCount, formatPrice } from '$lib/format';
import type { Layout, Plot } from './layouts.ts';
import type { Spot, Wish } from './placing.ts';
import type { Shown } from './shown.ts';

/** Coins with a tick. */
export function coinTicks({ coins }: Shown, { ticks: count }: Layout): number[] {
	return ticks(0, coins, count);
}

/** A price as the scale writes it. */
export function priceText(price: number, { name }: Layout): string {
	return name === 'narrow' ? `$${Number((price / 1000).toFixed(1))}k` : formatPrice(Math.round(price));
}

/** The words at the ticks, the one with the unit first. */
export function tickWishes(shown: Shown, { layout, x, y }: Plot): Wish[] {
	const { text, left, width, bottom } = layout;
	const start = shown.run.market.startPrice;
	const under = bottom + text * 1.2;
	const byCoins = coinTicks(shown, layout)
		.reverse()
		.map((coins, i) => {
			const spot: Spot = { x: x(coins), y: under, align: 'middle', reach: 0 };
			const edge: Spot = { ...spot, x: width, align: 'end' };
			return i === 0
				? wish(`coins-${coins}`, `${formatCount(coins)} coins`, [spot, edge])
				: wish(`coins-${coins}`, formatCount(coins), [spot]);
		});
	const byPrice = shown.scale.grid.map((fall) => {
		const spot: Spot = { x: left - 14, y: y(fall * start), align: 'end', reach: 0 };
		return wish(`price-${fall}`, priceText(start * (1 - fall), layout), [spot]);
	});
	return [...byCoins, ...byPrice];
}

function wish(key: string, rest: string, spots: Spot[]): Wish {
	return { key, tone: 'quiet', tries: [{ wordings: [{ strong: '', rest }], spots, clear: 'marks' }] };
}
