/** The numbers in a plan. What cannot be is said in a sentence, with what was used instead. */
import { formatLeverage, formatPercent, formatPrice, parseNumber } from '$lib/format';
import { largestLeverage } from '$lib/sim';
import type { Plan, PlanField } from './plan.ts';

export interface PlanNumbers {
	/** All the money there is, USD, above 0. */
	readonly all?: number;
	/** What goes into this plan, USD, above 0, at most all. */
	readonly amount?: number;
	/** In how many purchases, 1 to 100, over how many weeks, 0 to 520. */
	readonly parts: number;
	readonly weeks: number;
	/** USD per coin, above 0. */
	readonly price?: number;
	/** The fall at which it is sold, above 0 and below 1. */
	readonly stop?: number;
	/** The rise at which it is sold, above 0, 100 at most. */
	readonly target?: number;
	/** 1 to 125. */
	readonly leverage: number;
	/** Of a year, 0.01 to 5. */
	readonly volatility: number;
}

export type Notices = Partial<Record<PlanField, string>>;

/** Bitcoin's over the last 1,000 days. */
export const usualVolatility = 0.47;

/** Nobody's money has more digits. */
const most = 1e15;
/** To a hundred and one times today's price. */
const largestRise = 100;

export function numbersOf(plan: Plan): { numbers: PlanNumbers; notices: Notices } {
	const notices: Notices = {};
	const say = (field: PlanField, sentence: string) => {
		notices[field] = sentence;
		return undefined;
	};
	const quoted = (field: PlanField) => `“${plan[field].trim().slice(0, 24)}”`;

	/** A number above 0, or nothing. */
	function above(field: PlanField, what: string): number | undefined {
		if (plan[field].trim() === '') return undefined;
		const value = parseNumber(plan[field]);
		if (value !== null && value > 0 && value <= most) return value;
		return say(field, `${quoted(field)} is not ${what} above 0. The line counts as empty.`);
	}

	/** A number within two others, or what is used where nothing is written. */
	function within(
		field: PlanField,
		[least, largest, usual]: Range,
		write: (value: number) => string
	): number {
		if (plan[field].trim() === '') return usual;
		const value = parseNumber(plan[field]);
		if (value === null) {
			say(field, `${quoted(field)} is not a number. ${write(usual)} is used instead.`);
			return usual;
		}
		const used = Math.min(largest, Math.max(least, value));
		if (used !== value)
			say(field, `This goes from ${write(least)} to ${write(largest)}. ${write(used)} is used instead.`);
		return used;
	}

	function amountOf(all: number | undefined): number | undefined {
		const value = above('amount', 'an amount');
		if (value === undefined) return undefined;
		const share = isShare(plan.amount);
		if (share && all === undefined)
			return say('amount', 'A share of what? Fill in all your money. Until then the line counts as empty.');
		const amount = share ? value * all! : value;
		if (all === undefined || amount <= all) return amount;
		say('amount', `That is more than all your money. All of it, ${formatPrice(all)}, is used instead.`);
		return all;
	}

	/** How far a price lies from today's, as written: a share, or a price below or above it. */
	function distance(field: 'stop' | 'target', price: number | undefined): number | undefined {
		const value = above(field, 'a price or a percentage');
		if (value === undefined) return undefined;
		const below = field === 'stop';
		if (!isShare(plan[field]) && price === undefined)
			return say(
				field,
				'A price says nothing without today’s. Fill that in, or write a percentage. Until then the line counts as empty.'
			);
		const far = isShare(plan[field]) ? value : below ? 1 - value / price! : value / price! - 1;
		if (!below && far > largestRise) {
			const rise = formatPercent(largestRise);
			say(field, `That is a rise of more than ${rise}. ${rise} is used instead.`);
			return largestRise;
		}
		if (far > 0 && (!below || far < 1)) return far;
		return say(
			field,
			below
				? `To sell when you are wrong, the price must be lower than today’s and above nothing. The line counts as empty.`
				: `To sell when you are right, the price must be higher than today’s. The line counts as empty.`
		);
	}

	/** `47` can only be 47%; what could be either is said. */
	function wandering(): number {
		const bare = parseNumber(plan.volatility);
		if (isShare(plan.volatility) || bare === null || bare <= 1 || bare > 500)
			return within('volatility', [0.01, 5, usualVolatility], formatAnyPercent);
		const used = bare > 5 ? bare / 100 : bare;
		say('volatility', `${quoted('volatility')} is read as ${formatAnyPercent(used)}.`);
		return used;
	}

	const all = above('all', 'an amount');
	const price = above('price', 'a price');
	const parts = within('parts', [1, 100, 1], String);
	if (!Number.isInteger(parts))
		say(
			'parts',
			`Parts are whole. ${Math.round(parts)} ${Math.round(parts) === 1 ? 'is' : 'are'} used instead.`
		);
	const weeks = within('weeks', [0, 520, 0], String);
	if (weeks > 0 && Math.round(parts) === 1 && !notices.weeks && !notices.parts)
		say('weeks', 'One part has no weeks. Write how many parts.');
	if (plan.start && plan.review && plan.review < plan.start)
		say('review', 'That is before the first part is bought.');
	return {
		numbers: {
			all,
			amount: amountOf(all),
			parts: Math.round(parts),
			weeks,
			price,
			stop: distance('stop', price),
			target: distance('target', price),
			leverage: within('leverage', [1, largestLeverage, 1], formatLeverage),
			volatility: wandering()
		},
		notices
	};
}

type Range = readonly [least: number, largest: number, usual: number];

function formatAnyPercent(value: number): string {
	return formatPercent(value);
}

function isShare(text: string): boolean {
	return text.trim().endsWith('%');
}
