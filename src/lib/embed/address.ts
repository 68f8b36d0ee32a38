/**
 * The address of a state: the seed, every value that differs from the stage it opens, the playback position, how it is
 * shown and the model version. Nothing else is needed to see the same crash; src/lib/embed/read-address.ts reads it again.
 */
import { parseNumber } from '../format.ts';
import { parameters, plainView, type View } from './parameters.ts';
import { opening, seeds, type Inputs, type Stage, type Values, type WidgetSpec } from './spec.ts';

/** What a link says. */
export interface Opening<I extends Inputs = Inputs> {
	stage: Stage<I> | null;
	values: Values<I>;
	seed: number;
	/** Steps played; null leaves the widget at its own resting point. */
	clock: number | null;
	view: View;
	/** Parameters of other names, as they came. */
	kept: readonly (readonly [string, string])[];
}

/** Of an address, in characters: what is longer is not read at all. */
export const longest = 4000;
/** Parameters of every widget, besides its inputs. */
const ours: readonly string[] = ['stage', 'seed', 't', ...Object.keys(plainView), 'm'];

/** The opening that an address without a query names. */
export function plainOpening<I extends Inputs>(spec: WidgetSpec<I>): Opening<I> {
	return { stage: null, values: opening(spec), seed: seeds.default, clock: null, view: plainView, kept: [] };
}

/**
 * Writes the query string of a state, with its `?`, or '' when everything is as it comes.
 * Reading it again gives the same state, to the bit. Parameters of other names follow while the address
 * stays short enough to be read.
 */
export function writeAddress<I extends Inputs>(spec: WidgetSpec<I>, state: Opening<I>): string {
	const base: Record<string, number | string> = opening(spec, state.stage ?? undefined);
	const now: Record<string, number | string> = state.values;
	const query = new URLSearchParams();
	if (state.stage) query.append('stage', state.stage.id);
	if (state.seed !== (state.stage?.seed ?? seeds.default)) query.append('seed', String(state.seed));
	for (const name of Object.keys(spec.inputs)) {
		if (now[name] !== base[name]) query.append(name, writeValue(now[name]!));
	}
	if (state.clock !== null) query.append('t', String(state.clock));
	for (const [name, options] of Object.entries<readonly string[]>(parameters)) {
		const option = state.view[name as keyof View] as string;
		if (option !== options[0]) query.append(name, option);
	}
	if (state.view.lock.length > 0) query.append('lock', state.view.lock.join());
	if (state.view.show) query.append('show', state.view.show.join());
	if (query.size > 0) query.append('m', String(spec.model));
	let text = query.toString();
	for (const pair of state.kept) {
		const longer = [text, new URLSearchParams([[...pair]]).toString()].filter(Boolean).join('&');
		if (!isKnown(spec, pair[0]) && longer.length < longest) text = longer;
	}
	return text && `?${text.replaceAll('%2C', ',')}`;
}

/** Whether an address of this widget means something by a name. */
export function isKnown({ inputs }: Pick<WidgetSpec, 'inputs'>, name: string): boolean {
	return ours.includes(name) || Object.hasOwn(inputs, name);
}

/** The shortest text that reads back as the same number: `150M`, `0.05`, `12`. */
export function writeValue(value: number | string): string {
	if (typeof value === 'string') return value;
	const forms = [String(value), `${value / 1e6}M`, `${value / 1e9}B`];
	const exact = forms.filter((form) => parseNumber(form) === value);
	return exact.reduce((best, form) => (form.length < best.length ? form : best), String(value));
}
