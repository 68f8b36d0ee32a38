/** The second half of T4: how the price comes back after a sale. */
import { playTimeline, profileWithDepth } from '$lib/sim';
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { nobody, withoutTime } from './by-hand.ts';
import type { Pair } from './errors.ts';
import { along, pictureOf, type Axis, type Point } from './picture.ts';

const price = withoutTime.startPrice;
const halfLife = 60;
const seconds = 300;
const staying = [0, 0.2, 0.5];
const shock = 0.1;
const leftAt = (time: number) => Math.exp((-time * Math.LN2) / halfLife);
/** In a flat book: the share γ of the fall stays, the rest decays. */
const recovery = (time: number, permanentShare: number) =>
	permanentShare + (1 - permanentShare) * leftAt(time);

/** A sale, and then nobody: the fall of each second as a share of the first. */
function recoveryOf(permanentShare: number): number[] {
	const scenario = {
		...withoutTime,
		shockKind: 'sale',
		shock,
		refillHalfLife: halfLife,
		permanentShare,
		tick: 1,
		duration: seconds + 1
	} as const;
	const book = profileWithDepth('flat', 1e6, price);
	const { columns } = playTimeline(scenario, { longs: nobody, shorts: nobody }, book);
	return Array.from(columns.price.subarray(1), (now) => (price - now) / (shock * price));
}

interface Recovery {
	readonly permanentShare: number;
	/** What is left of the fall, each second. */
	readonly left: readonly number[];
}

/** The engine's, at each permanent share. */
export function recovered(): Recovery[] {
	return staying.map((permanentShare) => ({ permanentShare, left: recoveryOf(permanentShare) }));
}

/** What the engine left of each fall in each second, and what the law leaves. */
export function decays(found: readonly Recovery[]): Pair[] {
	return found.flatMap(({ permanentShare, left }) =>
		left.map((engine, time) => ({ engine, law: recovery(time, permanentShare) }))
	);
}

export function picturedRecovery(found: readonly Recovery[]) {
	const x: Axis = {
		label: 'Seconds after the sale',
		scale: 'linear',
		from: 0,
		to: seconds,
		ticks: [0, 60, 120, 180, 240, 300],
		format: formatCount
	};
	const shown = Array.from({ length: 26 }, (_, i) => (i * seconds) / 25);
	return pictureOf({
		label:
			'What is left of a fall in the five minutes after the sale, when nothing, a fifth and half of it stay: the engine’s prices lie on the exponential curves.',
		x,
		y: {
			label: 'Left of the fall',
			scale: 'linear',
			from: 0,
			to: 1,
			ticks: [0, 0.25, 0.5, 0.75, 1],
			format: (share) => formatPercent(share)
		},
		lines: found.map(({ permanentShare }) => ({
			points: along(x, 100).map((time): Point => [time, recovery(time, permanentShare)])
		})),
		dots: found.map(({ left }) => ({ points: shown.map((time): Point => [time, left[time]!]) })),
		words: [
			{ text: 'half stays', at: [240, 0.54], align: 'middle' },
			{ text: 'a fifth', at: [240, 0.265], align: 'middle' },
			{ text: 'nothing', at: [144, 0.19], align: 'end', stands: 'below' }
		],
		table: {
			head: ['Seconds', 'Law', 'Engine'],
			groups: found.map(({ permanentShare, left }) => ({
				name: `γ = ${formatNumber(permanentShare)}`,
				rows: [0, 30, 60, 120, 180, 300].map((time) => [
					formatCount(time),
					formatPercent(recovery(time, permanentShare), 4),
					formatPercent(left[time]!, 4)
				])
			}))
		}
	});
}
