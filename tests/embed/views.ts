/** The parameters that say how a widget is shown, and their values. */
export const views: Record<string, readonly string[]> = {
	theme: ['auto', 'light', 'dark'],
	chrome: ['full', 'controls', 'none'],
	title: ['1', '0'],
	transparent: ['0', '1'],
	static: ['0', '1'],
	projector: ['0', '1'],
	predict: ['0', '1'],
	play: ['0', '1'],
	links: ['1', '0'],
	sound: ['off', 'muted', 'on'],
	motion: ['auto', 'reduce'],
	table: ['0', '1']
};
