/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatCount, formatFall, formatMoney, formatNumber, formatPercent, formatPrice } from '$lib/format';
import type { Told } from '../answer.ts';
import { names } from './coins.ts';
import type { Shown } from './shown.ts';

export const words = {
	back: 'Back',
	next: 'Next wave',
	start: 'Play',
	on: 'Play on',
	time: 'Waves',
	bids: 'Circles: bids within 1%. Lines: what accounts with both coins hold.',
	bidsShort: 'Circles: bids. Lines: accounts with both.',
	radius: 'Spectral radius',
	below: 'waves die out',
	above: 'waves grow',
	waves: 'Forced sales, wave by wave',
	bars: (times: string) => `bars: the run, ${times} per $1 pushed`,
	shortBars: (times: string) => `bars: run, ${times} per $1`,
	dashes: (times: string) => `dashes: the linear rule, ${times}`,
	shortDashes: (times: string) => `dashes: rule, ${times}`,
	rings: 'Rings:',
	open: 'Open bars: makers follow bitcoin.',
	push: 'push',
	endless: 'no end',
	rival: {
		isolated: 'with a margin of its own for each coin',
		crossed: 'on one collateral for all coins',
		haircut: 'with the haircut not raised'
	}
};

/** A radius with two decimals; on neither side of the cliff does it read as 1. */
export function ratio(value: number): string {
	const hundredths = Math.round(100 * value);
	return formatNumber((hundredths === 100 && value < 1 ? 99 : hundredths) / 100);
}

/** USD sold for each dollar of the push: `$1.16`, or that there is no end. */
export function perDollar(times: number): string {
	return times === Infinity ? words.endless : formatPrice(times);
}

export function last<T>(rows: readonly T[]): T {
	return rows[rows.length - 1]!;
}

/** The answer in parts: the key number stands in the middle. */
export function answerOf(shown: Shown): Told {
	const { values, hit, worst, falls, rival, rivalFalls } = shown;
	const end = last(falls);
	const push = `A push of ${formatPercent(values.push)} on ${names[hit]!}`;
	const other = end[worst]!.all;
	if (formatFall(other) === '0%') {
		const stay = ' and leaves the others where they are.';
		return [`${push} takes it down`, percentOf(end[hit]!.all), `${stay}${together(shown)} ${growth(shown)}`];
	}
	const news = values.betas === 'none' ? ', though nobody has news about it' : '';
	return [
		`${push} takes ${names[worst]!} down`,
		percentOf(other),
		`${news}; ${words.rival[rival]} it would ${fate(rivalFalls[worst]!)}. ${growth(shown)}`
	];
}

/** What one collateral for all would do, where there is a margin for each and that makes a difference. */
function together({ hit, rival, rivalFalls }: Shown): string {
	const others = rivalFalls.map((fall, i) => (i === hit ? 0 : fall));
	const most = Math.max(...others);
	if (rival !== 'crossed' || formatFall(most) === '0%') return '';
	const worst = names[others.indexOf(most)]!;
	return ` On one collateral for all coins it would be ${percentOf(rivalFalls[hit]!)}, and ${worst} would fall ${percentOf(most)}.`;
}

function percentOf(fall: number): string {
	return formatFall(fall).replace('−', '');
}

function fate(fall: number): string {
	return formatFall(fall) === '0%' ? 'stay where it is' : `be ${percentOf(fall)}`;
}

/** The radius, what it means, and what the run makes of it. */
function growth({ rule, waves }: Shown): string {
	const radius = `Spectral radius ${ratio(rule.radius)}`;
	if (waves.length === 0) return 'Nobody is sold by force.';
	const grown = Math.max(...waves) > 1.05 * waves[0]!;
	if (rule.radius < 1) {
		return grown
			? `${radius}: by the rule waves die out, yet here some grow first.`
			: `${radius}: in the end each wave is smaller than the last.`;
	}
	return grown
		? `${radius}: waves grow until too few accounts are left.`
		: `${radius}: by the rule waves grow, yet here accounts come to an end first.`;
}

/** The step in the picture: `the push`, `wave 3: $11M`. */
export function stepName({ alone, waves }: Shown, step: number): string {
	if (step === 0) return 'before the push';
	if (step === 1) return 'the push';
	if (step > 1 + alone) return `waves ${alone + 1} to ${waves.length}`;
	return `wave ${formatCount(step - 1)}: ${formatMoney(waves[step - 2]!)}`;
}

/** Where playback stands. */
export function stepText(shown: Shown, clock: number): string {
	const step = Math.min(shown.steps, Math.ceil(clock - 1e-6));
	const fall = shown.falls[step]![shown.worst]!.all;
	return `${stepName(shown, step)}; ${names[shown.worst]!} ${formatFall(fall)}`;
}
