import { describe, expect, it } from 'vitest';
import { fundingPayment, fundingRate, impactNotional, usualFunding } from '../../src/lib/sim/index.ts';
import { example, page, percent as plain, us } from './model-text.ts';

/** What content/model.md prints about funding is what the program computes. */
describe('the worked example of funding', () => {
	it('rates, the impact notional, a payment', () => {
		const percent = (value: number, digits = 2) => plain(value, digits).replace('-', '−');
		const rate = (premium: number, hours = 8) => fundingRate(premium, { ...usualFunding, hours });
		expect(example('Funding')).toBe(
			`**Worked example.** With the usual values and 8 hours a mean premium of 0.02% makes a rate of ${percent(rate(0.0002))}, 0.10% makes ${percent(rate(0.001))}, −0.10% makes ${percent(rate(-0.001))}, and 0.06% makes ${percent(rate(0.0006))}. Settled every 4 hours, 0.02% makes ${percent(rate(0.0002, 4), 3)}. At 125× the impact notional is ${us(impactNotional(1 / 125))} USDT. At 0.05% a long of 1,000,000 pays ${us(fundingPayment('long', 1e6, 0.0005))}.`
		);
		expect(page).toContain(
			`Usual are I = ${percent(usualFunding.interest)} and c = ${percent(usualFunding.clamp)}.`
		);
	});
});
