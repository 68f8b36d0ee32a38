/** A game played in a document: by keys and forms alone, with and without a clock, kept and looked back at. */
import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brief } from '$lib/format';
import { Pool } from '$lib/runs/pool';
import { decisionCount, playOrders, unseenPath } from '$lib/sim';
import { playedOutcomes } from '$lib/widgets/decisions/outcomes';
import { spec } from '$lib/widgets/decisions/spec';
import { faults } from '../controls/accessible';
import { answer, key, output } from './mounted';
import {
	anew,
	asBefore,
	begin,
	button,
	chartLines,
	choose,
	finish,
	mount,
	press,
	step
} from './decisions-mounted';

const points = (line: string) => line.split(/[Ml]/).length - 1;

beforeEach(anew);
afterEach(asBefore);

describe('before anybody plays', () => {
	it('asks a question, and answers it with many crashes that are none of the reader’s', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^On 500 crashes that nobody has seen, your plan ends above doing nothing in \d+%/
		);
		expect(chartLines().map(points)).toEqual([97, 97, 97]);
		expect(screen.queryByRole('button', { name: /What you did/ })).toBeNull();
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('plays the many again after a change, and ends with the engine’s own numbers', async () => {
		const { setup } = await mount();
		await key('sellBelow', 'PageUp');
		expect(answer()).toMatch(/^In the crash that is drawn, your plan ends at/);
		await vi.waitFor(
			() => expect(document.querySelector('[data-row=many]')!.getAttribute('data-state')).toBe('whole'),
			{
				timeout: 110_000
			}
		);
		const { planAbove, crashes } = playedOutcomes(setup.values, 1);
		expect(output('planAbove')).toBe(brief(planAbove / crashes));
	});

	it.each(spec.stages)('opens the stage $id', async ({ id }) => {
		await mount({ stage: id });
		expect(answer()).toMatch(/^On 500 crashes/);
		expect(document.body.textContent).not.toMatch(/NaN|undefined/);
	});
});

describe('a crash', () => {
	it('shows nothing that is still to come', async () => {
		await mount();
		await begin();
		expect(answer()).toMatch(/^Hour 0 of 96: the first of sixteen decisions\. You begin with \$12,000/);
		expect(chartLines().map(points)).toEqual([1, 1, 1]);
		await step();
		await step();
		expect(chartLines().map(points)).toEqual([13, 13, 13]);
		expect(document.querySelectorAll('path.dots').length).toBe(0);
		expect(answer()).toMatch(
			/^Hour 12 of 96\. Bitcoin [+−]?[\d.]+%, ether .* in six hours\. Your account: \$1\d,\d{3}/
		);
	});

	it('passes axe while it is played, and once it is over', async () => {
		await mount();
		await begin();
		expect(await faults(document.body)).toEqual([]);
		await finish();
		await press('What you did (1)');
		expect(await faults(document.body)).toEqual([]);
	});

	it('is played by forms alone, and ends with what the engine makes of the orders', async () => {
		await mount();
		await begin();
		expect(document.activeElement!.textContent).toContain('Decision 1 of 16 · $6,000 in cash');
		await choose('bitcoin', '1500 10');
		await choose('ether', 'money half');
		expect(button('Trade, let six hours pass')).toBeTruthy();
		await step();
		expect(answer()).toMatch(/You sold half of your ether for \$(99\d|1,0\d\d)/);
		expect(answer()).toMatch(/You bought \$14,9\d\d of bitcoin on 10× credit for \$1,500\./);
		expect(screen.getByRole('combobox', { name: 'What to do with bitcoin' })).toHaveProperty('value', 'keep');
		await finish();
		const { equity } = playOrders(unseenPath(2), [
			{ decision: 0, coin: 1, kind: 'sell', means: 'money', share: 0.5 },
			{ decision: 0, coin: 0, kind: 'buy', spend: 1500, leverage: 10 }
		]);
		const end = `$${Math.round(equity[96]!).toLocaleString('en')}`;
		expect(answer()).toContain(`Crash 1 is over: bitcoin fell`);
		expect(answer()).toContain(`You end at ${end}`);
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: spec.title }));
	});

	it('does not offer what there is no cash for', async () => {
		await mount();
		await begin();
		for (let i = 0; i < 2; i++) {
			for (const coin of ['bitcoin', 'ether']) await choose(coin, '1500 1');
			await step();
		}
		const options = within(screen.getByRole('combobox', { name: 'What to do with Solana' })).getAllByRole(
			'option'
		);
		expect(options.filter((option) => (option as HTMLOptionElement).disabled)).toHaveLength(6);
		expect(options[0]).toHaveProperty('disabled', false);
	});

	it('lets the plan alone meanwhile, and says a liquidation aloud', async () => {
		await mount();
		await begin();
		expect(document.querySelector('[data-input=sellBelow]')).toBeNull();
		for (const coin of ['bitcoin', 'ether', 'Solana']) await choose(coin, '1500 10');
		let said = '';
		while (document.querySelector('.turn')) {
			await step();
			said += answer();
		}
		expect(said).toMatch(/contract was liquidated at \$[\d,.]+: its margin of \$1,4\d\d is gone/);
		expect(document.querySelectorAll('path.forced').length).toBeGreaterThan(0);
	});

	it('can be left and taken up again, and tells no page around what was done', async () => {
		const { setup } = await mount();
		await begin();
		await step();
		await press('Leave the game');
		expect(answer()).toMatch(/^On 500 crashes/);
		await press('Go on with crash 1, hour 6');
		expect(answer()).toMatch(/^Hour 6 of 96/);
		await finish();
		expect(JSON.stringify(setup.results)).not.toMatch(/your account|you end/i);
		expect(setup.results.map(({ name }) => name)).not.toContain('you');
	});
});

