/** The cascade in a document, moved and read as a reader does. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect } from 'vitest';
import { fractionOf, type Track } from '$lib/controls/track';
import { Setup } from '$lib/embed/setup.svelte';
import type { Input } from '$lib/embed/spec';
import Cascade from '$lib/widgets/cascade/Cascade.svelte';
import { spec } from '$lib/widgets/cascade/spec';

const inputs: Readonly<Record<string, Input>> = spec.inputs;

export function mount(values: Record<string, number | string> = {}, stage?: string) {
	const setup = new Setup(spec, { values, stage });
	return { setup, ...render(Cascade, { setup }) };
}

/** For the eye: what is read out follows later. */
export const answer = () =>
	[...document.querySelector('p.answer')!.childNodes]
		.filter((node) => !(node instanceof Element && node.matches('[role=status]')))
		.map(({ textContent }) => textContent)
		.join('');
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const number = (name: string) => {
	const cells = document.querySelectorAll(`[data-output="${name}"]`);
	const values = new Set([...cells].map((cell) => cell.getAttribute('data-value')));
	expect(values.size, `one value of ${name}`).toBe(1);
	return Number([...values][0]);
};
export const outputs = () =>
	[...document.querySelectorAll('[data-output]')].map(
		(cell) => `${cell.getAttribute('data-output')} ${cell.getAttribute('data-value')}`
	);

/** Moves a control as a hand does, and lets go. */
export async function move(name: string, value: number | string) {
	const control = document.querySelector<HTMLElement>(`[data-input="${name}"]`)!;
	const input = inputs[name]!;
	if (input.kind === 'choice') {
		await fireEvent.click(control.querySelector(`input[value="${value}"]`)!);
		return;
	}
	const range = control.querySelector<HTMLInputElement>('input[type=range]')!;
	const { min, max, step, scale } = input;
	const track: Track = { min, max, step, scale };
	const at = scale === 'log' ? Math.round(1000 * fractionOf(track, Number(value))) : value;
	await fireEvent.input(range, { target: { value: String(at) } });
	await fireEvent.change(range);
}
