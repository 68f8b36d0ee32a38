/** Everything the picture says, heaviest first. */
import { priceText, tickWishes } from './axes.ts';
import type { Plot } from './layouts.ts';
import { bidsName, crossingName, rivalName, salesName } from './names.ts';
import { betNote, gainNote, gapNote, spareNote, waveNotes } from './notes.ts';
import { obstaclesOf } from './obstacles.ts';
import { place, type Word } from './placing.ts';
import type { Reading, Shown } from './shown.ts';

export function wordsOf(shown: Shown, reading: Reading, plot: Plot): Word[] {
	const { layout } = plot;
	const obstacles = obstaclesOf(shown, reading, plot);
	const page = { left: 0, right: layout.width, top: 0, bottom: layout.height };
	const inside = { ...page, left: layout.left + 4, bottom: layout.bottom - 1 };
	const wishes = [
		crossingName(shown, plot),
		rivalName(shown, plot),
		salesName(shown, plot),
		bidsName(shown, plot),
		...gainNote(shown, plot),
		...betNote(shown, plot),
		...waveNotes(shown, plot),
		...spareNote(shown, plot),
		gapNote(reading, plot)
	];
	return [
		...place(tickWishes(shown, plot), layout, page, obstacles),
		...place(wishes, layout, inside, obstacles)
	];
}

/** The words on the price tag. */
export function tagText({ price }: Reading, { layout }: Plot): string {
	return priceText(price, layout);
}
