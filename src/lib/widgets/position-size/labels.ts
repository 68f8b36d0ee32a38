/** Words beside marks, moved apart where they would stand on each other. */
import { growthOf } from '$lib/learn/hundred-fortunes';
import type { Plot } from './layouts.ts';
import type { Shown } from './shown.ts';
import { meanLeaves } from './strokes.ts';
import { endTexts, growthText, stakeText, words } from './words.ts';

export interface Placed {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly text: string;
}

/** At the end of the fortunes, from the highest down. */
export function endsOf(shown: Shown, { layout, wealth }: Plot): { key: string; text: string; y: number }[] {
	const { fan, text, name } = layout;
	const gap = 1.25 * text;
	const texts = endTexts(shown, name);
	const places = texts.map((one) => wealth(one.wealth));
	for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + gap);
	for (let i = places.length - 1, most = fan.bottom; i >= 0; i--, most = places[i + 1]! - gap)
		places[i] = Math.min(places[i]!, most);
	return texts.map(({ key, text }, i) => ({ key, text, y: places[i]! }));
}

/** The top of the curve, where it is nothing again, the mean, and what is staked here. */
export function edgeLabels(shown: Shown, plot: Plot): Placed[] {
	const { staked, stake, values, best, breakEven, growth } = shown;
	const { x, y, layout } = plot;
	const { curve, text, name } = layout;
	const labels: Placed[] = [];
	const narrow = name === 'narrow';
	const value = (stake: number) => stakeText({ staked, stake });
	if (best > 0 && x(best) < curve.right - 4) {
		const top = growthText(growthOf(staked, values, best).middle);
		const said = narrow ? `${words.best} ${value(best)}` : `${words.best} ${value(best)}: ${top}`;
		const front = x(best) < 0.6 * text * said.length;
		const back = !front && (narrow || x(best) > curve.right - 9 * text);
		labels.push({
			key: 'best',
			x: x(best) + (front ? -4 : x(best) > curve.right - 9 * text ? 4 : 0),
			y: curve.top - 0.75 * text,
			align: front ? 'start' : back ? 'end' : 'middle',
			text: said
		});
	}
	if (best <= 0)
		labels.push({
			key: 'none',
			x: curve.right,
			y: curve.top + 0.7 * text,
			align: 'end',
			text: words.none[staked]
		});
	if (breakEven > 0 && x(breakEven) < curve.right - 4) {
		const room = curve.right - x(breakEven);
		const said = `${words.nothing} ${value(breakEven)}`;
		const fits = room > 0.47 * text * said.length;
		labels.push({
			key: 'nothing',
			x: x(breakEven) + (fits ? 5 : -5),
			y: y(0) + (fits ? -0.8 : 0.9) * text,
			align: fits ? 'start' : 'end',
			text: said
		});
	}
	const leaves = narrow ? null : meanLeaves(shown, plot);
	if (leaves !== null) {
		const said = words.mean(name);
		const room = leaves - curve.left > 0.55 * text * said.length + 12;
		labels.push({
			key: 'mean',
			x: leaves + (room ? -8 : 8),
			y: curve.top + 0.7 * text,
			align: room ? 'end' : 'start',
			text: said
		});
	}
	if (!(best > 0 && Math.abs(x(stake) - x(best)) < 1.5 * text)) {
		const zero = y(0);
		const free = Math.min(curve.bottom - 0.9 * text, Math.max(curve.top + text, y(growth.middle)));
		/** Not on the line of no growth. */
		const height = Math.abs(free - zero) < 0.9 * text ? zero + 0.95 * text : free;
		const taken = labels.some(
			(one) => one.key === 'nothing' && one.align === 'start' && Math.abs(one.y - height) < 1.3 * text
		);
		const said = growthText(growth.middle);
		/** On the other side of the ring only where there is room. */
		const room = x(stake) - 13 - curve.left > 0.6 * text * said.length;
		const back = room && (taken || best <= 0 || x(stake) > curve.right - 5 * text);
		labels.push({
			key: 'here',
			x: x(stake) + (back ? -13 : 13),
			y: (taken || best <= 0) && !back ? height + 1.3 * text : height,
			align: back ? 'end' : 'start',
			text: said
		});
	}
	return labels;
}
