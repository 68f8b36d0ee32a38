/** What the exhibit says around the game: names, numbers with their signs, and the answer. */
import { formatCount, formatPercent, formatPrice } from '$lib/format';
import type { Told } from '../answer.ts';
import { many, type Outcomes, type RuleName } from './outcomes.ts';

export const ruleWords: Readonly<Record<RuleName | 'you', string>> = {
	you: 'You',
	hold: 'Doing nothing',
	plan: 'Your plan',
	averaging: 'Averaging in'
};

export const words = {
	seconds: (seconds: number) => `${formatCount(seconds / 60)} min`,
	start: 'start',
	paid: 'your cost',
	cost: (away: number) => `your cost: ${formatPercent(Math.abs(away), 0)} ${away > 0 ? 'higher' : 'lower'}`,
	closes: 'liquidated here',
	ahead: 'still to come',
	bought: 'bought',
	sold: 'sold',
	liquidated: 'liquidated',
	here: 'this crash',
	example: 'the example',
	middle: (layout: string) => (layout === 'wide' ? `middle of ${many}` : `of ${many}`),
	day: (hours: number) => `${hours / 24} d`,
	letGo: `Let go, and ${many} crashes are played again.`,
	progress: (done: number) => `${formatCount(done)} of ${many} crashes`,
	whole: `A dot for five of ${many} crashes.`,
	drawn: 'Drawn: an example, by your plan.',
	all: 'Play them all',
	unseen: (crashes: number) =>
		`${crashes} unseen crash${crashes > 1 ? 'es' : ''}, each of sixteen decisions six hours apart.`,
	begin: 'Begin the first crash',
	goOn: (crash: number, hour: number) => `Go on with crash ${crash}, hour ${hour}`,
	next: (crash: number) => `Begin crash ${crash}`,
	again: (crashes: number) => (crashes === 1 ? 'Play another crash' : `Play ${crashes} other crashes`),
	isOver: (crash: number, crashes: number) => `Crash ${crash} of ${crashes}, whole. Open “What you did”.`,
	waiting: (crash: number, crashes: number) => `Your game stands at crash ${crash} of ${crashes}.`,
	toExample: 'Back to the example',
	forget: 'Forget this game',
	forgotten: 'What this device remembered of a game could not be read, so it was left out.',
	didName: (crashes: number) => `What you did (${crashes})`
};

/** USD to the dollar: `$11,240`. */
export function usd(value: number): string {
	return formatPrice(Math.abs(value) < 1e9 ? Math.round(value) : value).replace('.00', '');
}

/** A change with its sign, whichever it is: `+4.2%`, `−6%`, `0%`. */
export function change(fraction: number): string {
	const text = formatPercent(fraction);
	return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The name of a coin inside a sentence; of Solana, as people write it. */
export function inText(name: string): string {
	return name === 'Solana' ? name : name.toLowerCase();
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Before anything is played: what the plan comes to on many crashes. */
export function answerOf({ crashes, spreads, planAbove, recovered }: Outcomes): Told {
	const share = (count: number) => formatPercent(count / crashes, 0);
	const middle = (rule: RuleName) => change(spreads[rule].middle);
	return [
		`On ${formatCount(crashes)} crashes that nobody has seen, your plan ends`,
		`above doing nothing in ${share(planAbove)}`,
		`. In the middle it ends at ${middle('plan')}, doing nothing at ${middle('hold')}, averaging in at ${middle('averaging')}. At the end half of bitcoin’s fall was back in ${share(recovered)}.`
	];
}
