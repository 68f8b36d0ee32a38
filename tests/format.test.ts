/** Numbers as readers see and type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatCoins,
	formatCount,
	formatDuration,
	formatFall,
	formatLeverage,
	formatMoney,
	formatMoneyInProse,
	formatNumber,
	formatPercent,
	formatPrice,
	formatTimes,
	parseNumber
} from '../src/lib/format.ts';

describe('formatDuration(seconds)', () => {
	it.each([
		[0, 'at once'],
		[5, '5 s'],
		[7.5, '7.5 s'],
		[60, '60 s'],
		[90, '1.5 min'],
		[180, '3 min'],
		[900, '15 min'],
		[5400, '1.5 h'],
		[28_800, '8 h'],
		[604_800, '7 d'],
		[Infinity, 'never']
	])('%d is %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

	it('is read again as the same time', () => {
		for (const seconds of [5, 60, 180, 5400, 604_800])
			expect(parseNumber(formatDuration(seconds))).toBe(seconds);
	});
});

describe('formatNumber(value, significant)', () => {
	it.each([
		[0, '0'],
		[6.7232, '6.7232'],
		[0.44932896, '0.449329'],
		[66.666666666, '66.66667'],
		[12345.678, '12,345.68'],
		[-0.5, '−0.5'],
		[0.0001, '0.0001'],
		[0.0000312, '3.12 × 10⁻⁵'],
		[4.5e12, '4.5 × 10¹²'],
		[Infinity, '∞']
	])('writes %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));

	it('keeps as many digits as asked for', () => {
		expect([formatNumber(2.53416, 5), formatNumber(2.53416, 2), formatNumber(129.2, 2)]).toEqual([
			'2.5342',
			'2.5',
			'130'
		]);
	});
});

describe('formatMoney(usd)', () => {
	it.each([
		[0, '$0'],
		[0.4, '$0'],
		[-0.4, '$0'],
		[-0, '$0'],
		[850, '$850'],
		[12_300, '$12,300'],
		[999_499, '$999,000'],
		[999_999.6, '$1M'],
		[1e6, '$1M'],
		[9.94e6, '$9.9M'],
		[9.96e6, '$10M'],
		[340e6, '$340M'],
		[999.4e6, '$999M'],
		[999.95e6, '$1B'],
		[1.7e9, '$1.7B'],
		[1.234e9, '$1.23B'],
		[9.994e9, '$9.99B'],
		[9.995e9, '$10B'],
		[12.34e9, '$12.3B'],
		[1e12, '$1,000B'],
		[-850, '−$850'],
		[-1.7e9, '−$1.7B']
	])('writes %d as %s', (usd, text) => {
		expect(formatMoney(usd)).toBe(text);
	});

	it('says as much as it stands for: within a twentieth', () => {
		fc.assert(
			fc.property(fc.double({ min: 10, max: 1e13, noNaN: true }), (usd) => {
				expect(Math.abs(parseNumber(formatMoney(usd))! / usd - 1)).toBeLessThanOrEqual(0.0501);
			})
		);
	});

	it('never shrinks when the sum grows', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e13, noNaN: true }),
				fc.double({ min: 1, max: 2, noNaN: true }),
				(usd, more) => {
					expect(parseNumber(formatMoney(usd * more))).toBeGreaterThanOrEqual(parseNumber(formatMoney(usd))!);
				}
			)
		);
	});
});

describe('formatMoneyInProse(usd)', () => {
	it.each([
		[0, '$0'],
		[12_300, '$12,300'],
		[950e6, '$950 million'],
		[1.9e9, '$1.9 billion'],
		[5.294e9, '$5.29 billion'],
		[-1.7e9, '−$1.7 billion']
	])('writes %d as %s', (usd, text) => {
		expect(formatMoneyInProse(usd)).toBe(text);
	});

	it('says the same sum as the short form', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e13, noNaN: true }), (usd) => {
				expect(parseNumber(formatMoneyInProse(usd))).toBe(parseNumber(formatMoney(usd)));
			})
		);
	});
});

it.each([
	[0, '0%'],
	[0.124, '12.4%'],
	[0.05, '5%'],
	[0.0005, '0.1%'],
	[0.0999, '10%'],
	[1, '100%'],
	[-0.124, '−12.4%'],
	[-0.0001, '0%']
])('formatPercent(%d) is %s', (fraction, text) => {
	expect(formatPercent(fraction)).toBe(text);
});

it('formatPercent(fraction, places) rounds to the places it is given', () => {
	expect(formatPercent(0.1951, 0)).toBe('20%');
	expect(formatPercent(0.1951, 2)).toBe('19.51%');
});

it.each([
	[0, '0%'],
	[0.00049, '0%'],
	[0.0005, '−0.1%'],
	[0.05, '−5.0%'],
	[0.195, '−19.5%'],
	[0.99, '−99.0%'],
	[-0.2, '0%']
])('formatFall(%d) is %s', (fraction, text) => {
	expect(formatFall(fraction)).toBe(text);
});

it.each([
	[0, '$0.00'],
	[80_490.4, '$80,490'],
	[99.5, '$99.50'],
	[99.996, '$100'],
	[100, '$100'],
	[-5, '−$5.00'],
	[-0.001, '$0.00']
])('formatPrice(%d) is %s', (price, text) => {
	expect(formatPrice(price)).toBe(text);
});

it.each([
	[1, '1×'],
	[7.5, '7.5×'],
	[19.96, '20×'],
	[20.4, '20×'],
	[125, '125×']
])('formatLeverage(%d) is %s', (leverage, text) => {
	expect(formatLeverage(leverage)).toBe(text);
});

it.each([
	[0, '0'],
	[8214, '8,214'],
	[8213.6, '8,214']
])('formatCount(%d) is %s', (count, text) => {
	expect(formatCount(count)).toBe(text);
});

it.each([
	[0, '0'],
	[940, '940'],
	[61_312, '61,300'],
	[999_600, '1,000,000'],
	[1.234, '1'],
	[0.3, 'under 1'],
	[0, '0']
])('formatCoins(%d) is %s', (coins, text) => {
	expect(formatCoins(coins)).toBe(text);
});

it.each([
	[0, '0'],
	[0.624, '0.62'],
	[0.994, '0.99'],
	[0.996, '1'],
	[3.44, '3.4'],
	[9.94, '9.9'],
	[9.96, '10'],
	[12.4, '12'],
	[Infinity, '∞']
])('formatTimes(%d) is %s', (ratio, text) => {
	expect(formatTimes(ratio)).toBe(text);
});

describe('digits', () => {
	const number = fc.oneof(
		fc.double({ min: 0, max: 1e12, noNaN: true }),
		fc.double({ min: 0, max: 1000, noNaN: true }),
		fc.integer({ min: 0, max: 1e6 }).map((thousandths) => thousandths / 1000),
		fc.constantFrom(1.005, 0.15, 2.5, 0.0049, 1e-7, 999.95, 999_999.5)
	);
	const intl = (value: number, options: Intl.NumberFormatOptions) =>
		new Intl.NumberFormat('en-US', options).format(value);

	it('are those that Intl writes', () => {
		fc.assert(
			fc.property(number, (value) => {
				expect(formatCount(value)).toBe(intl(value, { maximumFractionDigits: 0 }));
				expect(formatPercent(value / 100, 2)).toBe(
					`${intl((value / 100) * 100, { maximumFractionDigits: 2 })}%`
				);
				expect(formatPrice(value)).toBe(
					`$${intl(value, value < 99.995 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 })}`
				);
				if (value < 999_499 && value >= 1000)
					expect(formatMoney(value)).toBe(`$${intl(value, { maximumSignificantDigits: 3 })}`);
			}),
			{ numRuns: 3000 }
		);
	});
});
