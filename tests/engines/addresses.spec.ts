/** Hostile addresses in other makers' browsers: each opens a widget that works. */
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { specs } from '../embed/odd.ts';
import { oddAddresses } from '../embed/odd-addresses.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 1_200_000 });

const seed = 4;
const addresses = 300;

for (const spec of specs) {
	test(`${spec.id}: no address does harm`, async ({ engine, sites }) => {
		const file = sites.file('watched', `embed/${spec.id}/`);
		await engine.open(sites.host);
		await engine.evaluate(async (address) => {
			await window.host.visit(address);
			window.host.measure();
		}, file);
		for (const [at, query] of fc.sample(oddAddresses(spec), { numRuns: addresses, seed }).entries()) {
			const faults = await engine
				.evaluate(async (address) => {
					await window.host.visit(address);
					await window.host.slide();
					return window.host.faults();
				}, `${file}?${query}`)
				.catch((error: unknown) => [String(error)]);
			const address = `address ${at} of seed ${seed}: ${JSON.stringify(query.slice(0, 300))}`;
			expect.soft(faults, address).toEqual([]);
		}
	});
}
