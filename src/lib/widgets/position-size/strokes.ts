/** The marks of the picture as paths. */
import { polyline } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
import { growthOf, lasts, type Growth } from '$lib/learn/hundred-fortunes';
import { exp, ln } from '$lib/sim';
import type { Box, Plot } from './layouts.ts';
import type { Shown } from './shown.ts';

export interface Strokes {
	/** Growth of the middle fortune, the area where it is above nothing, and growth of the mean. */
	readonly curve: string;
	readonly grows: string;
	readonly mean: string;
	/** Eight of ten fortunes, the middle one, and the mean by law. */
	readonly band: string;
	readonly middle: string;
	readonly average: string;
}

const points = 90;

type Line = readonly (readonly [x: number, y: number])[];

function placesOf({ layout: { curve } }: Plot): number[] {
	return Array.from({ length: points + 1 }, (_, i) => curve.left + (i * (curve.right - curve.left)) / points);
}

function growthAt({ staked, values }: Shown, { stakeAt, free }: Plot, part: keyof Growth) {
	return (place: number) => [place, free(growthOf(staked, values, stakeAt(place))[part])] as const;
}

/** As far as it stays in the frame, which it leaves once. */
function insideOf(line: Line, { top, bottom }: Box): Line {
	const out = line.findIndex(([, y]) => y < top || y > bottom);
	if (out < 0) return line;
	const [from, to] = [line[out - 1], line[out]!];
	if (!from) return [];
	const edge = to[1] < top ? top : bottom;
	const part = (edge - from[1]) / (to[1] - from[1]);
	return [...line.slice(0, out), [from[0] + part * (to[0] - from[0]), edge]];
}

/** Where the growth of the mean leaves the frame; null where it does not. */
export function meanLeaves(shown: Shown, plot: Plot): number | null {
	const { curve } = plot.layout;
	const line = insideOf(placesOf(plot).map(growthAt(shown, plot, 'mean')), curve);
	const last = line.at(-1);
	return last && last[1] === curve.top ? last[0] : null;
}

export function strokesOf(shown: Shown, plot: Plot): Strokes {
	const { staked, lives, growth, breakEven } = shown;
	const { layout, x, y, time, wealth } = plot;
	const { curve, fan } = layout;
	const places = placesOf(plot);
	const at = (part: keyof Growth) => growthAt(shown, plot, part);
	const end = x(breakEven);
	const above = places.filter((place) => place < end).map(at('middle'));
	const zero = tenth(y(0));
	const line = (wealths: readonly number[]) =>
		lives.at.map((when, k) => [time(when), wealth(wealths[k]!)] as const);
	const rate = ln(1 + growth.mean) * (staked === 'bets' ? lasts.bets / 100 : lasts.leverage);
	const total = exp(Math.min(rate, 700));
	/** The mean is a straight line on this scale, as far as the frame goes. */
	const most = Math.min(1, ln(1000) / Math.max(1e-9, ln(total)));
	const until = total > 1000 ? most : 1;
	return {
		curve: polyline(insideOf(places.map(at('middle')), curve)),
		grows: above.length > 1 ? `${polyline(above)}L${tenth(end)} ${zero}H${tenth(curve.left)}z` : '',
		mean: polyline(insideOf(places.map(at('mean')), curve)),
		band: `${polyline([...line(lives.high), ...line(lives.low).reverse()])}z`,
		middle: polyline(line(lives.middle)),
		average: `M${fan.left} ${tenth(wealth(1))}L${tenth(fan.left + until * (fan.right - fan.left))} ${tenth(wealth(Math.min(1000, total)))}`
	};
}
