/** What the picture shows: an example, a crash as far as it has come, or a whole one with what was done in it. */
import {
	averaging,
	hold,
	playRule,
	writtenPlan,
	type Journal,
	type Standing,
	type Trade,
	type UnseenPath
} from '$lib/sim';
import { ruleNames, type Outcomes, type Plan, type Returns } from './outcomes.ts';
import type { Mark, Shown, ShownCoin, StripShown } from './shown.ts';
import { returnOf } from './told.ts';
import { ruleWords } from './words.ts';

/** A path by each rule. */
export interface Ruled {
	readonly plan: Journal;
	readonly returns: Returns;
}

export function ruledOf(path: UnseenPath, rules: Plan): Ruled {
	const plan = playRule(path, writtenPlan(rules));
	return {
		plan,
		returns: {
			hold: returnOf(playRule(path, hold)),
			plan: returnOf(plan),
			averaging: returnOf(playRule(path, averaging))
		}
	};
}

function coinsOf({ coins }: UnseenPath, hour: number, now: Standing | null): ShownCoin[] {
	return coins.map(({ symbol, name, prices }, k) => {
		const own = (now?.holdings ?? []).filter(({ coin }) => coin === k);
		const held = own.find(({ means }) => means === 'money') ?? own[0];
		return {
			...{ symbol, name, start: prices[0]! },
			known: [...prices.subarray(0, hour + 1)],
			paid: held?.averageCost ?? null,
			closes: own.find(({ means }) => means === 'credit')?.liquidationPrice ?? null
		};
	});
}

/** @param notes what is said of a trade, where something is */
export function marksOf(trades: readonly Trade[], notes?: ReadonlyMap<Trade, string>): Mark[] {
	return trades.map((trade) => {
		const { coin, hour, price, kind } = trade;
		return { coin, hour, price, kind, note: notes?.get(trade) ?? '' };
	});
}

/** A crash as far as it has come. */
export function showSoFar({ path, hour, now, trades }: Journal): Shown {
	const coins = coinsOf(path, hour, now);
	return { coins, hours: path.hours, marks: marksOf(trades), strips: [], current: true };
}

interface Whole {
	readonly path: UnseenPath;
	/** What is drawn on it. */
	readonly marks: readonly Mark[];
	readonly rules: Returns;
	readonly outcomes: Outcomes;
	/** Whether the many are of the plan that is set. */
	readonly current: boolean;
	/** The reader’s returns: in this crash, unless it is an example, and in all that are over. */
	readonly yours: { readonly here: number | null; readonly all: readonly number[] } | null;
}

/** A crash that is over. */
export function showWhole({ path, marks, rules, outcomes, current, yours }: Whole): Shown {
	const strips: StripShown[] = ruleNames.map((rule) => ({
		rule,
		name: ruleWords[rule],
		here: rules[rule],
		middle: outcomes.spreads[rule].middle,
		dots: outcomes.spreads[rule].dots
	}));
	const own: StripShown[] = yours
		? [{ rule: 'you', name: ruleWords.you, here: yours.here, middle: null, dots: yours.all }]
		: [];
	return {
		coins: coinsOf(path, path.hours, null),
		...{ hours: path.hours, marks, current },
		strips: [...strips, ...own]
	};
}
