/** T10: a fund that sells when it loses makes coins fall together that have nothing in common. */
import {
	correlationOf,
	fireSaleCovariance,
	fireSaleReturns,
	fundamentalReturns,
	saleImpacts,
	stream,
	type Seller,
	type Table
} from '$lib/sim';
import { formatCount, formatNumber } from '$lib/format';
import { worst } from '../errors.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

const draws = 400_000;
const strengths = [0, 1, 2, 3, 4, 6, 10];

/** Two coins without a link, moving 3% and 4% a day, and a fund with $2 and $1 billion of them. */
const apart: Table = [
	[0.0009, 0],
	[0, 0.0016]
];
const held = [2e9, 1e9];
const fund = { holdings: held, impacts: saleImpacts(held, [15e9, 3e9]) };

/** Three with links of their own, one of them sold short. */
const linked: Table = [
	[0.0009, 0.0005, 0.0002],
	[0.0005, 0.0016, -0.0003],
	[0.0002, -0.0003, 0.0025]
];
const longShort = [1e9, 2e9, -1e9];
const mixed: Seller = {
	holdings: longShort,
	strength: 3,
	impacts: saleImpacts(longShort, [15e9, 3e9, 2e9])
};

/** Mean of rᵢrⱼ over the same draws for each seller; the mean of r is 0. */
function sampled(covariance: Table, sellers: readonly Seller[], purpose: string): number[][][] {
	const next = fundamentalReturns(covariance);
	const chance = stream(1, `validation: ${purpose}`);
	const sums = sellers.map(() => covariance.map((row) => row.map(() => 0)));
	for (let k = 0; k < draws; k++) {
		const fundamental = next(chance);
		for (const [s, seller] of sellers.entries()) addProducts(sums[s]!, fireSaleReturns(fundamental, seller));
	}
	return sums.map((table) => table.map((row) => row.map((sum) => sum / draws)));
}

function addProducts(sums: number[][], returns: readonly number[]): void {
	for (let i = 0; i < returns.length; i++) {
		for (let j = 0; j < returns.length; j++) sums[i]![j]! += returns[i]! * returns[j]!;
	}
}

/** The largest difference between two covariances, each entry over the deviations that the theory gives its coins. */
function farthest(found: Table, theory: Table): number {
	return worst(
		found.flatMap((row, i) =>
			row.map((value, j) => Math.abs(value - theory[i]![j]!) / Math.sqrt(theory[i]![i]! * theory[j]![j]!))
		)
	);
}

function check(): Found {
	const sellers = strengths.map((strength) => ({ ...fund, strength }));
	const found = sampled(apart, sellers, 'fire sales');
	const paths = sellers.map((seller, i) => ({
		strength: seller.strength,
		engine: found[i]!,
		law: fireSaleCovariance(apart, seller)
	}));
	const [three] = sampled(linked, [mixed], 'fire sales of three');
	return {
		claims: [
			{
				of: `variances and covariance of two coins at ${formatNumber(strengths.length)} strengths, ${formatCount(draws)} days`,
				measure: 'share',
				tolerance: 0.01,
				error: worst(paths.map(({ engine, law }) => farthest(engine, law))),
				rival: worst(paths.map(({ engine }) => farthest(engine, apart)))
			},
			{
				of: 'those of three linked coins, one sold short',
				measure: 'share',
				tolerance: 0.01,
				error: farthest(three!, fireSaleCovariance(linked, mixed)),
				rival: farthest(three!, linked)
			}
		],
		pictures: [pictured(paths)]
	};
}

const between = (covariance: Table) => correlationOf(covariance)[0]![1]!;

const fourPlaces = (value: number) => formatNumber(Math.round(1e4 * value) / 1e4);

function pictured(paths: readonly { strength: number; engine: Table; law: Table }[]) {
	const x: Axis = {
		label: 'Dollars sold per dollar lost, κ',
		scale: 'linear',
		from: 0,
		to: 10,
		ticks: [0, 2, 4, 6, 8, 10],
		format: (strength) => `$${formatNumber(strength)}`
	};
	return pictureOf({
		label:
			'The correlation of two coins that have nothing in common, against how much a fund that holds both sells when it loses: from none it rises towards 1. The correlations of the random days lie on the curve.',
		x,
		y: {
			label: 'Correlation',
			scale: 'linear',
			from: -0.05,
			to: 1,
			ticks: [0, 0.25, 0.5, 0.75, 1],
			format: (correlation) => formatNumber(correlation)
		},
		lines: [
			{
				points: along(x, 100).map((strength): Point => [
					strength,
					between(fireSaleCovariance(apart, { ...fund, strength }))
				])
			},
			{
				kind: 'guess',
				points: [
					[x.from, 0],
					[x.to, 0]
				]
			}
		],
		dots: [{ points: paths.map(({ strength, engine }): Point => [strength, between(engine)]) }],
		words: [
			{ text: 'one fund holds both', at: [3.6, 0.5], align: 'start', stands: 'below' },
			{ text: 'without the fund', at: [9.9, 0], align: 'end' }
		],
		table: {
			head: ['κ', 'Law, correlation', 'Random days'],
			groups: [
				{
					rows: paths.map(({ strength, engine, law }) => [
						formatNumber(strength),
						fourPlaces(between(law)),
						fourPlaces(between(engine))
					])
				}
			]
		}
	});
}

export const law: Law = {
	id: 'T10',
	subject: 'Correlation from fire sales',
	name: 'Fire sales make coins fall together that have nothing in common',
	statement:
		'A fund that holds several coins and loses on one sells a little of everything. Its sales push down coins that had no reason to fall. Σ is the covariance that the coins’ own news would give, π what the fund holds, κ the dollars it sells for each dollar lost, Λ how far a dollar of its sales pushes each coin.',
	equation: 'C = Σ + κ (Λ(Σπ)ᵀ + (Σπ)Λᵀ) + κ² (πᵀΣπ) ΛΛᵀ',
	trial: `The engine draws the coins’ own returns of ${formatCount(draws)} random days, lets funds of every strength sell on the same days, and takes the covariance of what comes out.`,
	rival: 'that coins move as their own news does: C\u00a0=\u00a0Σ',
	source: { text: 'Cont and Wagalath, 2013', to: '../../sources/#cont-wagalath-2013' },
	test: 'tests/sim/fire-sales.test.ts',
	check
};