describe('afterwards', () => {
	it('counts, names and shows what was done, crash by crash', async () => {
		await mount({ values: { crashes: '3' } });
		await begin();
		for (const coin of ['bitcoin', 'ether', 'Solana']) await choose(coin, 'money all');
		await finish();
		await press('Begin crash 2');
		expect(document.activeElement!.textContent).toContain('Decision 1 of 16');
		await finish();
		const did = screen.getByRole('button', { name: 'What you did (2)' });
		await fireEvent.click(did);
		const panel = document.getElementById(did.getAttribute('aria-controls')!)!;
		expect(panel.textContent).toMatch(/Gains taken \(PGR\):\s*\d of \d, or 100%/);
		expect(panel.textContent).toMatch(/too much alike to put an error on|too few to tell/);
		expect(panel.textContent).toMatch(/Crash 1, hour 0: Within a day what you held in coins went from/);
		expect(panel.querySelectorAll('tbody tr')).toHaveLength(2);
		await press('Show crash 1');
		expect(answer()).toMatch(/^Crash 1 is over/);
		expect(document.querySelectorAll('path.sell').length).toBe(3);
		expect(document.querySelector('[role=img]')!.textContent).toContain('1 nearly all sold');
	});

	it('says when the plan was changed after the first crash', async () => {
		const { setup } = await mount({ stage: 'one-crash' });
		await begin();
		await finish();
		expect(document.body.textContent).not.toContain('It now knows');
		setup.set('sellBelow', 0.2);
		await tick();
		expect(document.body.textContent).toContain('You have changed the plan since the first crash.');
	});

	it('draws other crashes when played again', async () => {
		await mount({ stage: 'one-crash' });
		await begin();
		await finish();
		const before = chartLines();
		await press('Play another crash');
		await finish();
		expect(chartLines()).not.toEqual(before);
		expect(decisionCount).toBe(16);
	});
});

it('lets its workers go when it is taken away', async () => {
	const { unmount } = await mount();
	const close = vi.spyOn(Pool.prototype, 'close');
	unmount();
	expect(close).toHaveBeenCalledOnce();
});
