/** T6: accounts that hold two coins let a fall in one sell the other. */
import { contagionWaves, linearResponse, spectralRadius, stream, type Table } from '$lib/sim';
import { formatCount, formatNumber } from '$lib/format';
import { largestShare, type Pair } from '../errors.ts';
import { flip } from '../flip.ts';
import type { Found, Law } from '../law.ts';
import { along, pictureOf, type Axis, type Point } from '../picture.ts';

/** USD of coin i sold by force for each USD of coin j that is sold. */
const links: Table = [
	[0.5, 0.2],
	[0.6, 0.3]
];
/** 0.4 + √0.13, the larger root of its characteristic equation. */
const radius = 0.4 + Math.sqrt(0.13);
const tables = 60;

const scaled = (table: Table, by: number) => table.map((row) => row.map((gain) => gain * by));

/** Whether the waves grow in the end. */
function grows(table: Table): boolean {
	const shock = table.map(() => 1);
	const sold = contagionWaves(table, shock, 400).map((wave) => wave.reduce((sum, usd) => sum + usd, 0));
	return sold[400]! > sold[200]!;
}

/** By how much all gains of a table can rise until its waves grow: by 1/ρ, says the law. */
function cliff(table: Table): Pair {
	const law = 1 / spectralRadius(table);
	const alone = 1 / Math.max(...table.map((row, i) => row[i]!));
	return { engine: flip((by) => grows(scaled(table, by)), law / 2, 2 * law, 1e-6), law, rival: alone };
}

/** Two to five coins, all linked. */
function randomTables(): Table[] {
	const { uniform } = stream(1, 'validation: crossed accounts');
	return Array.from({ length: tables }, (_, k) =>
		Array.from({ length: 2 + (k % 4) }, () => Array.from({ length: 2 + (k % 4) }, () => 0.01 + uniform()))
	);
}

/** (I − N)⁻¹ of two coins, written out, after a shock of a dollar of the first. */
function response([[a, b], [c, d]]: Table, coin: 0 | 1): number {
	const rest = (1 - a!) * (1 - d!) - b! * c!;
	return coin === 0 ? (1 - d!) / rest : c! / rest;
}

/** What the engine's waves add up to. */
function added(table: Table, coin: 0 | 1): number {
	return contagionWaves(table, [1, 0], 3000).reduce((sum, wave) => sum + wave[coin]!, 0);
}

const radii = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, radius, 0.85, 0.9, 0.95, 0.97];

function check(): Found {
	const responses = radii.flatMap((at) => {
		const table = scaled(links, at / radius);
		return ([0, 1] as const).map((coin) => ({
			at,
			coin,
			engine: linearResponse(table, [1, 0])[coin]!,
			waves: added(table, coin),
			law: response(table, coin)
		}));
	});
	return {
		claims: [
			{
				of: `all that is sold, at ${formatCount(radii.length)} radii, at once and wave by wave`,
				measure: 'share',
				tolerance: 1e-9,
				error: largestShare(
					responses.flatMap(({ engine, waves, law }) => [
						{ engine, law },
						{ engine: waves, law }
					])
				).error
			},
			{
				of: `the gains from which waves grow, in the example and ${formatCount(tables)} random tables`,
				measure: 'share',
				tolerance: 0.001,
				...largestShare([links, ...randomTables()].map(cliff))
			},
			{
				of: 'the spectral radius of the example, 0.760555',
				measure: 'share',
				tolerance: 1e-12,
				error: largestShare([{ engine: spectralRadius(links), law: radius }]).error
			}
		],
		pictures: [pictured(responses)]
	};
}

function pictured(found: readonly { at: number; coin: number; engine: number; law: number }[]) {
	const x: Axis = {
		label: 'Spectral radius ρ',
		scale: 'linear',
		from: 0,
		to: 1,
		ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
		format: (at) => formatNumber(at)
	};
	const y: Axis = {
		label: 'Sold per $1 of shock',
		scale: 'log',
		from: 0.05,
		to: 40,
		ticks: [0.1, 1, 10],
		format: (usd) => `$${formatNumber(usd)}`
	};
	const curve = (sold: (table: Table) => number) =>
		along({ ...x, from: 0.005, to: 0.995 }, 200)
			.map((at): Point => [at, sold(scaled(links, at / radius))])
			.filter(([, usd]) => usd >= y.from && usd <= y.to);
	const points = (coin: number) =>
		found.filter((one) => one.coin === coin).map(({ at, engine }): Point => [at, engine]);
	return pictureOf({
		label:
			'Dollars sold of each of two coins for one dollar of shock to the first, against the spectral radius of their links: both grow without bound towards 1, the second coin’s as well. The engine’s sums lie on the curves.',
		x,
		y,
		lines: [
			{ points: curve((table) => response(table, 0)) },
			{ points: curve((table) => response(table, 1)) },
			{ kind: 'guess', points: curve(([[own]]) => 1 / (1 - own!)) }
		],
		dots: [{ points: points(0) }, { shape: 'square', points: points(1) }],
		words: [
			{ text: 'first coin', at: [0.5, 1.9], align: 'end' },
			{ text: 'second coin', at: [0.42, 0.48], align: 'start', stands: 'below' },
			{ text: 'first alone', at: [1, 2.2], align: 'end', stands: 'below' }
		],
		table: {
			head: ['ρ', 'Law', 'Engine'],
			groups: ['First coin', 'Second coin'].map((name, coin) => ({
				name,
				rows: found
					.filter((one) => one.coin === coin)
					.map(({ at, law, engine }) => [
						formatNumber(at),
						`$${formatNumber(law)}`,
						`$${formatNumber(engine)}`
					])
			}))
		}
	});
}

export const law: Law = {
	id: 'T6',
	subject: 'Crossed accounts',
	name: 'Crossed accounts tie two coins together, and the cliff is where the spectral radius is 1',
	statement:
		'An account that holds two coins on one collateral can lose on the first and be sold out of the second. Write N for the table of gains: dollars of coin i sold by force for each dollar of coin j. A shock then makes waves b, Nb, N²b and so on. They die out exactly when the spectral radius of N is below 1. Each coin alone may be far from its cliff, and both together past it.',
	equation: 'y = b + Ny = (I − N)⁻¹ b, critical at ρ(N) = 1',
	trial:
		'The engine plays the waves of the model page’s example one by one. Bisection finds by how much all gains can rise until later waves are larger than earlier ones, and the sum of the waves is compared with the inverse.',
	rival: 'that the cliff is where the larger of the coins’ own gains is 1',
	source: { text: 'Atkinson, 1989', to: '../../sources/#atkinson-1989' },
	test: 'tests/sim/contagion.test.ts',
	check
};
