/** All at once or in instalments, over every twelve months of a stretch, as texts insert it. */
import {
	baseSchedule,
	driftForTwoInThree,
	known,
	luckOf,
	otherLuckOf,
	othersOf,
	priceOf,
	windowsOf,
	type Others,
	type Schedule,
	type Windows
} from './instalment-windows.ts';
import type { Compute, Setting } from './setting.ts';

export const averagingValues = {
	lumpWins: ofOthers(({ wins }) => wins),
	lumpWinsLow: ofOthers(({ low }) => low),
	lumpWinsHigh: ofOthers(({ high }) => high),
	lumpWinsHere: ofWindows(({ wins }) => wins),
	lumpMiddle: ofWindows(({ middle }) => middle),
	lumpWorst: ofWindows(({ worst }) => worst),
	lumpBest: ofWindows(({ best }) => best),
	twoInThreeDrift: (setting) => driftForTwoInThree(scheduleIn(setting), otherLuckOf(setting.seed)),
	bitcoinLumpWins: () => known.bitcoin.wins,
	bitcoinLumpMiddle: () => known.bitcoin.middle,
	bitcoinLumpWorst: () => known.bitcoin.worst,
	bitcoinLumpBest: () => known.bitcoin.best
} satisfies Record<string, Compute>;

/** What is left out is as the exhibit opens. */
function scheduleIn({ asked: { drift, volatility, instalments, interest, crash } }: Setting): Schedule {
	const given = Object.entries({ drift, volatility, instalments, interest, crash });
	return { ...baseSchedule, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

function ofOthers(part: (others: Others) => number): Compute {
	return (setting) => part(othersOf(scheduleIn(setting), otherLuckOf(setting.seed)));
}

function ofWindows(part: (windows: Windows) => number): Compute {
	return (setting) => {
		const schedule = scheduleIn(setting);
		return part(windowsOf(schedule, priceOf(schedule, luckOf(setting.seed))));
	};
}
