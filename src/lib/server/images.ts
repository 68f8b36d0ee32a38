/** Draws the image of an exhibit when the site is built: the exhibit's own component, rendered, as one card. */
import { JSDOM } from 'jsdom';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { Setup } from '$lib/embed/setup.svelte';
import type { WidgetSpec } from '$lib/embed/spec';
import { cardOf, exhibitOf } from '$lib/picture';
import { cascade } from './cascade.ts';

interface Wanted {
	readonly spec: WidgetSpec;
	readonly Widget: Component<{ setup: Setup }>;
	/** The named opening it shows; the usual one unless given. */
	readonly stage: string | undefined;
	/** The style of everything in it. */
	readonly style: string;
	/** Name and address, under the words. */
	readonly credit: readonly string[];
}

/**
 * The card as SVG. It shows the picture of narrow exhibits: a card is often seen at the size of a phone.
 * @throws Error naming what the exhibit lacks
 */
export function cardSvg({ spec, Widget, stage, style, credit }: Wanted): string {
	const setup = new Setup(spec, stage === undefined ? {} : { stage });
	const { body } = render(Widget, { props: { setup } });
	const { document } = new JSDOM(`<!doctype html><body>${body}</body>`).window;
	const figure = document.querySelector('.exhibit');
	const picture = document.querySelector('.narrow .picture');
	if (!figure || !picture) throw new Error(`${spec.id} has no exhibit with a narrow picture`);
	return cardOf(exhibitOf(figure, cascade(style), { kicker: setup.stage?.title, credit, picture }));
}
