import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Question from '$lib/learn/Question.svelte';
import { faults } from '../controls/accessible';

const props = {
	question: 'What happens?',
	options: [
		{ text: 'It falls further.', right: true as const, why: '100 coins find no buyer here.' },
		{ text: 'It stops.', why: 'Only where the bids have caught up.' }
	]
};
const check = () => screen.getByRole('button', { name: 'Check' });
const verdict = () => screen.getByRole('status').textContent!.trim();

async function answer(text: string) {
	await fireEvent.click(screen.getByRole('radio', { name: text }));
	await fireEvent.submit(document.querySelector('form')!);
}

beforeEach(() => localStorage.clear());

describe('Question', () => {
	it('says of each answer why it is right or wrong, and may be tried again', async () => {
		render(Question, props);
		expect(check().getAttribute('aria-disabled')).toBe('true');
		await fireEvent.click(screen.getByRole('radio', { name: 'It stops.' }));
		expect(verdict()).toBe('');
		await fireEvent.submit(document.querySelector('form')!);
		expect(verdict()).toBe('Not quite Only where the bids have caught up.');
		await fireEvent.click(screen.getByRole('radio', { name: 'It falls further.' }));
		expect(verdict()).toBe('');
		await fireEvent.submit(document.querySelector('form')!);
		expect(verdict()).toBe('Right 100 coins find no buyer here.');
	});

	it('shows the last answer again, found by its words wherever it stands now', async () => {
		const first = render(Question, props);
		await answer('It stops.');
		await answer('It falls further.');
		first.unmount();
		render(Question, { ...props, options: props.options.toReversed() });
		await tick();
		expect(verdict()).toBe('Right 100 coins find no buyer here.');
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'It falls further.' }).checked).toBe(true);
	});

	it('keeps no answer that was not checked, and each question its own', async () => {
		const first = render(Question, props);
		await fireEvent.click(screen.getByRole('radio', { name: 'It stops.' }));
		first.unmount();
		const second = render(Question, props);
		await tick();
		expect(verdict()).toBe('');
		await answer('It stops.');
		second.unmount();
		render(Question, { ...props, question: 'And then?' });
		await tick();
		expect(verdict()).toBe('');
	});

	it.each(['{', '7', '"gone"', '["It stops."]'])('ignores a spoilt memory: %s', async (text) => {
		localStorage.setItem(`unwind:question:${props.question}`, text);
		render(Question, props);
		await tick();
		expect(verdict()).toBe('');
	});

	it('is a named group, and passes axe', async () => {
		const { container } = render(Question, props);
		expect(screen.getByRole('group', { name: 'What happens?' })).toBeTruthy();
		expect(await faults(container)).toEqual([]);
	});

	it('holds every reason for readers without script', () => {
		render(Question, props);
		const text = document.querySelector('details')!.textContent;
		for (const { why } of props.options) expect(text).toContain(why);
	});
});
