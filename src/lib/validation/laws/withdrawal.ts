/** T9: makers who pull bids raise the gain, and at a share of 1 − n the fall feeds itself. */
import {
	criticalWithdrawal,
	crossing,
	flatProfile,
	fuelOf,
	gainAfterWithdrawal,
	localGain,
	saleTo,
	type Triggers
} from '$lib/sim';
import { formatNumber, formatPercent } from '$lib/format';
import { differing, largestShare } from '../errors.ts';
import { flip } from '../flip.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

/** Coins bid a dollar in the whole book; as many of fuel as make the gains. All are exact in binary. */
const density = 64;
const gains = [0.25, 0.5, 0.75];
const withdrawals = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875];

/** Positions of one coin, evenly spread. */
function evenly(perDollar: number, until: number): Triggers {
	const count = Math.floor(until * perDollar);
	return {
		drop: Float64Array.from({ length: count }, (_, i) => (i + 1) / perDollar),
		cumulativeCoins: Float64Array.from({ length: count + 1 }, (_, k) => k)
	};
}

const thinned = (withdrawn: number) => flatProfile(density * (1 - withdrawn));

/** Whether a dollar's shock sweeps a cluster of a thousand dollars, once a share of the bids is gone. */
function sweeps(gain: number, withdrawn: number): boolean {
	const cluster = evenly(gain * density, 1000);
	const book = thinned(withdrawn);
	return crossing(book, fuelOf(cluster), saleTo(book, 1), 1e6).stops.at(-1)! >= 1000;
}

/** What one might think: half the bids gone, half as much again. */
const inProportion = (gain: number, withdrawn: number) => gain * (1 + withdrawn);

function check(): Found {
	const found = gains.flatMap((gain) => {
		const cluster = evenly(gain * density, 100);
		return withdrawals.map((withdrawn) => ({
			gain,
			withdrawn,
			engine: localGain(thinned(withdrawn), cluster, 10, 16, 0),
			law: gainAfterWithdrawal(gain, withdrawn),
			rival: inProportion(gain, withdrawn)
		}));
	});
	const cliffs = gains.map((gain) => ({
		gain,
		engine: flip((withdrawn) => sweeps(gain, withdrawn), 1e-6, 0.999, 1e-4),
		law: criticalWithdrawal(gain),
		rival: Math.min(1, 1 / gain - 1)
	}));
	return {
		claims: [
			{
				of: 'the gain of 24 thinned books',
				measure: 'count',
				tolerance: 0,
				...differing(found)
			},
			{
				of: 'the share whose withdrawal lets a shock of $1 sweep a cluster of $1,000, at three gains',
				measure: 'share',
				tolerance: 0.01,
				...largestShare(cliffs)
			}
		],
		pictures: [pictured(found, cliffs)]
	};
}

function pictured(
	found: readonly { gain: number; withdrawn: number; engine: number; law: number }[],
	cliffs: readonly { gain: number; engine: number; law: number }[]
) {
	const x: Axis = {
		label: 'Share of the bids pulled',
		scale: 'linear',
		from: 0,
		to: 1,
		ticks: [0, 0.25, 0.5, 0.75, 1],
		format: (share) => formatPercent(share)
	};
	const highest = 2.5;
	return pictureOf({
		label:
			'The gain against the share of the bids that makers pull, from gains of 0.25, 0.5 and 0.75: it passes 1 where 75, 50 and 25% are gone, and there the engine’s falls begin to sweep a whole cluster.',
		x,
		y: {
			label: 'Gain',
			scale: 'linear',
			from: 0,
			to: highest,
			ticks: [0, 0.5, 1, 1.5, 2, 2.5],
			format: (gain) => formatNumber(gain)
		},
		lines: [
			...gains.map((gain) => ({
				points: along({ ...x, to: 0.999 }, 200).map((withdrawn): Point => [
					withdrawn,
					gainAfterWithdrawal(gain, withdrawn)
				])
			})),
			{
				kind: 'guess',
				points: along(x, 2).map((withdrawn): Point => [withdrawn, inProportion(0.75, withdrawn)])
			}
		],
		dots: [
			{
				points: found
					.filter(({ engine, law }) => engine <= highest && law !== 1)
					.map(({ withdrawn, engine }): Point => [withdrawn, engine])
			},
			{ shape: 'diamond', points: cliffs.map(({ engine }): Point => [engine, 1]) }
		],
		words: [
			{ text: 'n = 0.75', at: [0.55, 0.75 / 0.45], align: 'end' },
			{ text: '0.5', at: [0.375, 0.8], stands: 'below' },
			{ text: '0.25', at: [0.5, 0.5], stands: 'below' },
			{ text: 'a guess', at: [1, 1.46], align: 'end', stands: 'below' },
			{ text: 'swept', at: [0.24, 1.02], align: 'end', tone: 'dots' }
		],
		table: {
			head: ['Bids pulled', 'Law', 'Engine'],
			groups: [
				...gains.map((gain) => ({
					name: `Gain, from ${formatNumber(gain)}`,
					rows: found
						.filter((one) => one.gain === gain)
						.map(({ withdrawn, law, engine }) => [
							formatPercent(withdrawn),
							formatNumber(law),
							formatNumber(engine)
						])
				})),
				{
					name: 'Share from which the cluster is swept',
					rows: cliffs.map(({ gain, law, engine }) => [
						`gain ${formatNumber(gain)}`,
						formatPercent(law, 2),
						formatPercent(engine, 2)
					])
				}
			]
		}
	});
}

export const law: Law = {
	id: 'T9',
	subject: 'Makers who pull bids',
	name: 'Pull a share w of the bids, and the gain n becomes n/(1\u00a0−\u00a0w)',
	statement:
		'Gain is fuel over cushion. When makers pull bids, the fuel stays and the cushion shrinks. So a market that could absorb a shock cannot any more once a share 1 − n of the book is gone, though nobody has borrowed a dollar more.',
	equation: 'n → n / (1 − w), critical at w* = 1 − n',
	trial:
		'The gain is measured in books with so much less in them. Then a shock is played before an even cluster, and bisection finds the share from which it sweeps all of it.',
	rival: 'that the gain grows in proportion, n(1 + w)',
	source: { text: 'on the page of the model', to: '../#the-gain-and-the-cliff' },
	test: 'tests/sim/cliff.test.ts',
	check
};
