/** A market with everybody in it: a timeline in which others trade too, before the shock, in it and after it. */
import { checkEveryone, type Everyone } from './crowd/everyone.ts';
import { crowdsWithRoom, EveryoneElse } from './crowd/everyone-else.ts';
import { EpisodeLog, type EpisodeColumns } from './crowd/episode-log.ts';
import { episodeSummary, type EpisodeSummary } from './crowd/episode-summary.ts';
import { baseQuotes } from './crowd/returning-makers.ts';
import type { DepthProfile } from './depth-profile.ts';
import { checkCrowd } from './given-crowd.ts';
import { drawn, record } from './timeline.ts';
import { Clock, ticksOf, type Crowds } from './timeline-clock.ts';
import { emptyColumns } from './timeline-columns.ts';
import type { Timeline } from './timeline-result.ts';
import { largestSeed } from './random.ts';
import { wholeWithin } from './range.ts';
import { checkScenario, type Scenario } from './scenario.ts';

/** A timeline, and what everybody else did in it. Its crowds are as they stood at the end, newcomers among them. */
export interface Episode extends Timeline {
	readonly everyone: Everyone;
	/** Of everybody else's chance. */
	readonly seedOfOthers: number;
	/** Tick in which each position was opened; 0 for those that were open before. */
	readonly joinedAt: { readonly longs: Int32Array; readonly shorts: Int32Array };
	/** A row a tick and one before the first, as in `columns`. */
	readonly others: EpisodeColumns;
	readonly whole: EpisodeSummary;
}

/**
 * Play a shock through a market in which everybody named in `everyone` takes part. With nobody, it is the timeline of the
 * scenario, bit for bit.
 *
 * Gains in the summary are over the share of the book that stands at the start, those who come later left out. The shock comes
 * `lead` seconds after the start; in a thin book a sale is cut to what the book holds.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError naming the argument that is out of range
 * @see content/model.md#everyone-else
 */
export function episode(scenario: Scenario, everyone: Everyone, seed: number): Episode {
	const { crowds, book } = drawn(scenario, seed);
	return played(scenario, everyone, crowds, book, seed, seed);
}

/**
 * The same with crowds and a book of one's own, as for `playTimeline`.
 *
 * @param seed of everybody else
 * @throws RangeError naming the argument that is out of range
 */
export function playEpisode(
	scenario: Scenario,
	everyone: Everyone,
	crowds: Crowds,
	book: DepthProfile,
	seed: number
): Episode {
	checkScenario(scenario);
	wholeWithin('seed', seed, 0, largestSeed);
	checkCrowd('crowds.longs', crowds.longs);
	checkCrowd('crowds.shorts', crowds.shorts);
	return played(scenario, everyone, crowds, book, seed, null);
}

function played(
	scenario: Scenario,
	everyone: Everyone,
	crowds: Crowds,
	book: DepthProfile,
	seed: number,
	crowdSeed: number | null
): Episode {
	checkEveryone(everyone, scenario.tick, scenario.duration);
	const ticks = ticksOf(scenario);
	const columns = emptyColumns(ticks);
	const own = crowdsWithRoom(crowds, everyone, scenario.startPrice);
	const around = new EveryoneElse(scenario, everyone, own, seed);
	const clock = new Clock(scenario, own, book, columns, around);
	const log = new EpisodeLog(around, clock, ticks);
	while (clock.tick < clock.last) {
		clock.step();
		log.write(clock);
	}
	clock.end();
	const recorded = record(clock, columns, crowds, own);
	const { gain, gainAtShock } = recorded.summary;
	const { standing } = everyone.quotes ?? baseQuotes;
	return {
		...recorded,
		summary: { ...recorded.summary, gain: gain / standing, gainAtShock: gainAtShock / standing },
		everyone,
		seed: crowdSeed,
		seedOfOthers: seed,
		joinedAt: { longs: own.longs.joinedAt, shorts: own.shorts.joinedAt },
		others: log.columns,
		whole: episodeSummary(around, clock, columns, log.columns)
	};
}
