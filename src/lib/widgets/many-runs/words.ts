/** What the exhibit says. */
import { formatCount, formatFall, formatPercent } from '$lib/format';
import type { Told } from '../answer.ts';
import { inputOf, type Along } from './axis.ts';
import { lower, quantile, upper, widest, widthOf, type Column, type Here } from './columns.ts';
import type { State } from './found.svelte.ts';

export const words = {
	stop: 'Stop',
	again: 'Play them all',
	more: 'Runs',
	progress: (done: number, all: number) => `${formatCount(done)} of ${formatCount(all)} runs`,
	stopped: (done: number, all: number) => `Stopped after ${formatCount(done)} of ${formatCount(all)} runs.`,
	whole: (runs: number) => `${formatCount(runs)} runs, one dot each.`,
	waiting: 'Let go, and all crowds are played again.',
	by: (workers: number) =>
		workers === 0
			? 'played between the page’s own tasks'
			: `played by ${workers === 1 ? 'one worker' : `${workers} workers`} beside the page`
};

/** Points of a percentage. */
export function points(width: number): string {
	const text = formatPercent(width).replace('%', '');
	return `${text} ${text === '1' ? 'point' : 'points'}`;
}

/** The answer: how far the crowds are apart here, and where they are furthest apart. */
export function answerOf(along: Along, here: Here, columns: readonly Column[]): Told {
	const count = here.falls.length;
	if (count < 3) return [`The first crowd falls`, formatFall(here.one), '.'];
	const low = quantile(here, lower);
	const high = quantile(here, upper);
	const apart = high - low;
	return [
		`${count} crowds alike but for chance: the middle one falls`,
		formatFall(quantile(here, 0.5)),
		`, and eight in ten lie within ${points(apart)}. ${crashText(here)}${mostText(along, columns)}`
	];
}

function crashText({ crashes, falls: { length } }: Here): string {
	if (crashes === 0) return 'None passes twice the news.';
	if (crashes === length) return 'All pass twice the news.';
	return `${crashes} of ${length} pass twice the news.`;
}

function mostText(along: Along, columns: readonly Column[]): string {
	const most = widest(columns);
	if (!most || widthOf(most) < 0.001) return '';
	const { format } = inputOf(along);
	return ` Chance matters most at ${format(most.value)}: ${points(widthOf(most))}.`;
}

export function stateText(state: State, done: number, all: number, runs: number): string {
	if (state === 'old') return words.waiting;
	if (state === 'whole') return words.whole(runs);
	return state === 'stopped' ? words.stopped(done, all) : words.progress(done, all);
}
