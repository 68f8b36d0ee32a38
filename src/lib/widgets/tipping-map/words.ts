/** What the exhibit says. */
import { formatCount, formatFall, formatLeverage, formatMoney } from '$lib/format';
import type { Told } from '../answer.ts';
import { ends } from './grid.ts';
import type { State } from './found.svelte.ts';
import type { Edges, Point } from './point.ts';
import type { MapValues } from './spec.ts';

export const words = {
	stop: 'Stop',
	again: 'Play them all',
	more: 'Runs',
	dip: 'stays a dip',
	crash: 'ends as a crash',
	none: 'no crowd crashes',
	every: 'every crowd crashes',
	gain: { ahead: 'gain 1', here: 'gain 1 just below the sale' },
	half: 'half of the crowds crash',
	share: (crashes: number, crowds: number) => `${crashes} of ${crowds}`,
	edge: {
		ahead: 'With these bids the cliff stands',
		here: 'Judged by the gain just below the sale alone, the cliff would stand'
	},
	leverage: 'Typical leverage',
	depth: 'Bids within 1%',
	falls: 'Fall',
	by: (workers: number) =>
		workers === 0
			? 'played between the page’s own tasks'
			: `played by ${workers === 1 ? 'one worker' : `${workers} workers`} beside the page`
};

/** The answer: where it ends here, and how far away the line is, both ways. */
export function answerOf(point: Point, edges: Edges, kind: MapValues['line']): Told {
	const { leverage, depth } = point;
	const start = `At ${formatLeverage(leverage)} and ${formatMoney(depth)} ${endText(point)}`;
	const along = leverageText(edges.leverage);
	const [thin, deep] = ends.depth;
	const at =
		edges.depth < thin
			? `under ${formatMoney(thin)}`
			: edges.depth > deep
				? `above ${formatMoney(deep)}`
				: `at ${formatMoney(edges.depth)}`;
	return [`${start} ${words.edge[kind]}`, along, `; with this leverage, ${at}.`];
}

export function leverageText(leverage: number): string {
	const [least, most] = ends.leverage;
	if (leverage < least) return `below ${formatLeverage(least)}`;
	return leverage > most ? `beyond ${formatLeverage(most)}` : `at ${formatLeverage(leverage)}`;
}

function endText({ here: { falls }, middle, shock, crashes }: Point): string {
	const fall = formatFall(middle);
	const count = falls.length;
	if (count === 1) return `the first crowd ends at ${fall}.`;
	const how = crashes === count ? `all ${count}` : crashes === 0 ? 'none' : `${crashes} of ${count}`;
	return `the middle crowd ends at ${fall}, and ${how} ${crashes < 2 ? 'falls' : 'fall'} past ${formatFall(2 * shock).replace('.0', '')}, twice the sale’s own.`;
}

export function stateText(state: State, done: number, all: number): string {
	if (state === 'old') return 'Let go, and the map is played again.';
	if (state === 'whole')
		return `${formatCount(all)} runs, ${formatCount(all / 4096)} in each of 4,096 cells.`;
	const runs = `${formatCount(done)} of ${formatCount(all)} runs`;
	return state === 'stopped' ? `Stopped after ${runs}.` : runs;
}
