/** What a plan is told, line by line. */
import { describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '$lib/learn/plan';
import { linesOf, lossAtStop } from '$lib/learn/plan-lines';
import { numbersOf } from '$lib/learn/plan-numbers';
import { chanceOfGain, distanceToLiquidation, gainToRecover, liquidationChance } from '$lib/sim';
import { formatPercent } from '$lib/format';

const plan = (given: Partial<Plan>): Plan => ({ ...emptyPlan, ...given });
const read = (given: Partial<Plan>) => numbersOf(plan(given));
const lines = (given: Partial<Plan>) => {
	const written = plan(given);
	return linesOf(written, numbersOf(written).numbers);
};
const whole = { all: '10,000', amount: '1000', price: '60000', stop: '48,000', target: '50%' };

describe('linesOf(plan, numbers)', () => {
	it('of an empty plan are none', () => {
		expect(Object.values(lines({})).flat()).toEqual([]);
	});

	it('say what is at risk', () => {
		expect(lines(whole).money).toEqual([
			'10% of all your money. If every dollar of it is lost, $9,000 is left.'
		]);
		expect(lines({ all: '500', amount: '100%' }).money).toEqual([
			'100% of all your money. If every dollar of it is lost, nothing is left.'
		]);
	});

	it('say what each part is, and when the last one comes', () => {
		expect(lines({ amount: '1200' }).entry).toEqual(['One purchase of $1,200.']);
		expect(lines({ amount: '1200', parts: '4', weeks: '6', start: '2027-01-04' }).entry).toEqual([
			'4 purchases of $300, one every 14 days; the last on 15 Feb 2027.'
		]);
		expect(lines({ amount: '1200', parts: '3', weeks: '1' }).entry).toEqual([
			'3 purchases of $400, one every 3.5 days; the last after 1 week.'
		]);
		expect(lines({ amount: '1200', parts: '3' }).entry).toEqual(['3 purchases of $400, all at one time.']);
	});

	it('say what being wrong costs, and the gain that makes it good', () => {
		expect(lines(whole).wrong).toEqual([
			'A fall of 20%, to $48,000.',
			'If all was bought at today’s price, it costs $200: 20% of what you put in and 2% of all your money.',
			`What is left of it must gain ${formatPercent(gainToRecover(0.2))} to be back.`
		]);
		expect(lines({ stop: '20%', leverage: '3' }).wrong.join()).toContain(
			`must gain ${formatPercent(gainToRecover(0.6))}`
		);
	});

	it('say how often being right must come first', () => {
		expect(lines(whole).right).toEqual([
			'A rise of 50%, to $90,000. It brings $500.',
			'That is 2.5 times the loss at your stop. Over many such plans you come out even if this price is reached first in 28.6% of them.'
		]);
	});

	it('warn that a stop beyond the liquidation price is never reached', () => {
		const distance = distanceToLiquidation('long', 10, 0.004);
		const said = lines({ ...whole, leverage: '10' });
		expect(said.wrong).toEqual([
			`This stop would never be reached. At 10× the exchange closes you after a fall of ${formatPercent(distance, 2)}, and what you put in is gone.`
		]);
		expect(said.right[1]).toContain('That is 5 times what you lose when the exchange closes you.');
		expect(lines({ ...whole, target: '10%', leverage: '10' }).right[1]).toContain(
			'That is as much as you lose when the exchange closes you.'
		);
		const { numbers } = read({ stop: '9%', leverage: '10' });
		expect(lossAtStop(numbers)).toBeCloseTo(0.9, 12);
		expect(lossAtStop({ ...numbers, stop: distance })).toBe(1);
		expect(lossAtStop({ ...numbers, stop: undefined })).toBeUndefined();
	});

	it('write coins under a cent, and what is nearly nothing or nearly all', () => {
		const cheap = lines({ price: '0.00001234', stop: '20%', target: '50%', leverage: '3' });
		expect(cheap.wrong[0]).toBe('A fall of 20%, to $0.00000987.');
		expect(cheap.right[0]).toBe('A rise of 50%, to $0.0000185.');
		expect(cheap.borrowed[0]).toMatch(/, at \$0\.00000826\.$/);
		const far = lines({ price: '60000', stop: '99.99%', target: '0.001%' });
		expect(far.wrong).toEqual([
			'A fall of over 99.9%, to $6.00.',
			'What is left of it must gain over 100,000% to be back.'
		]);
		expect(far.right).toEqual([
			'A rise of under 0.1%, to $60,001.',
			'That is under 0.01 times the loss at your stop. Over many such plans you come out even if this price is reached first in over 99.9% of them.'
		]);
		expect(lines({ amount: '1e12', target: '10000%', leverage: '125' }).right).toEqual([
			'A rise of 10,000%. It brings $12,500,000 billion.'
		]);
	});

	it('say the liquidation price and its chance within a day, a week and a month', () => {
		const chance = (days: number) =>
			formatPercent(
				liquidationChance({
					side: 'long',
					leverage: 20,
					maintenanceMarginRate: 0.004,
					volatility: 0.47,
					seconds: days * 86_400
				})
			);
		expect(lines({ ...whole, leverage: '20' }).borrowed).toEqual([
			`A position of $20,000. The exchange closes it after a fall of 4.62%, at $57,229.`,
			`If the price only wanders, by 47% a year, the chance of that is ${chance(1)} within a day, ${chance(7)} within a week and ${chance(30)} within a month.`
		]);
		expect(lines({ leverage: '20' }).borrowed[1]).toContain(
			'5.6% within a day, 47.9% within a week and 74.3%'
		);
		expect(lines({ leverage: '1' }).borrowed).toEqual(['Nothing is borrowed: no exchange can close you.']);
		expect(lines({ leverage: '5' }).borrowed[1]).toContain('is under 0.1% within a day');
	});

	it('say how many looks show less than the one before', () => {
		const lower = 1 - chanceOfGain(1, { drift: 0.3, volatility: 0.6 }, 365 * 86_400);
		expect(lines({ look: 'once a year', volatility: '60%' }).keeping.join()).toContain(
			`1 look a year. Even of a price that drifts up by 30% a year, and wanders by 60%, ${formatPercent(lower)} of the looks`
		);
		expect(formatPercent(lower)).toBe('42.1%');
		expect(lines({ look: 'every hour' }).keeping.join()).toContain('8,760 looks a year');
	});

	it('say when the plan is read again', () => {
		expect(lines({ start: '2027-01-01', review: '2027-04-01' }).keeping).toEqual([
			'The review is 90 days after the first part.'
		]);
	});
});
