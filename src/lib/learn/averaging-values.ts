/** All at once or in instalments, over every twelve months of a stretch, as texts insert it. */
import { exp } from '$lib/sim';
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
import { instalmentsWorstTenth, lumpWorstTenth } from './instalment-years.ts';
import type { Compute, Setting } from './setting.ts';

export const averagingValues = {
	lumpWins: ofOthers(({ wins }) => wins),
	lumpWinsLow: ofOthers(({ low }) => low),
	lumpWinsHigh: ofOthers(({ high }) => high),
	lumpWinsHere: ofWindows(({ wins }) => wins),
	lumpMiddle: ofWindows(({ middle }) => middle),
	lumpWorst: ofWindows(({ worst }) => worst),
	lumpBest: ofWindows(({ best }) => best),
	twoInThreeDrift: twoInThree,
	twoInThreeMiddle: (setting) => {
		const { volatility } = scheduleIn(setting);
		return exp(twoInThree(setting) - (volatility * volatility) / 2) - 1;
	},
	lumpWorstTenth: (setting) => lumpWorstTenth(scheduleIn(setting)),
	instalmentsWorstTenth: (setting) => instalmentsWorstTenth(scheduleIn(setting), setting.seed),
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

function twoInThree(setting: Setting): number {
	return driftForTwoInThree(scheduleIn(setting), otherLuckOf(setting.seed));
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
