/** Bitcoin and one coin as the server writes it: complete before any script runs, with seven coins in the page. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AltcoinBeta from '$lib/widgets/altcoin-beta/AltcoinBeta.svelte';
import { archetypes } from '$lib/widgets/altcoin-beta/seven';
import { spec } from '$lib/widgets/altcoin-beta/spec';

const written = (props: Record<string, unknown>) =>
	render(AltcoinBeta, { props }).body.replace(/<!--.*?-->/g, '');
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('bitcoin and one coin on the server', () => {
	it.each([{ id: undefined }, ...spec.stages])('open the stage $id in full', ({ id }) => {
		const body = written({ stage: id });
		expect(text(body)).toMatch(/Bitcoin falls [\d.]+%; this coin, .* times as far/);
		expect(text(body)).toContain('By chance, eight of ten draws end between');
		for (const kind of ['calm', 'storm', 'forced', 'dots']) {
			expect(
				[...body.matchAll(new RegExp(`class="${kind}[ "][^>]*\\bd="M`, 'g'))].length,
				kind
			).toBeGreaterThan(2);
		}
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('has both kinds of day, and the model on the right side of 2 for most coins', () => {
		expect(text(written({}))).toContain('Altcoins lead: 22 Sep 2025');
		const [altLed, btcLed] = archetypes();
		const most = (kind: typeof altLed, test: (multiple: number) => boolean) =>
			kind[1].filter(([, model]) => test(model!)).length;
		expect(altLed[1].map(([name]) => name)).toEqual([
			'Ether',
			'Solana',
			'XRP',
			'BNB',
			'Dogecoin',
			'Small coins'
		]);
		expect(most(altLed, (multiple) => multiple > 2)).toBe(5);
		expect(most(btcLed, (multiple) => multiple < 1.7)).toBe(6);
	});
});
