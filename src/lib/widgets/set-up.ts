/** How a widget finds its state: from the page that frames it, or from what an author wrote. */
import { Setup } from '$lib/embed/setup.svelte';
import type { Inputs, Values, WidgetSpec } from '$lib/embed/spec';
import { shareLink, type Link } from '$lib/learn/links.svelte';

/** What a widget may be given: a page's setup, or an author's opening by the names of its inputs. */
export type WidgetProps<I extends Inputs = Inputs> = Partial<Values<I>> & {
	setup?: Setup<I>;
	/** A named opening. */
	stage?: string;
	seed?: number;
	/** Exhibits of one page with the same link show the same market and the reader's bet. */
	link?: string;
};

/** What a text may say of an exhibit that it holds (`Later.svelte`). */
export interface InText {
	/** When its script is fetched: as it comes near the screen, or when the reader asks for it. */
	wakes?: 'near' | 'asked';
}

export function setUp<I extends Inputs>(
	spec: WidgetSpec<I>,
	props: WidgetProps<I>
): { setup: Setup<I>; link: Link } {
	const { setup, stage, seed, link: name, ...values } = props;
	const link = shareLink(name);
	if (setup) return { setup, link };
	return { setup: new Setup(spec, { stage, seed, values, shared: name ? link : undefined }), link };
}
