import { describe, expect, it } from 'vitest';
import { emptyPlan, isEmpty, longestField, planFields, planOf, type Plan } from '$lib/learn/plan';
import { dateAfter, daysBetween, isDate } from '$lib/learn/plan-dates';
import { linesOf } from '$lib/learn/plan-lines';
import { numbersOf } from '$lib/learn/plan-numbers';
import { sections } from '$lib/learn/plan-words';

const plan = (given: Partial<Plan>): Plan => ({ ...emptyPlan, ...given });
const read = (given: Partial<Plan>) => numbersOf(plan(given));
const whole = { all: '10,000', amount: '1000', price: '60000', stop: '48,000', target: '50%' };

describe('planOf(kept)', () => {
	it.each([null, 7, 'text', [], [1], { why: 3 }, { look: 'constructor' }, { review: '2027-13-40' }])(
		'%j is an empty plan',
		(kept) => {
			expect(planOf(kept)).toEqual(emptyPlan);
			expect(isEmpty(planOf(kept))).toBe(true);
		}
	);

	it('keeps what a field can hold, cuts what is too long, drops what is no field', () => {
		const kept = { why: 'x'.repeat(9999), look: 'every day', start: '2027-03-05', extra: 'y' };
		expect(planOf(kept)).toEqual({
			...emptyPlan,
			why: 'x'.repeat(longestField),
			look: 'every day',
			start: '2027-03-05'
		});
	});
});

it('the form asks for every field of a plan, once', () => {
	const asked = sections.flatMap(({ asks }) => asks.map(({ field }) => field));
	expect(asked.toSorted()).toEqual(planFields.toSorted());
});

describe('numbersOf(plan)', () => {
	it('of an empty one has the defaults and nothing to say', () => {
		const { numbers, notices } = numbersOf(emptyPlan);
		expect(numbers).toEqual({ parts: 1, weeks: 0, leverage: 1, volatility: 0.47 });
		expect(notices).toEqual({});
	});

	it('reads amounts and levels as people write them', () => {
		const { numbers, notices } = read({ ...whole, amount: '10%', leverage: '3×', volatility: '90%' });
		expect(numbers).toMatchObject({ all: 10_000, amount: 1000, price: 60_000, leverage: 3, volatility: 0.9 });
		expect(numbers.stop).toBeCloseTo(0.2, 12);
		expect(numbers.target).toBeCloseTo(0.5, 12);
		expect(notices).toEqual({});
	});

	it.each<[Partial<Plan>, keyof Plan, string]>([
		[{ all: 'much' }, 'all', '“much” is not an amount above 0. The line counts as empty.'],
		[{ all: '-5' }, 'all', '“-5” is not an amount above 0. The line counts as empty.'],
		[{ price: '0' }, 'price', '“0” is not a price above 0. The line counts as empty.'],
		[
			{ all: '1000', amount: '2000' },
			'amount',
			'That is more than all your money. All of it, $1,000, is used instead.'
		],
		[
			{ amount: '10%' },
			'amount',
			'A share of what? Fill in all your money. Until then the line counts as empty.'
		],
		[{ parts: '2.6' }, 'parts', 'Parts are whole. 3 are used instead.'],
		[{ parts: '1000' }, 'parts', 'This goes from 1 to 100. 100 is used instead.'],
		[{ weeks: 'soon' }, 'weeks', '“soon” is not a number. 0 is used instead.'],
		[{ leverage: '500' }, 'leverage', 'This goes from 1× to 125×. 125× is used instead.'],
		[{ volatility: '0' }, 'volatility', 'This goes from 1% to 500%. 1% is used instead.'],
		[
			{ stop: '48000' },
			'stop',
			'A price says nothing without today’s. Fill that in, or write a percentage. Until then the line counts as empty.'
		],
		[
			{ price: '60000', stop: '61000' },
			'stop',
			'To sell when you are wrong, the price must be lower than today’s and above nothing. The line counts as empty.'
		],
		[
			{ stop: '100%' },
			'stop',
			'To sell when you are wrong, the price must be lower than today’s and above nothing. The line counts as empty.'
		],
		[
			{ price: '60000', target: '60000' },
			'target',
			'To sell when you are right, the price must be higher than today’s. The line counts as empty.'
		],
		[{ target: '100000%' }, 'target', 'That is a rise of more than 10,000%. 10,000% is used instead.'],
		[{ weeks: '12' }, 'weeks', 'One part has no weeks. Write how many parts.'],
		[{ weeks: '12', parts: '1' }, 'weeks', 'One part has no weeks. Write how many parts.'],
		[{ volatility: '47' }, 'volatility', '“47” is read as 47%.'],
		[{ volatility: '3' }, 'volatility', '“3” is read as 300%.'],
		[{ volatility: '1000' }, 'volatility', 'This goes from 1% to 500%. 500% is used instead.'],
		[{ start: '2027-03-05', review: '2027-03-04' }, 'review', 'That is before the first part is bought.']
	])('%j is answered at %s', (given, field, sentence) => {
		expect(read(given).notices).toEqual({ [field]: sentence });
	});

	it('uses what it says it uses', () => {
		expect(read({ all: '1000', amount: '2000' }).numbers.amount).toBe(1000);
		expect(read({ leverage: '500' }).numbers.leverage).toBe(125);
		expect(read({ parts: '2.6' }).numbers.parts).toBe(3);
		expect(read({ volatility: '47' }).numbers.volatility).toBe(0.47);
		expect(read({ volatility: '0.47' })).toMatchObject({ numbers: { volatility: 0.47 }, notices: {} });
		expect(read({ target: '100000%' }).numbers.target).toBe(100);
		expect(read({ price: '60000', stop: '61000' }).numbers.stop).toBeUndefined();
	});

	it('never makes a number that is none, whatever is written', () => {
		const texts = [
			'',
			' ',
			'%',
			'−1',
			'1e400',
			'1e15',
			'1e-320',
			'NaN',
			'Infinity',
			'0%',
			'1e9%',
			'9'.repeat(64)
		];
		for (const text of texts)
			for (const other of texts) {
				const all = plan(Object.fromEntries(planFields.map((field, i) => [field, i % 2 ? text : other])));
				const written = planOf(all);
				const { numbers } = numbersOf(written);
				for (const value of Object.values(numbers))
					if (value !== undefined) expect(Number.isFinite(value), `${text} ${other}`).toBe(true);
				expect(Object.values(linesOf(written, numbers)).flat().join(' ')).not.toMatch(/NaN|undefined/);
			}
	});
});

it('dates are days that there are', () => {
	expect(['2027-02-28', '2027-2-28', '', '2027-13-01', 'soon'].map(isDate)).toEqual([
		true,
		false,
		false,
		false,
		false
	]);
	expect(dateAfter('2027-02-28', 1.9)).toBe('1 Mar 2027');
	expect(daysBetween('2027-03-01', '2027-02-28')).toBe(-1);
});
