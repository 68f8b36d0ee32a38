/**
 * Reads an address. Reading never throws: what cannot be used is named in a sentence and replaced by the default, what is
 * not known is kept and written back.
 */
import { parseNumber } from '../format.ts';
import { isKnown, longest, plainOpening, type Opening } from './address.ts';
import { parameters, plainView, type View } from './parameters.ts';
import { allows, opening, seeds, type Input, type Inputs, type WidgetSpec } from './spec.ts';

export interface Reading<I extends Inputs = Inputs> extends Opening<I> {
	/** The model that the address was written for; this page's own unless it says another. */
	model: number;
	/** One sentence for each thing in the address that could not be used. */
	problems: readonly string[];
}

const lastStep = 10_000;
const lists = ['lock', 'show'] as const;

/**
 * Reads a query string.
 * @param query with or without its `?`; over 4,000 characters it is not read at all
 */
export function readAddress<I extends Inputs>(spec: WidgetSpec<I>, query: string): Reading<I> {
	const problems: string[] = [];
	const reading: Reading<I> = { ...plainOpening(spec), model: spec.model, problems };
	if (query.length > longest) {
		problems.push(`The address is longer than ${longest} characters, so the defaults are shown.`);
		return reading;
	}
	const given = new Map<string, string>();
	for (const [name, text] of new URLSearchParams(query)) {
		if (given.has(name)) problems.push(`“${shown(name)}” stands twice in the address; the first is used.`);
		else given.set(name, text);
	}

	const stage = given.get('stage');
	if (stage !== undefined) {
		reading.stage = spec.stages.find(({ id }) => id === stage) ?? null;
		if (!reading.stage)
			problems.push(`There is no stage “${shown(stage)}” here, so the usual opening is shown.`);
	}
	reading.values = opening(spec, reading.stage ?? undefined);
	reading.seed = reading.stage?.seed ?? seeds.default;
	const values: Record<string, number | string> = reading.values;

	function take<T>(
		name: string,
		read: (text: string) => T | undefined,
		use: (value: T) => void,
		instead: string
	) {
		const text = given.get(name);
		if (text === undefined) return;
		const value = read(text);
		if (value === undefined) problems.push(`${name} cannot be “${shown(text)}”: ${instead}`);
		else use(value);
	}

	take(
		'm',
		(text) => {
			reading.model = wholeNumber(text, 1, 999) ?? spec.model;
			return text === String(spec.model) || undefined;
		},
		() => {},
		`this page computes with model ${spec.model}, so numbers may differ from those of the link.`
	);
	take(
		'seed',
		(text) => wholeNumber(text, seeds.min, seeds.max),
		(seed) => (reading.seed = seed),
		`a crowd has a whole number from ${seeds.min} to ${seeds.max}. Crowd ${reading.seed} is shown.`
	);
	for (const [name, input] of Object.entries(spec.inputs)) {
		take(
			name,
			(text) => readValue(input, text),
			(value) => (values[name] = value),
			`${range(input)}. ${inWords(input, values[name]!)} is used.`
		);
	}
	take(
		't',
		(text) => finite(text, 0, lastStep),
		(clock) => (reading.clock = clock),
		`it counts steps from 0. The usual moment is shown.`
	);
	const view: Record<string, unknown> = { ...plainView };
	for (const [name, options] of Object.entries<readonly string[]>(parameters)) {
		take(
			name,
			(text) => options.find((option) => option === text),
			(option) => (view[name] = option),
			`it is ${options.join(' or ')}. ${options[0]} is used.`
		);
	}
	for (const name of lists) {
		const text = given.get(name);
		if (text === undefined) continue;
		const named = text.split(',').filter(Boolean);
		view[name] = Object.keys(spec.inputs).filter((input) => named.includes(input));
		for (const input of named) {
			if (!Object.hasOwn(spec.inputs, input))
				problems.push(`${name} names “${shown(input)}”, and there is no such control. It is left out.`);
		}
	}
	reading.view = view as unknown as View;
	reading.kept = [...given].filter(([name]) => !isKnown(spec, name));
	return { ...reading, problems: [...new Set(problems)] };
}

function readValue(input: Input, text: string): number | string | undefined {
	const value = input.kind === 'number' ? (parseNumber(text) ?? undefined) : text;
	return value !== undefined && allows(input, value) ? value : undefined;
}

function wholeNumber(text: string, min: number, max: number): number | undefined {
	return /^\d{1,7}$/.test(text) ? finite(text, min, max) : undefined;
}

function finite(text: string, min: number, max: number): number | undefined {
	const value = parseNumber(text);
	return value !== null && value >= min && value <= max ? value : undefined;
}

function range(input: Input): string {
	if (input.kind === 'choice') return `it is one of ${input.options.map(({ value }) => value).join(', ')}`;
	return `it goes from ${input.format(input.min)} to ${input.format(input.max)}`;
}

function inWords(input: Input, value: number | string): string {
	return input.kind === 'number' ? input.format(value as number) : String(value);
}

/** Text from an address as a sentence may show it: short, and nothing that could pass for ours. */
function shown(text: string): string {
	const clean = text.replace(/[^\p{L}\p{N} .,;:%$×+\-−_/]/gu, '·');
	const signs = [...clean];
	return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : clean;
}
