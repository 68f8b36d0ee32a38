import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	contagionWaves,
	correlationOf,
	fireSaleCovariance,
	fundingPayment,
	fundingRate,
	impactNotional,
	isContained,
	linearResponse,
	meanCascade,
	saleImpacts,
	spectralRadius,
	usualFunding
} from '../../src/lib/sim/index.ts';

/** What content/model.md prints about several coins and about funding is what the program computes. */
const page = readFileSync(new URL('../../content/model.md', import.meta.url), 'utf8');

function example(heading: string): string {
	const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
	return section?.match(/^\*\*Worked example\.\*\* .*$/m)?.[0] ?? '';
}

const us = (value: number, digits = 0) =>
	value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const millions = (value: number, digits = 1) => us(value / 1e6, digits);

describe('worked examples with several coins', () => {
	it('contagion: waves, their sum, and how much stronger the links may be', () => {
		const gains = (links: number) => [
			[0.5, 0.2 * links],
			[0.6 * links, 0.3]
		];
		const shock = [100e6, 0];
		const [, first, second] = contagionWaves(gains(1), shock, 2).map((wave) =>
			wave.map((sold) => millions(sold, 0))
		);
		const total = linearResponse(gains(1), shock).map((sold) => millions(sold));
		const links = Math.ceil(100 * Math.sqrt(0.35 / 0.12)) / 100;
		expect([isContained(gains(links - 0.01)), isContained(gains(links))]).toEqual([true, false]);
		expect(example('Contagion')).toBe(
			`**Worked example.** Two coins with gains of 0.5 and 0.3; a dollar of the second coin sold forces out 0.2 of the first, a dollar of the first 0.6 of the second. Then ρ = ${us(spectralRadius(gains(1)), 6)}. A sale of 100 million of the first forces out ${first!.join(' and ')} million, then ${second!.join(' and ')}, and in the end ${total[0]} million of the first coin are sold, the shock included, and ${total[1]} million of the second; alone, the first would have come to ${millions(100e6 * meanCascade(0.5))} million. With both links ${us(links, 2)} times as strong ρ is above 1.`
		);
	});

	it('fire sales: a correlation out of nothing', () => {
		const holdings = [2e9, 1e9];
		const seller = { holdings, strength: 4, impacts: saleImpacts(holdings, [15e9, 3e9]) };
		const covariance = fireSaleCovariance(
			[
				[0.03 ** 2, 0],
				[0, 0.04 ** 2]
			],
			seller
		);
		const moves = covariance.map((row, i) => `${us(100 * Math.sqrt(row[i]!), 2)}%`);
		expect(example('Fire sales and correlation')).toBe(
			`**Worked example.** Two coins without anything in common move by 3% and 4% a day. A fund holds 2 billion and 1 billion of them and sells 4 dollars for each dollar lost; 15 and 3 billion would take them down by the whole of their price. Their correlation goes from 0 to ${us(correlationOf(covariance)[0]![1]!, 4)}, and they move by ${moves.join(' and ')} a day.`
		);
	});

	it('funding: rates, the impact notional, a payment', () => {
		const percent = (value: number, digits = 2) => `${us(100 * value, digits)}%`.replace('-', '−');
		const rate = (premium: number, hours = 8) => fundingRate(premium, { ...usualFunding, hours });
		expect(example('Funding')).toBe(
			`**Worked example.** With the usual values and 8 hours a mean premium of 0.02% makes a rate of ${percent(rate(0.0002))}, 0.10% makes ${percent(rate(0.001))}, −0.10% makes ${percent(rate(-0.001))}, and 0.06% makes ${percent(rate(0.0006))}. Settled every 4 hours, 0.02% makes ${percent(rate(0.0002, 4), 3)}. At 125× the impact notional is ${us(impactNotional(1 / 125))} USDT. At 0.05% a long of 1,000,000 pays ${us(fundingPayment('long', 1e6, 0.0005))}.`
		);
		expect(page).toContain(
			`Usual are I = ${percent(usualFunding.interest)} and c = ${percent(usualFunding.clamp)}.`
		);
	});
});
