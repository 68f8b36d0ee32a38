/** T3: how many positions go when one goes. */
import { cascadeReaches, cascadeSizeChance, cascadeVariance, meanCascade, runawayChance } from '$lib/sim';
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { drawSizes, type Sizes } from '../drawn-sizes.ts';
import { largestDeviation } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { pictureOf, type Axis, type Point } from '../picture.ts';

const cascades = 100_000;
const gain = 0.8;
/** Sizes 1 to 20, and all beyond, with so many expected in each that χ² is what its tables say. */
const classes = 21;
/** What χ² with 20 degrees of freedom passes once in a thousand times. */
const chi2Bound = 45.315;

/** A cascade that has come so far above a gain of 1 does not end any more, but for one in 10¹². */
const enough = 512;
const runawayGain = 1.5;
const criticalReach = 1000;
const fewer = 20_000;

/** Sizes with the same mean in which every liquidation is as likely as the last to be the last one. */
const geometric = {
	chance: (size: number) => (1 - gain) * Math.pow(gain, size - 1),
	reaches: (size: number) => Math.pow(gain, size - 1)
};

function chi2(found: Sizes, chance: (size: number) => number, reaches: (size: number) => number): number {
	let sum = 0;
	for (let size = 1; size <= classes; size++) {
		const law = size < classes ? chance(size) : reaches(size);
		const share = size < classes ? found.ofSize(size) : found.reaching(size);
		sum += (found.count * (share - law) * (share - law)) / law;
	}
	return sum;
}

function check(): Found {
	const tame = drawSizes(gain, cascades, 1e6);
	const critical = drawSizes(1, fewer, criticalReach);
	const wild = drawSizes(runawayGain, fewer, enough);
	const meanError = Math.sqrt(cascadeVariance(gain) / cascades);
	return {
		claims: [
			{
				of: `sizes of ${formatCount(cascades)} cascades at n = 0.8, in ${formatCount(classes)} classes`,
				measure: 'chi2',
				tolerance: chi2Bound,
				error: chi2(
					tame,
					(size) => cascadeSizeChance(gain, size),
					(size) => cascadeReaches(gain, size)
				),
				rival: chi2(tame, geometric.chance, geometric.reaches)
			},
			{
				of: 'their mean, 5',
				measure: 'errors',
				tolerance: 4,
				error: Math.abs(tame.mean - meanCascade(gain)) / meanError
			},
			{
				of: `how many of ${formatCount(fewer)} reach ${formatCount(criticalReach)} at n = 1, and never end at n = 1.5`,
				measure: 'errors',
				tolerance: 4,
				error: largestDeviation(
					[
						{ engine: critical.reaching(criticalReach), law: cascadeReaches(1, criticalReach) },
						{ engine: wild.reaching(enough), law: runawayChance(runawayGain) }
					],
					fewer
				).error
			}
		],
		pictures: [pictured(tame, critical, wild)]
	};
}

const shownSizes = [1, 2, 3, 4, 6, 8, 11, 16, 22, 32, 45, 64, 90, 128, 181, 256, 362, 500];

function pictured(tame: Sizes, critical: Sizes, wild: Sizes) {
	const x: Axis = {
		label: 'Positions closed, at least',
		scale: 'log',
		from: 0.9,
		to: 560,
		ticks: [1, 3, 10, 30, 100, 300],
		format: formatCount
	};
	const rare = 0.0005;
	const all = [
		{ at: gain, found: tame, shape: 'circle' },
		{ at: 1, found: critical, shape: 'square' },
		{ at: runawayGain, found: wild, shape: 'diamond' }
	] as const;
	const seen = (share: number) => share >= rare;
	return pictureOf({
		label:
			'The share of cascades that close so many positions or more, for gains of 0.8, 1 and 1.5: below 1 large ones are rare, at 1 they thin out as a power law, above 1 more than half never end. The engine’s shares lie on the curves.',
		x,
		y: {
			label: 'Share of cascades',
			scale: 'log',
			from: rare,
			to: 1.25,
			ticks: [0.001, 0.01, 0.1, 1],
			format: (share) => formatPercent(share)
		},
		lines: all.map(({ at }) => ({
			points: shownSizes.map((size): Point => [size, cascadeReaches(at, size)])
		})),
		dots: all.map(({ found, shape }) => ({
			shape,
			points: shownSizes.map((size): Point => [size, found.reaching(size)]).filter(([, share]) => seen(share))
		})),
		words: [
			{ text: 'n = 1.5', at: [181, 0.64], align: 'middle' },
			{ text: 'n = 1', at: [181, 0.085], align: 'middle' },
			{ text: 'n = 0.8', at: [40, 0.0042], align: 'end', stands: 'below' }
		],
		table: {
			head: ['At least', 'Law', 'Engine'],
			groups: all.map(({ at, found }) => ({
				name: `Gain ${formatNumber(at)}, ${formatCount(found.count)} cascades`,
				rows: [1, 2, 3, 6, 11, 32, 90, 256].map((size) => [
					formatCount(size),
					formatPercent(cascadeReaches(at, size), 3),
					formatPercent(found.reaching(size), 3)
				])
			}))
		}
	});
}

export const law: Law = {
	id: 'T3',
	subject: 'Sizes of cascades',
	name: 'One liquidation closes many others as Borel’s distribution says',
	statement:
		'If triggers are scattered at random, each liquidation sets off a random number of others, n on average, like children in a family. How many go in all when one goes has Borel’s distribution. Its mean is 1/(1 − n). At a gain of 1 there is no typical size any more, and above it some cascades never end.',
	equation: 'P(s) = e^(−ns) (ns)^(s−1) / s!',
	trial: `${formatCount(cascades)} cascades are played through the crossing: one coin sold into a flat book, positions of one coin at random triggers.`,
	rival:
		'that a cascade is as likely to end after each position: a geometric distribution with the same mean',
	source: { text: 'Borel, 1942', to: '../../sources/#borel-1942' },
	test: 'tests/sim/branching.test.ts',
	check
};
