/** The link under an exhibit: this very state, copied by a button or by hand. */
import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '$lib/embed/read-address';
import { patient } from '../patient';
import { mount, spec } from './pie';

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
	vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: vi.fn(() => Promise.resolve()) } });
});

afterEach(() => vi.unstubAllGlobals());

describe('the link', () => {
	const box = () => screen.getByLabelText<HTMLInputElement>(/are in this address/);

	it('is the address of this very state on the widget’s own page', async () => {
		const { setup } = mount();
		expect(new URL(box().value).search).toBe('?m=3');
		setup.set('size', 22);
		setup.set('kind', 'plum');
		setup.seed = 7;
		await tick();
		const url = new URL(box().value);
		expect(url.pathname).toMatch(/\/widgets\/pie\/$/);
		const read = readAddress(spec, url.search);
		expect(read.problems).toEqual([]);
		expect(read.values).toEqual({ size: 22, kind: 'plum' });
		expect(read.seed).toBe(7);
		expect(box().readOnly).toBe(true);
	});

	it('is copied by a button, which says so', async () => {
		mount();
		await fireEvent.click(button('Copy'));
		await vi.waitFor(() => expect(screen.getByText('Copied.')).not.toBeNull(), patient);
		expect(navigator.clipboard.writeText).toHaveBeenCalledWith(box().value);
	});

	it('is selected for the reader’s own hand where copying is refused', async () => {
		vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
		mount();
		await fireEvent.click(button('Copy'));
		await vi.waitFor(() => expect(screen.getByText(/copy it yourself/)).not.toBeNull(), patient);
		expect([box().selectionStart, box().selectionEnd]).toEqual([0, box().value.length]);
	});

	it('asks for a copy by hand where there is no clipboard at all', async () => {
		vi.stubGlobal('navigator', {});
		mount();
		await fireEvent.click(button('Copy'));
		await vi.waitFor(() => expect(screen.getByText(/copy it yourself/)).not.toBeNull(), patient);
	});
});
