/** What the picture says and where; no word on another, wherever the controls are. */
import { formatMoney, formatPrice } from '$lib/format';
import { boxOf, placeLabels, type Box } from '$lib/chart/place';
import { comparedIn, level, levels, minutes, row, ticksAMinute, type Hour } from '$lib/learn/level-hour';
import type { Plot } from './layouts.ts';
import { isCaught, soldByMinute, usdOf, usedUp } from './told.ts';
import { shortWay, words } from './words.ts';

export interface Said {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly look?: 'quiet' | 'fuel' | 'blue';
	readonly strong?: string;
	readonly text: string;
}

/** How wide a letter is, in parts of the text's size. */
const letter = 0.53;

/** The lowest price and the other hour's, beside their curves; where rallies are compared, their highest. */
export function extremesSaid(hour: Hour, rival: Hour, plot: Plot, minute: number): Said[] {
	const { layout, y } = plot;
	const line = 1.25 * layout.text;
	const free = taken(hour, rival, plot, minute);
	const bounds = { top: layout.top - 0.4 * line, bottom: layout.bottom + line };
	const compared = comparedIn(hour.values);
	const found: Said[] = [];

	/** Tried at these ticks, further and further out. */
	function say(key: string, price: Float64Array, text: string, ticks: readonly number[]) {
		const width = text.length * layout.text * letter;
		const isUnder = key === 'rebound' && rival.rebound > hour.rebound;
		const way = key === 'low' || compared === 'low' || isUnder ? 1 : -1;
		for (const [i, tick] of ticks.entries()) {
			const x = Math.min(
				layout.right - width / 2,
				Math.max(layout.left + width / 2, plot.x(tick / ticksAMinute))
			);
			const tries = i === 0 ? 7 : 3;
			for (let k = 0; k < tries; k++) {
				const at = y(price[tick]!) + way * (0.8 + 0.4 * k) * line;
				const label = { key, x, y: at, width, height: line, align: 'middle', weight: 1, reach: 0 } as const;
				if (!placeLabels([label], bounds, free).has(key)) continue;
				free.push(boxOf(label, at));
				const said = { key, x, y: at, align: 'middle' } as const;
				found.push(key === 'rival' ? { ...said, look: 'quiet', text } : { ...said, strong: text, text: '' });
				return;
			}
		}
	}
	const reached = minute * ticksAMinute + 0.5;
	if (reached >= hour.lowAt) say('low', hour.price, formatPrice(hour.low), [hour.lowAt]);
	if (compared === 'rebound' && reached >= hour.reboundAt && hour.brokeAt >= 0)
		say('rebound', hour.price, formatPrice(hour.rebound), [hour.reboundAt]);
	if (Math.abs(rival[compared] - hour[compared]) > 40) {
		const first = compared === 'low' ? rival.lowAt : rival.reboundAt;
		const narrow = layout.name === 'narrow';
		const others = narrow ? [] : [6, 14, 22, 30, 38, 46, 54].map((one) => one * ticksAMinute);
		others.sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
		const way = narrow ? '' : `${shortWay(hour, rival)}: `;
		say('rival', rival.price, `${way}${formatPrice(rival[compared])}`, [first, ...others]);
	}
	return found;
}

/** Where lines run that no word may cross: both prices, sampled, and the levels. */
function taken(hour: Hour, rival: Hour, { layout, x, y }: Plot, minute: number): Box[] {
	const [left, right] = [layout.left, layout.right];
	const boxes: Box[] = levels.map((price) => ({ left, right, top: y(price) - 2, bottom: y(price) + 2 }));
	const every = ticksAMinute / 2;
	for (const { price } of [hour, rival]) {
		for (let tick = every; tick < price.length; tick += every) {
			const [one, two] = [y(price[tick - every]!), y(price[tick]!)];
			const from = x((tick - every) / ticksAMinute) - 2;
			const to = x(tick / ticksAMinute) + 2;
			boxes.push({ left: from, right: to, top: Math.min(one, two) - 3, bottom: Math.max(one, two) + 3 });
		}
	}
	const at = x(minute);
	return minute < minutes
		? [...boxes, { left: at - 3, right: at + 3, top: 0, bottom: layout.height }]
		: boxes;
}

/** Stops waiting and sold, at their bars. */
export function stopsSaid(hour: Hour, { layout, y, usd }: Plot, minute: number): Said[] {
	if (layout.name === 'narrow' || hour.values.stops === 0) return [];
	const { stops, start } = hour.values;
	const sold = usdOf(hour, 'stops', Math.round(minute * ticksAMinute));
	const across =
		layout.middle +
		layout.half * Math.min(0.8, ((1 - hour.values.clustered) * stops * row) / (start - 70_000) / usd) +
		5;
	const place = { x: across, align: 'start', look: 'fuel' } as const;
	const under = (price: number) => y(price - row) + 0.8 * layout.text;
	const left = stops - sold;
	const { bids } = hour.values;
	const used = usedUp(hour, Math.round(minute * ticksAMinute));
	const isOut = isCaught(hour, minute);
	return [
		...(isOut
			? [
					{
						key: 'even',
						x: across,
						y: y(level + row) - 2 * layout.text,
						align: 'start',
						text: words.out(hour.values.trapped)
					} as const
				]
			: []),
		...(bids > 0
			? [
					{
						key: 'buyers',
						x: across,
						y: y(level + row) - 0.75 * layout.text,
						align: 'start',
						look: 'blue',
						text: used > 0.995 ? words.used(bids) : words.waiting(bids * (1 - used))
					} as const
				]
			: []),
		...(sold > 0.5e6 ? [{ ...place, key: 'sold', y: under(level), text: words.sold(sold) }] : []),
		...(left > 0.5e6
			? [{ ...place, key: 'waiting', y: under(sold > 0.5e6 ? levels[1] : level), text: words.waiting(left) }]
			: [])
	];
}

/** The largest minute of the strip, on its bar. */
export function peakSaid(hour: Hour, { layout, x, most }: Plot, minute: number): Said[] {
	const { stops, forced } = soldByMinute(hour);
	const sums = stops.map((sum, i) => sum + forced[i]!).slice(0, Math.max(1, Math.ceil(minute)));
	const peak = Math.max(...sums);
	if (peak < most * 0.05) return [];
	const at = sums.indexOf(peak);
	const isRight = at > minutes / 2;
	return [
		{
			key: 'peak',
			x: x(isRight ? at : at + 1) + (isRight ? -5 : 5),
			y: layout.strip[0] + 0.6 * layout.text,
			align: isRight ? 'end' : 'start',
			look: 'fuel',
			strong: formatMoney(peak),
			text: layout.name === 'narrow' ? '' : ' in one minute'
		}
	];
}
