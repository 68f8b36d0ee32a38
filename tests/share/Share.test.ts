/** The section under an exhibit: one kind at a time, each to be copied by a button or by hand. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import Share from '$lib/share/Share.svelte';
import { groups } from '$lib/share/snippets';
import { spec } from '$lib/widgets/crossing/spec';
import { faults } from '../controls/accessible';
import { patient } from '../patient';

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const copyButton = () => screen.getByRole('button', { name: 'Copy' });
const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));

function mount() {
	history.replaceState(null, '', '/unwind/widgets/crossing/');
	// What stands on the page above it.
	document.body.innerHTML = `<figure data-widget="crossing"><div class="answer">It stops at <b>−18%</b>.<span class="unseen">Again.</span></div></figure>`;
	const setup = new Setup(spec as never) as Setup;
	return { setup, ...render(Share, { setup }) };
}

beforeEach(() => {
	vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: vi.fn(() => Promise.resolve()) } });
});

afterEach(() => vi.unstubAllGlobals());

const written = groups.flatMap((group) =>
	group.kinds.filter(({ text }) => text).map((kind) => [group.name, kind.name] as const)
);

describe('Share', () => {
	it.each(written)('%s, %s: is copied by a button, as it stands in the box', async (group, kind) => {
		mount();
		await choose(group);
		await choose(kind);
		await vi.waitFor(() => expect(box().value).toContain('/unwind/'), patient);
		expect(box().readOnly).toBe(true);
		await fireEvent.click(copyButton());
		expect(navigator.clipboard.writeText).toHaveBeenCalledWith(box().value);
		await vi.waitFor(() => expect(screen.getByText('Copied.')).not.toBeNull(), patient);
	});

	it('follows the state', async () => {
		const { setup } = mount();
		setup.set('leverage', 17);
		await vi.waitFor(
			() => expect(box().value).toMatch(/\/unwind\/widgets\/crossing\/\?.*leverage=17/),
			patient
		);
	});

	it('describes pictures with the answer that the eye reads', async () => {
		mount();
		await choose('a picture');
		await choose('for a newsletter');
		await vi.waitFor(() => expect(box().value).toContain('It stops at −18%."'), patient);
		expect(box().value).not.toContain('Again');
	});

	it.each([
		['refuses', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } }],
		['has none', {}]
	])('selects the text where the clipboard %s', async (_, stub) => {
		vi.stubGlobal('navigator', stub);
		mount();
		await vi.waitFor(() => expect(box().value).not.toBe(''), patient);
		await fireEvent.click(copyButton());
		await vi.waitFor(() => expect(screen.getByText(/copy it yourself/)).not.toBeNull(), patient);
		expect([box().selectionStart, box().selectionEnd]).toEqual([0, box().value.length]);
	});

	it.each(['as CSV', 'as JSON'])('gives the run %s', async (kind) => {
		mount();
		await choose('the data');
		await choose(kind);
		await vi.waitFor(() => expect(box().value.length).toBeGreaterThan(200), patient);
		expect(box().value).toContain('/unwind/widgets/crossing/');
		if (kind === 'as JSON') {
			const { widget, model, values, table } = JSON.parse(box().value);
			expect([widget, model, values.leverage]).toEqual([
				'crossing',
				spec.model,
				{ label: spec.inputs.leverage.label, value: 10, unit: 'times' }
			]);
			expect(table.rows[0]).toHaveLength(table.columns.length);
		}
	});

	it('says so when a file is not given away', async () => {
		mount();
		await choose('the data');
		const button = await screen.findByRole('button', { name: 'Download CSV' }, patient);
		vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
		await fireEvent.click(button);
		await vi.waitFor(
			() => expect(screen.getByText(/does not give crossing.csv away/)).not.toBeNull(),
			patient
		);
	});

	it('says so when there is no picture to take', async () => {
		mount();
		await choose('a picture');
		await vi.waitFor(() => expect(screen.getByText(/could not be made here/)).not.toBeNull(), patient);
	});

	it('has a name for everything', async () => {
		const { container } = mount();
		await choose('the exhibit');
		expect(await faults(container)).toEqual([]);
	});

	it('loads no frame before the reader asks for one', async () => {
		const { container } = mount();
		await choose('the exhibit');
		expect(container.querySelector('iframe')).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: 'Show a preview' }));
		await vi.waitFor(
			() => expect(container.querySelector('iframe')?.src).toContain('/unwind/embed/crossing/'),
			patient
		);
		const frame = container.querySelector('iframe')!;
		const said = { type: 'unwind', v: 1, event: 'resize', height: 777 };
		window.dispatchEvent(new MessageEvent('message', { data: said, source: window }));
		expect(frame.height).not.toBe('777');
		window.dispatchEvent(new MessageEvent('message', { data: said, source: frame.contentWindow }));
		await vi.waitFor(() => expect(frame.height).toBe('777'), patient);
	});
});
