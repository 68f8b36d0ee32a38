/** The data of every widget: whole rows of finite numbers in named units, and the same run that its picture shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening, type Input, type Values, type WidgetSpec } from '$lib/embed/spec';
import { run, timeline } from '$lib/sim';
import { catalogue } from '$lib/widgets';
import { data as cascadeData } from '$lib/widgets/cascade/data';
import { inMinutes } from '$lib/widgets/cascade/in-minutes';
import { spec as cascade } from '$lib/widgets/cascade/spec';
import { data as crossingData } from '$lib/widgets/crossing/data';
import { spec as crossing } from '$lib/widgets/crossing/spec';
import type { Table } from '$lib/widgets/data';
import { data as positionData } from '$lib/widgets/liquidation-price/data';
import { positionOf } from '$lib/widgets/liquidation-price/position';
import { spec as position } from '$lib/widgets/liquidation-price/spec';
import { toMarket } from '$lib/widgets/market';
import { data as orderData } from '$lib/widgets/order-book/data';
import { spec as order } from '$lib/widgets/order-book/spec';
import { tradeOf } from '$lib/widgets/order-book/trade';
import { toPlay } from '$lib/widgets/time';

const units = 'USD,USD per coin,coins,fraction,seconds,count,times,BTC,SOL,SEI,name'.split(',');

/** What is wrong with a table; nothing is the promise. */
function faultsOf({ columns, rows }: Table): string[] {
	const names = columns.map(({ name }) => name);
	return [
		...columns.filter(({ name }) => !/^[a-z][A-Za-z]*$/.test(name)).map(({ name }) => `odd name ${name}`),
		...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two columns ${name}`),
		...columns.filter(({ label }) => !label).map(({ name }) => `${name} has no label`),
		...columns.filter(({ unit }) => !units.includes(unit)).map(({ name, unit }) => `${name} in ${unit}`),
		...(rows.length < 1 ? ['no rows'] : []),
		...rows.flatMap((row, i) => (row.length === columns.length ? [] : [`row ${i} is of another length`])),
		...rows.flatMap((row, i) =>
			row.flatMap((value, j) =>
				typeof value === 'number' && !Number.isFinite(value) ? [`row ${i}: ${names[j]} is ${value}`] : []
			)
		)
	];
}

function column({ columns, rows }: Table, name: string): number[] {
	const at = columns.findIndex((column) => column.name === name);
	if (at < 0) throw new Error(`no column ${name}`);
	return rows.map((row) => Number(row[at]));
}
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const openings = catalogue.flatMap((entry) =>
	[undefined, ...entry.spec.stages].map(
		(stage) => [`${entry.spec.id} ${stage?.id ?? 'as it opens'}`, entry, stage] as const
	)
);

describe('faultsOf(table)', () => {
	it('catches holes, odd names and missing units', () => {
		const columns = [
			{ name: 'price', label: 'Price', unit: '' },
			{ name: 'price', label: '', unit: 'coins' }
		];
		expect(faultsOf({ columns, rows: [[1, Infinity], [NaN]] })).toEqual([
			'two columns price',
			'price has no label',
			'price in ',
			'row 1 is of another length',
			'row 0: price is Infinity',
			'row 1: price is NaN'
		]);
		expect(faultsOf({ columns: [], rows: [] })).toEqual(['no rows']);
	});
});

it.each(openings)('the data of %s are whole', async (_, entry, stage) => {
	const { data } = await entry.data();
	const table = data(opening(entry.spec, stage), stage?.seed ?? 1);
	expect(faultsOf(table)).toEqual([]);
	expect(table.rows.length).toBeGreaterThan(1);
});

/** Any value that the controls allow, the ends of every track among them. */
function anyOf(input: Input): fc.Arbitrary<number | string> {
	if (input.kind === 'choice') return fc.constantFrom(...input.options.map(({ value }) => value));
	const { min, max } = input;
	return fc.oneof(fc.constantFrom(min, max, input.default), fc.double({ min, max, noNaN: true }));
}
const anyValues = (spec: WidgetSpec): fc.Arbitrary<Values> =>
	fc
		.record(Object.fromEntries(Object.entries(spec.inputs).map(([name, input]) => [name, anyOf(input)])))
		.map((values) => values as Values);

it.each(catalogue.map((entry) => [entry.spec.id, entry] as const))(
	'the data of %s are whole whatever is set',
	async (_, entry) => {
		const { data } = await entry.data();
		fc.assert(
			fc.property(anyValues(entry.spec), fc.integer({ min: 1, max: 999 }), (values, seed) => {
				expect(faultsOf(data(values, seed))).toEqual([]);
			}),
			// A row of many runs is a whole run.
			{ numRuns: 'crowds' in entry.spec.inputs ? 6 : 40 }
		);
	}
);

describe('the data of the cascade', () => {
	const still = [undefined, ...cascade.stages.filter(({ values }) => values.book !== 'refilling')];

	it.each(still.map((stage) => [stage?.id ?? 'as it opens', stage] as const))(
		'%s: they end where the run stops, and add up to what was sold',
		(_, stage) => {
			const values = opening(cascade, stage);
			const table = cascadeData(values, 1);
			const played = run(toMarket(values), 1);
			expect(column(table, 'wave')).toEqual([0, ...played.waves.map(({ index }) => index)]);
			expect(Math.max(...column(table, 'fall'))).toBeCloseTo(played.fall, 12);
			expect(column(table, 'price').at(-1)).toBeCloseTo(played.stopPrice, 6);
			expect(total(column(table, 'coins'))).toBeCloseTo(played.initialCoins + played.forcedCoins, 6);
			expect(total(column(table, 'positions'))).toBe(played.positionsClosed);
			expect(total(column(table, 'ownersLose'))).toBeCloseTo(played.ownersLose, 0);
		}
	);

	it('say that news sells nothing itself', () => {
		const table = cascadeData({ ...opening(cascade), kind: 'news' }, 1);
		expect(column(table, 'coins')[0]).toBe(0);
		expect(column(table, 'fall')[0]).toBeCloseTo(0.05, 12);
	});

	it.each([{}, { refill: 3600, leverage: 20 }, { kind: 'news' as const, fund: 0 }])(
		'in time, %j: they hold the low, and every forced coin',
		(change) => {
			const values = { ...opening(cascade), book: 'refilling' as const, ...change };
			const table = cascadeData(values, 1);
			const played = toPlay(values);
			if (!('tick' in played)) throw new Error('a book that fills up again plays in time');
			const found = timeline(played, 1);
			const result = (name: string) => inMinutes(found).results.find((one) => one.name === name)!.value;
			expect(Math.max(...column(table, 'fall'))).toBeCloseTo(result('fall'), 12);
			expect(total(column(table, 'forcedCoins'))).toBeCloseTo(result('forcedCoins'), 4);
			expect(column(table, 'fall').at(-1)).toBeCloseTo(result('fallAtEnd'), 12);
			const time = column(table, 'time');
			expect(time).toEqual([...time].sort((a, b) => a - b));
			expect(time.at(-1)).toBe(8 * 3600);
		}
	);
});

describe('the data of the crossing', () => {
	it.each([undefined, ...crossing.stages].map((stage) => [stage?.id ?? 'as it opens', stage] as const))(
		'%s: the curves cross where the run stops',
		(_, stage) => {
			const values = opening(crossing, stage);
			const table = crossingData(values, 1);
			const { fall, exhausted } = run(toMarket(values), 1);
			const [falls, bids, sales] = ['fall', 'bids', 'sales'].map((name) => column(table, name));
			const first = falls!.findIndex((at, i) => at > 0.05 && bids![i]! >= sales![i]! * (1 - 1e-9));
			expect(exhausted).toBe(false);
			expect(falls![first]).toBeCloseTo(fall, 9);
			expect(bids![first]! / sales![first]!).toBeCloseTo(1, 9);
			expect(falls).toEqual([...new Set(falls)].sort((a, b) => a - b));
		}
	);
});

describe('the data of the order book', () => {
	it.each([undefined, ...order.stages].map((stage) => [stage?.id ?? 'as it opens', stage] as const))(
		'%s: the order fills to its end at once, then the price comes back',
		(_, stage) => {
			const values = opening(order, stage);
			const table = orderData(values);
			const { walk, venue, halfLife } = tradeOf(values);
			const [time, filled, average, price, missing] = [
				'time',
				'filled',
				'averagePrice',
				'price',
				'missing'
			].map((name) => column(table, name));
			const done = time!.lastIndexOf(0);
			expect(price![0]).toBe(venue.price);
			expect(filled![done]).toBe(walk.coins);
			expect(average![done]).toBe(walk.averagePrice);
			expect(price![done]).toBeCloseTo(walk.lastPrice, 6);
			expect(missing![done]).toBeCloseTo(walk.coins, 6);
			const away = price!.slice(done).map((now) => Math.abs(now - venue.price));
			expect(away).toEqual([...away].sort((a, b) => b - a));
			const last = missing!.at(-1)! / walk.coins;
			expect(last).toBeCloseTo(2 ** (-time!.at(-1)! / halfLife), 9);
		}
	);
});

describe('the data of one position', () => {
	it.each([undefined, ...position.stages].map((stage) => [stage?.id ?? 'as it opens', stage] as const))(
		'%s: it is whole at the entry, at its limit where it is closed, and nothing where it is bankrupt',
		(_, stage) => {
			const wishes = opening(position, stage);
			const table = positionData(wishes);
			const { entry, wallet, liquidation, bankruptcy } = positionOf(wishes);
			const at = (name: string, price: number) => column(table, name)[column(table, 'price').indexOf(price)]!;
			expect(at('equity', entry)).toBeCloseTo(wallet, 9);
			expect(at('open', entry)).toBe(1);
			expect(at('equity', liquidation) / at('required', liquidation)).toBeCloseTo(1, 6);
			expect(at('open', liquidation)).toBe(0);
			expect(at('equityShare', bankruptcy)).toBeCloseTo(0, 9);
		}
	);
});
