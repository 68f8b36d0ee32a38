/** What no word of the picture may cover. */
import type { Box } from '$lib/chart/place';
import { textOf, type Scene } from './word.ts';

export function pill({ layout, shown, y, scale }: Scene): Box {
	const at = y(Math.min(shown.moment.drop, scale.max * shown.start));
	const reach = 1.7 * textOf(layout);
	return { left: layout.bids, right: layout.positions, top: at - reach, bottom: at + reach };
}

/** The price line right of the path's head: no word is struck through by it. */
export function priceLine({ layout, shown, y, x, scale }: Scene): Box {
	const at = y(Math.min(shown.moment.drop, scale.max * shown.start));
	return { left: x(shown.clock), right: layout.width, top: at - 3, bottom: at + 3 };
}

/** The strip between the panels where the loop runs. */
export function loop({ layout, shown, y, scale }: Scene): Box {
	const { moment, start } = shown;
	const deep = scale.max * start;
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
