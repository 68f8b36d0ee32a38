/** Hostile addresses and messages in every maker's browser: none does harm, and each leaves a widget that answers. */
import { expect } from '@playwright/test';
import { specs } from '../embed/odd';
import { harmOfAddresses, harmOfMessages } from './hostile.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 1_800_000 });

for (const spec of specs) {
	test(`${spec.id}: 300 addresses`, async ({ engine, sites }) => {
		await engine.open(sites.host);
		const file = sites.file('watched', `embed/${spec.id}/`);
		expect(await harmOfAddresses(engine, spec, file, 300)).toEqual({});
	});

	test(`${spec.id}: 200 messages`, async ({ engine, sites }) => {
		await engine.open(sites.host);
		const file = sites.file('watched', `embed/${spec.id}/`);
		expect(await harmOfMessages(engine, spec, file, 200)).toEqual({});
	});
}
