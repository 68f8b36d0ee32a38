/**
 * The state of one widget: what its reader may move, and nothing that can be computed from it.
 */
import { plainOpening, writeAddress, type Opening } from './address.ts';
import type { Component } from 'svelte';
import { plainView, type View } from './parameters.ts';
import {
	allows,
	opening,
	type Inputs,
	type Result,
	type Stage,
	type Values,
	type WidgetSpec
} from './spec.ts';

/** What an author or a page gives a widget to start with. */
export interface Start {
	stage?: string | undefined;
	seed?: number | undefined;
	/** Values by name; each must be allowed by its input. */
	values?: Readonly<Record<string, unknown>>;
	/** Where the values stand that other exhibits of a page share; kept in step, both ways. */
	shared?: Place | undefined;
}

/** Moves a widget through its time. */
export interface Player {
	/** Each answers with the sentence why it does not, if it does not. */
	play: () => string | undefined;
	pause: () => string | undefined;
	step: (towards: 'back' | 'forward') => string | undefined;
}

type Named = Readonly<Record<string, number | string>>;

/** Holds values by name. A change replaces them all: state this flat needs no machinery to watch inside of it. */
interface Place {
	values: Named;
}

class OwnPlace implements Place {
	values: Named = $state.raw({});
}

export class Setup<I extends Inputs = Inputs> {
	readonly spec: WidgetSpec<I>;
	seed: number = $state.raw()!;
	/** Steps played; null is the widget's own resting point. */
	clock: number | null = $state.raw(null);
	/** How it is shown. */
	view: View = $state.raw(plainView);
	/** What the widget last computed. */
	results: readonly Result[] = $state.raw([]);
	/** The address of the widget's own page, where what stands around it knows one. */
	page = '';
	/** Asks the reader to say a number first, where the page around can ask. */
	asks: Component<{ setup: Setup; onsay: () => void }> | null = null;
	/** What the reader said before anything was shown. */
	guess: number | null = $state.raw(null);
	/** What plays, where there is time in the widget. */
	player: Player | null = $state.raw(null);
	/** The values it opened with: what "changed" and "reset" refer to. */
	opened: Values<I> = $state.raw()!;
	#place: Place;
	#openedSeed: number;
	/** The named opening it stands on. */
	stage: Stage<I> | null = $state.raw(null);
	#kept: Opening<I>['kept'] = [];

	/** @throws Error naming the stage or value that the spec does not know: content must be right */
	constructor(spec: WidgetSpec<I>, start: Start = {}) {
		this.spec = spec;
		if (start.stage !== undefined) {
			this.stage = spec.stages.find(({ id }) => id === start.stage) ?? null;
			if (!this.stage) throw new Error(`${spec.id} has no stage "${start.stage}"`);
		}
		const given = Object.entries(start.values ?? {}).filter(([, value]) => value !== undefined);
		for (const [name, value] of given) {
			const input = spec.inputs[name];
			if (!input) throw new Error(`${spec.id} has no input "${name}"`);
			if (!allows(input, value)) throw new Error(`${spec.id}: ${name} cannot be ${String(value)}`);
		}
		this.opened = { ...opening(spec, this.stage ?? undefined), ...Object.fromEntries(given) };
		this.#openedSeed = start.seed ?? this.stage?.seed ?? plainOpening(spec).seed;
		this.seed = this.#openedSeed;
		this.#place = start.shared ?? new OwnPlace();
		// What stands there already is what the first exhibit said.
		this.#put({ ...(this.opened as Named), ...this.#place.values });
	}

	get values(): Values<I> {
		return this.#place.values as Values<I>;
	}

	#put(values: Named) {
		this.#place.values = { ...this.#place.values, ...values };
	}

	/** Whether the reader is to say a number first. */
	get predicting(): boolean {
		return this.asks !== null && this.view.predict === '1' && this.guess === null;
	}

	/** Names of the inputs that differ from the opening. */
	get changed(): string[] {
		const names = Object.keys(this.spec.inputs).filter((name) => this.values[name] !== this.opened[name]);
		return this.seed === this.#openedSeed ? names : [...names, 'seed'];
	}

	/** Sets one value by the input's name. */
	set(name: keyof I & string, value: number | string): void {
		this.#put({ [name]: value });
	}

	reset(): void {
		this.#put(this.opened as Named);
		this.seed = this.#openedSeed;
		this.clock = null;
	}

	/** Opens what an address says. */
	open({ stage, values, seed, clock, view, kept }: Opening<I>): void {
		this.stage = stage;
		this.#kept = kept;
		this.#openedSeed = stage?.seed ?? plainOpening(this.spec).seed;
		this.opened = opening(this.spec, stage ?? undefined);
		this.#put(values as Named);
		this.seed = seed;
		this.clock = clock;
		this.view = view;
	}

	/** The query string that opens this state again, shown the same way. */
	get address(): string {
		return this.#written(this.view, this.#kept);
	}

	/** The query string of the state alone, however it is shown here; it always says the model, which may change. */
	get state(): string {
		return this.#written(plainView, []) || `?m=${this.spec.model}`;
	}

	#written(view: View, kept: Opening<I>['kept']): string {
		const { spec, stage, values, seed, clock } = this;
		return writeAddress(spec, { stage, values, seed, clock, view, kept });
	}
}
