/**
 * What an address may say about how a widget is shown, besides what it shows. One list serves reading, writing, the
 * guide for publishers and the tests; the first alternative of each is what counts where the address says nothing.
 */
export const parameters = {
	/** Follows the reader's system, or not. */
	theme: ['auto', 'light', 'dark'],
	/** `controls` leaves out the panels under the exhibit, `none` the controls as well. */
	chrome: ['full', 'controls', 'none'],
	title: ['1', '0'],
	/** Lets the page around show through. */
	transparent: ['0', '1'],
	/** The picture and the sentence of this state, and nothing to operate. */
	static: ['0', '1'],
	/** Large type, for a room. */
	projector: ['0', '1'],
	/** The reader says a number before anything is shown. */
	predict: ['0', '1'],
	/** Plays once it is seen, unless the reader wants little motion. */
	play: ['0', '1'],
	/** Whether it leads to other pages. */
	links: ['1', '0'],
	/** `muted` offers sound, `on` begins with it. */
	sound: ['off', 'muted', 'on'],
	motion: ['auto', 'reduce'],
	/** Opens with the numbers as a table. */
	table: ['0', '1']
} as const;

export type Parameter = keyof typeof parameters;

/** How a widget is shown. */
export type View = { readonly [Name in Parameter]: (typeof parameters)[Name][number] } & {
	/** Inputs that are shown and cannot be moved. */
	readonly lock: readonly string[];
	/** The only inputs shown, all at once; null shows those of the stage. */
	readonly show: readonly string[] | null;
};

/** Where the address says nothing. */
export const plainView = {
	...Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first])),
	lock: [],
	show: null
} as unknown as View;
