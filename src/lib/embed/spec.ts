/**
 * What a widget is before it is drawn: its question, its inputs, its stages.
 *
 * One definition of an input serves the control, the address, the table, the documentation
 * and the test that proves that it acts.
 */

interface Named {
	/** What it is called in a table and for a screen reader. */
	readonly label: string;
	/** The sentence around the value: `People hold [10×] their own money.` */
	readonly before: string;
	readonly after: string;
	/** Shown at once, or behind "More controls". */
	readonly place: 'front' | 'more';
}

/** A number on a track, in model units (USD, fraction, times, seconds, count). */
export interface NumberInput extends Named {
	readonly kind: 'number';
	readonly min: number;
	readonly max: number;
	/** From value to value; on a log track, in the leading digit. */
	readonly step: number;
	readonly scale: 'linear' | 'log';
	readonly default: number;
	readonly unit: 'USD' | 'fraction' | 'times' | 'seconds' | 'count';
	readonly format: (value: number) => string;
	/** Words under the two ends of the track. */
	readonly ends: readonly [string, string];
}

/** One of a few named alternatives. */
export interface ChoiceInput<Option extends string = string> extends Named {
	readonly kind: 'choice';
	readonly options: readonly { readonly value: Option; readonly label: string }[];
	readonly default: Option;
}

export type Input = NumberInput | ChoiceInput;

/** By the name that the address, the table and the data use; their order is the address's order. */
export type Inputs = Readonly<Record<string, Input>>;

/** One value an input. */
export type Values<I extends Inputs = Inputs> = {
	-readonly [Name in keyof I]: I[Name] extends ChoiceInput<infer Option> ? Option : number;
};

/** What a reader may be asked to say before anything is shown. */
export interface Guess extends Pick<
	NumberInput,
	'before' | 'after' | 'min' | 'max' | 'step' | 'format' | 'ends'
> {
	/** The name of the result that it is about. */
	readonly result: string;
}

/** A part of a recording: what it sets, and what it says meanwhile. */
export interface Frame<I extends Inputs = Inputs> {
	/** How long it plays, seconds. */
	readonly lasts: number;
	readonly set: Partial<Values<I>>;
	readonly say: string;
}

/** A named opening of a widget: the values that differ from the defaults. */
export interface Stage<I extends Inputs = Inputs> {
	readonly id: string;
	readonly title: string;
	readonly values: Partial<Values<I>>;
	readonly seed?: number;
	/** Names of the inputs shown at once in this stage; the others are behind "More controls". */
	readonly front?: readonly (keyof I & string)[];
	/** Watch, then it is yours: what a button plays, part by part. */
	readonly recording?: { readonly name: string; readonly frames: readonly Frame<I>[] };
}

export interface WidgetSpec<I extends Inputs = Inputs> {
	/** Its name in addresses. */
	readonly id: string;
	/** The question it answers. */
	readonly title: string;
	/** One sentence for lists and for machines. */
	readonly description: string;
	/** The version of the model its numbers come from. */
	readonly model: number;
	/** Nothing in it is left to chance: no crowd is drawn. */
	readonly chance?: 'none';
	readonly inputs: I;
	readonly guess: Guess;
	readonly stages: readonly Stage<I>[];
}

/** A number that came out of the engine, as a row of the table. */
export interface Result {
	/** What it is called in the data. */
	readonly name: string;
	readonly label: string;
	readonly value: number;
	readonly text: string;
}

export const seeds = { min: 1, max: 999_999, default: 1 } as const;

/** The values a stage opens with. */
export function opening<I extends Inputs>(spec: WidgetSpec<I>, stage?: Stage<I>): Values<I> {
	const defaults = Object.entries(spec.inputs).map(([name, input]) => [name, input.default]);
	return { ...Object.fromEntries(defaults), ...stage?.values } as Values<I>;
}

/** Whether a value may stand in an input. */
export function allows(input: Input, value: unknown): boolean {
	if (input.kind === 'choice') return input.options.some((option) => option.value === value);
	return typeof value === 'number' && value >= input.min && value <= input.max;
}
