/** What lies under the cascade: numbers, link, ledger; and nothing that keeps anybody out. */
import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '$lib/embed/read-address';
import { opening } from '$lib/embed/spec';
import { spec } from '$lib/widgets/cascade/spec';
import { faults } from '../controls/accessible';
import { button, mount, move } from './cascade-mounted';
import { observe } from './observed';

vi.mock('$lib/sim', async (load) => {
	const { fewCrowds } = await import('./few-crowds');
	return fewCrowds(await load<typeof import('$lib/sim')>());
});

beforeEach(observe);

describe('what lies under the cascade', () => {
	it('opens one panel at a time', async () => {
		mount();
		const expanded = () =>
			screen
				.getAllByRole('button')
				.filter((one) => one.getAttribute('aria-expanded') === 'true')
				.map(({ textContent }) => textContent);
		await fireEvent.click(button('More controls'));
		expect(expanded()).toEqual(['More controls']);
		await fireEvent.click(button('200 crowds'));
		expect(expanded()).toEqual(['200 crowds']);
		await fireEvent.click(button('200 crowds'));
		expect(expanded()).toEqual([]);
	});

	it('lists every input under its name in the address', () => {
		mount({ leverage: 7 });
		const panel = document.getElementById(button('Numbers').getAttribute('aria-controls')!)!;
		const names = [...panel.querySelectorAll('code')].map(({ textContent }) => textContent);
		expect(names).toEqual([...Object.keys(spec.inputs), 'seed', 'm']);
		expect(within(panel).getByText('7×')).not.toBeNull();
	});

	it('has a link that opens this very state', async () => {
		const { setup } = mount();
		await move('leverage', 4);
		await move('profile', 'latent');
		await fireEvent.click(button('Next'));
		const box = screen.getByLabelText<HTMLInputElement>(/are in this address/);
		const read = readAddress(spec, new URL(box.value).search);
		expect(read.problems).toEqual([]);
		expect(read.values).toEqual({ ...opening(spec), leverage: 4, profile: 'latent' });
		expect(read.clock).toBe(setup.clock);
	});

	it('tells who lost, wave by wave, and what becomes of $1,000', async () => {
		mount();
		const rows = document.querySelectorAll('tbody tr.done, tbody tr.now, tbody tr.later');
		expect(rows.length).toBeGreaterThan(3);
		expect(document.querySelectorAll('tbody tr.now')).toHaveLength(1);
		expect(document.querySelector('.fate')!.textContent).toMatch(/\$1,000.*is gone/);
		await move('leverage', 2);
		await move('shock', 0.01);
		expect(document.querySelector('.fate')!.textContent).toMatch(/stops before it\.$/);
	});
});

it('the cascade passes axe, as it opens and with everything open', async () => {
	const { container } = mount();
	expect(await faults(container)).toEqual([]);
	await move('leverage', 4);
	await fireEvent.click(button('More controls'));
	expect(await faults(container)).toEqual([]);
});
