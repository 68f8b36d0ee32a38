/** T8: how much gain it takes when bids come back and liquidation takes time. */
import { criticalGain, criticalGainPerTick, type TickedResilience } from '$lib/sim';
import { formatCount, formatDuration, formatNumber } from '$lib/format';
import { sustains, sweptBy } from '../cascade-in-time.ts';
import { largestShare } from '../errors.ts';
import { flip } from '../flip.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

/** Where the law says, and where the engine changes its answer. */
interface Cliff extends TickedResilience {
	readonly engine: number;
	readonly law: number;
	readonly rival: number;
}

const delays = [1, 2, 4, 8, 15, 30, 60, 120, 240, 480];
const shares = [0, 0.2, 0.5];
/** The cliff of a book in which nothing comes back. */
const standing = 1;

const recursions: readonly TickedResilience[] = shares.flatMap((permanentShare) =>
	delays.map((liquidationDelay) => ({ refillHalfLife: 60, liquidationDelay, permanentShare, tick: 1 }))
);
const timelines: readonly TickedResilience[] = [
	{ refillHalfLife: 60, liquidationDelay: 4, permanentShare: 0, tick: 1 },
	{ refillHalfLife: 60, liquidationDelay: 30, permanentShare: 0, tick: 1 },
	{ refillHalfLife: 30, liquidationDelay: 60, permanentShare: 0, tick: 1 },
	{ refillHalfLife: 60, liquidationDelay: 15, permanentShare: 0.2, tick: 1 },
	{ refillHalfLife: 60, liquidationDelay: 60, permanentShare: 0.2, tick: 1 },
	{ refillHalfLife: 60, liquidationDelay: 30, permanentShare: 0.5, tick: 1 }
];

/** USD of the timeline's cluster: five thousand times its shock. A longer one comes nearer to the law, and takes longer. */
const length = 100_000;

function cliff(resilience: TickedResilience, feedsItself: (gain: number) => boolean, fine: number): Cliff {
	const law = criticalGainPerTick(resilience);
	return {
		...resilience,
		engine: flip(feedsItself, 0.8 * law, 1.25 * law, fine),
		law,
		rival: standing
	};
}

/** rτ of a market in ticks, the one number that the law needs besides γ. */
function refillTimesDelay({ refillHalfLife, liquidationDelay, tick }: TickedResilience): number {
	const refilled = 1 - Math.pow(0.5, tick / refillHalfLife);
	return refilled / (1 - Math.exp(-tick / liquidationDelay));
}

function check(): Found {
	const recursive = recursions.map((one) => cliff(one, (gain) => sustains(gain, one), 1e-4));
	const timed = timelines.map((one) => cliff(one, (gain) => sweptBy(gain, one, length) >= length, 0.01));
	return {
		claims: [
			{
				of: `the recursion tick by tick, at ${formatNumber(recursive.length)} settings`,
				measure: 'share',
				tolerance: 0.001,
				...largestShare(recursive)
			},
			{
				of: `the timeline: a $20 shock sweeps a cluster of $${formatCount(length)}, at ${formatNumber(timed.length)} settings`,
				measure: 'share',
				tolerance: 0.05,
				...largestShare(timed)
			}
		],
		pictures: [pictured(recursive, timed)]
	};
}

function pictured(recursive: readonly Cliff[], timed: readonly Cliff[]) {
	const x: Axis = {
		label: 'Refill × delay, rτ',
		scale: 'log',
		from: 0.01,
		to: 8,
		ticks: [0.01, 0.1, 1, 5],
		format: (product) => formatNumber(product)
	};
	const y: Axis = {
		label: 'Critical gain',
		scale: 'linear',
		from: 0,
		to: 8,
		ticks: [0, 1, 2, 4, 6, 8],
		format: (gain) => formatNumber(gain)
	};
	const curve = (permanentShare: number) =>
		along(x, 120)
			.map((k): Point => [k, criticalGain({ refillRate: k, delay: 1, permanentShare })])
			.filter(([, gain]) => gain <= y.to);
	const points = (cliffs: readonly Cliff[]) =>
		cliffs.map((one): Point => [refillTimesDelay(one), one.engine]).filter(([, gain]) => gain <= y.to);
	return pictureOf({
		label:
			'The gain from which a cascade sustains itself, against refill rate times delay, when nothing, a fifth and half of each impact stay: it rises from 1, and the more stays the less. The recursion’s and the timeline’s answers lie on the curves.',
		x,
		y,
		lines: [
			...shares.map((permanentShare) => ({ points: curve(permanentShare) })),
			{
				kind: 'guess',
				points: [
					[x.from, standing],
					[x.to, standing]
				]
			}
		],
		dots: [{ points: points(recursive) }, { shape: 'diamond', points: points(timed) }],
		words: [
			{ text: 'nothing stays', at: [0.9, 3.9], align: 'end' },
			{ text: 'a fifth', at: [3.2, 4.8], align: 'start', stands: 'below' },
			{ text: 'half', at: [3.2, 2], align: 'start' },
			{ text: 'standing book', at: [7.6, 1], align: 'end', stands: 'below' }
		],
		table: {
			head: ['Half-life', 'Delay', 'Law', 'Engine'],
			groups: [
				...shares.map((permanentShare) => ({
					name: `Recursion, γ = ${formatNumber(permanentShare)}`,
					rows: recursive.filter((one) => one.permanentShare === permanentShare).map(rowOf)
				})),
				...shares.map((permanentShare) => ({
					name: `Timeline, γ = ${formatNumber(permanentShare)}`,
					rows: timed.filter((one) => one.permanentShare === permanentShare).map(rowOf)
				}))
			]
		}
	});
}

const rowOf = ({ refillHalfLife, liquidationDelay, law, engine }: Cliff) => [
	formatDuration(refillHalfLife),
	formatDuration(liquidationDelay),
	formatNumber(law, 5),
	formatNumber(engine, 5)
];

export const law: Law = {
	id: 'T8',
	subject: 'The cliff when bids come back',
	name: 'When bids come back and liquidation takes time, the cliff moves away from 1',
	statement:
		'A gain of 1 is the cliff of a book that stands still. If a share r of the displacement is bid again each second, and a liquidation waits τ seconds on average, the next sales meet a book that has half recovered. Then it takes more gain to keep a cascade going. Slower engines and faster makers move the cliff away; the part of an impact that stays brings it back.',
	equation:
		'n* = (1 + √(rτ))² if nothing stays; in general the least n for which τs² + (1\u00a0+\u00a0rτ\u00a0−\u00a0n)s + r(1\u00a0−\u00a0nγ)\u00a0=\u00a00 has a root s above 0',
	trial:
		'A recursion written from the words of the law, and the engine’s timeline before a long cluster, each try gains until the answer changes. Both move in ticks of a second, so r and τ are those of ticks.',
	rival: 'that the cliff stays at 1',
	source: { text: 'derived on the page of the model', to: '../#the-cliff-when-bids-come-back' },
	test: 'tests/sim/critical-gain.test.ts',
	check
};
