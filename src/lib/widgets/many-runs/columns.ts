/** What came out at each place: one fall a crowd, and what they have in common. */
import { isCrash, playRuns, settingOf, timelineOutcome, type Scenario, type Sweep } from '$lib/sim';
import { pack, unpack } from '../dots.ts';
import { inScenario, scenarioOf, valuesAlong } from './axis.ts';
import type { ManyValues } from './spec.ts';

/** The runs at one place; some of them, while they are still coming. */
export interface Column {
	/** Of the parameter that changes along the picture, as its control counts. */
	readonly value: number;
	/** Where the falls stopped, fractions of the start, from the smallest up. */
	readonly falls: readonly number[];
	/** How many fell more than twice as far as the news alone. */
	readonly crashes: number;
}

/** The place the reader looks at. */
export interface Here extends Column {
	/** The fall of the crowd whose number stands in the link. */
	readonly one: number;
}

/** The crowd of the link and those that follow it. */
function seedsOf({ crowds }: ManyValues, seed: number): number[] {
	return Array.from({ length: Number(crowds) }, (_, i) => seed + i);
}

/** The place the reader looks at: every crowd once. */
export function sweepHere(values: ManyValues, seed: number): Sweep<Scenario> {
	return { setting: scenarioOf(values), axes: [], seeds: seedsOf(values, seed), outputs: ['fall'] };
}

/** All places: every crowd at each of them. Where the reader looks makes no difference to it. */
export function sweepAlong(values: ManyValues, seed: number): Sweep<Scenario> {
	const along = valuesAlong(values.along);
	const axis = {
		name: inScenario(values.along, 0).name,
		values: along.map((value) => inScenario(values.along, value).value)
	};
	const setting = { ...scenarioOf(values), [axis.name]: axis.values[0] };
	return { setting, axes: [axis], seeds: seedsOf(values, seed), outputs: ['fall'] };
}

/** Falls are counted in hundredths of a percent: as the page carries them, so that a run is the same wherever it was played. */
const unit = 0.0001;

function inUnits(fall: number): number {
	return Math.round(fall / unit) * unit;
}

export function columnOf(value: number, falls: readonly number[], shock: number): Column {
	return {
		value,
		falls: falls.map(inUnits).sort((a, b) => a - b),
		crashes: falls.filter((fall) => isCrash(fall, shock)).length
	};
}

/** Collects runs of a sweep, in whatever order they come, by their place. */
export class Collected {
	readonly #cells: { readonly value: number; readonly shock: number; readonly falls: number[] }[];
	/** The fall of the first crowd at the first place; NaN until it is played. */
	one = NaN;

	/** @param places the value of each cell, as its control counts */
	constructor(sweep: Sweep<Scenario>, places: readonly number[]) {
		this.#cells = places.map((value, cell) => ({ value, shock: settingOf(sweep, cell).shock, falls: [] }));
	}

	put(from: number, falls: Float64Array): void {
		if (from === 0) this.one = falls[0]!;
		falls.forEach((fall, i) => this.#cells[(from + i) % this.#cells.length]!.falls.push(fall));
	}

	get columns(): Column[] {
		return this.#cells.map(({ value, falls, shock }) => columnOf(value, falls, shock));
	}
}

/** Everything at once: for the server, and for tests. */
export function playAll(sweep: Sweep<Scenario>, places: readonly number[]): Collected {
	const collected = new Collected(sweep, places);
	collected.put(0, playRuns(sweep, timelineOutcome, 0, places.length * sweep.seeds.length));
	return collected;
}

/** The first place; undefined until the first crowd has been played there. */
export function hereOf(collected: Collected): Here | undefined {
	const [column] = collected.columns;
	return Number.isNaN(collected.one) ? undefined : { ...column!, one: inUnits(collected.one) };
}

/** Everything that one state shows, short enough to travel with the page. */
export type Packed = readonly [one: number, here: PackedColumn, along: readonly PackedColumn[]];
type PackedColumn = readonly [falls: string, crashes: number];

/** The server writes a state in several files, and plays it once. */
const written = new Map<string, Packed>();

export function packedRuns(values: ManyValues, seed: number): Packed {
	const key = JSON.stringify([values, seed]);
	const found = written.get(key) ?? play(values, seed);
	written.set(key, found);
	return found;
}

function play(values: ManyValues, seed: number): Packed {
	const { one, ...column } = hereOf(playAll(sweepHere(values, seed), [values[values.along]]))!;
	const { columns } = playAll(sweepAlong(values, seed), valuesAlong(values.along));
	return [one, packed(column), columns.map(packed)];
}

function packed({ falls, crashes }: Column): PackedColumn {
	return [pack(falls, unit), crashes];
}

export function unpackedRuns(values: ManyValues, [one, here, along]: Packed): [Here, Column[]] {
	const column = (value: number, [falls, crashes]: PackedColumn): Column => ({
		value,
		falls: unpack(falls, unit),
		crashes
	});
	const places = valuesAlong(values.along);
	return [
		{ ...column(values[values.along], here), one },
		along.map((packed, i) => column(places[i]!, packed))
	];
}

/** The fall below which a share of the crowds lies; of an even number in the middle, between the two. */
export function quantile({ falls }: Column, share: number): number {
	if (falls.length === 0) return NaN;
	const at = share * (falls.length - 1);
	const low = Math.floor(at);
	const next = falls[Math.min(low + 1, falls.length - 1)]!;
	return falls[low]! + (at - low) * (next - falls[low]!);
}

/** Between these lie eight in ten. */
export const lower = 0.1;
export const upper = 0.9;

export function widthOf(column: Column): number {
	return quantile(column, upper) - quantile(column, lower);
}

/** Where the crowds disagree most; undefined while there is nothing to compare. */
export function widest(columns: readonly Column[]): Column | undefined {
	const many = columns.filter(({ falls }) => falls.length > 2);
	return many.reduce<Column | undefined>(
		(most, column) => (!most || widthOf(column) > widthOf(most) ? column : most),
		undefined
	);
}
