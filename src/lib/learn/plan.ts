/** A plan for getting in and out, as its writer wrote it: one text a field. */
import { isDate } from './plan-dates.ts';

export const planFields = [
	'what',
	'why',
	'all',
	'amount',
	'parts',
	'weeks',
	'start',
	'price',
	'stop',
	'target',
	'rebalance',
	'leverage',
	'volatility',
	'look',
	'mind',
	'review'
] as const;

export type PlanField = (typeof planFields)[number];

export type Plan = Readonly<Record<PlanField, string>>;

/** How often one looks, as the form offers it: looks in a year. */
export const looks: Readonly<Record<string, number>> = {
	'every hour': 8760,
	'every day': 365,
	'every week': 52,
	'every month': 12,
	'every quarter': 4,
	'once a year': 1
};

/** Fields that do not take every text. */
const holds: Partial<Record<PlanField, (text: string) => boolean>> = {
	start: isDate,
	review: isDate,
	look: (text) => Object.hasOwn(looks, text)
};

/** Characters of one field that are kept. */
export const longestField = 2000;

export const emptyPlan: Plan = planOf({});

/** A plan from what was kept, whatever that is: what its field cannot hold is empty, what is too long is cut. */
export function planOf(kept: unknown): Plan {
	const given = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
	return Object.fromEntries(
		planFields.map((field) => {
			const text = given[field];
			const held = typeof text === 'string' && (holds[field]?.(text) ?? true);
			return [field, held ? text.slice(0, longestField) : ''];
		})
	) as unknown as Plan;
}

export function isEmpty(plan: Plan): boolean {
	return planFields.every((field) => plan[field].trim() === '');
}
