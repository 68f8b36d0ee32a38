/** A market with time in it: one scenario, one seed, the whole story. */
import type { DepthProfile } from './depth-profile.ts';
import { checkCrowd } from './given-crowd.ts';
import { crowdFor } from './kept-crowd.ts';
import { profileWithDepth } from './market.ts';
import { checkScenario, type Scenario } from './scenario.ts';
import { play, ticksOf, type Clock, type Crowds } from './timeline-clock.ts';
import { emptyColumns } from './timeline-columns.ts';
import type { Columns, Timeline, TimelineSummary } from './timeline-result.ts';
import { summarise } from './timeline-summary.ts';

/**
 * Play a shock through a market in time.
 *
 * The longs are those of `run`, and the shorts their mirror image with draws of their own. The same scenario, seed and
 * model version give the same timeline, bit for bit, on every machine.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError naming the argument that is out of range
 * @see content/model.md#the-timeline
 */
export function timeline(scenario: Scenario, seed: number): Timeline {
	const { crowds, book } = drawn(scenario, seed);
	return { ...whole(scenario, crowds, book), seed };
}

/**
 * The same with crowds and a book of one's own; `traders`, `depth` and `profile` are not read, and a crowd may hold more
 * than the open interest.
 *
 * @param crowds with finite drops above 0, ascending; coins at least 0; leverage at least 1; columns as long as the count
 * @throws RangeError naming the argument, or the number of a crowd, that is out of range
 */
export function playTimeline(scenario: Scenario, crowds: Crowds, book: DepthProfile): Timeline {
	checkScenario(scenario);
	checkCrowd('crowds.longs', crowds.longs);
	checkCrowd('crowds.shorts', crowds.shorts);
	return { ...whole(scenario, crowds, book), seed: null };
}

/**
 * The summary of a timeline, without its columns: the same numbers, sooner.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError naming the argument that is out of range
 */
export function timelineOutcome(scenario: Scenario, seed: number): TimelineSummary {
	const { crowds, book } = drawn(scenario, seed);
	return summarise(play(scenario, crowds, book), crowds);
}

/** The crowds and the book that a seed gives. */
export function drawn(scenario: Scenario, seed: number): { crowds: Crowds; book: DepthProfile } {
	checkScenario(scenario);
	const { profile, depth, startPrice, exposedLongs, exposedShorts } = scenario;
	const longs = crowdFor('long', scenario, seed, exposedLongs);
	const shorts = crowdFor('short', scenario, seed, exposedShorts);
	return { crowds: { longs, shorts }, book: profileWithDepth(profile, depth, startPrice) };
}

function whole(scenario: Scenario, crowds: Crowds, book: DepthProfile): Omit<Timeline, 'seed'> {
	const columns = emptyColumns(ticksOf(scenario));
	return record(play(scenario, crowds, book, columns), columns, crowds, crowds);
}

/**
 * All that a clock has left behind.
 *
 * @param columns that it has written
 * @param atStart the crowds as drawn; the next, as the clock left them
 */
export function record(
	clock: Clock,
	columns: Columns,
	atStart: Crowds,
	{ longs, shorts }: Crowds
): Omit<Timeline, 'seed'> {
	const { scenario, exchange, book, waves, story } = clock;
	const ticks = ticksOf(scenario);
	return {
		scenario: { ...scenario },
		longs,
		shorts,
		book: book.profile,
		ticks,
		columns,
		accounts: { longs: exchange.longs.camp.accounts, shorts: exchange.shorts.camp.accounts },
		waves: waves.all,
		events: story.events(ticks),
		summary: summarise(clock, atStart)
	};
}
