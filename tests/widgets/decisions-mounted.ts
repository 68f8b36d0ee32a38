/** The game in a document, and what a player does in it. */
import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { remember } from '$lib/learn/memory';
import Decisions from '$lib/widgets/decisions/Decisions.svelte';
import { spec } from '$lib/widgets/decisions/spec';
import { mountWide } from './mounted';
import { observe } from './observed';

export const mount = (start: ConstructorParameters<typeof Setup>[1] = {}) =>
	mountWide(Decisions, new Setup(spec, start) as Setup<typeof spec.inputs>);
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const press = async (name: string | RegExp) => {
	await fireEvent.click(button(name));
	await tick();
};
export const begin = () => press('Begin the first crash');
/** The first button of a decision. */
export const step = () => fireEvent.click(document.querySelector('.turn button')!);
export const choose = (coin: string, value: string) =>
	fireEvent.change(screen.getByRole('combobox', { name: `What to do with ${coin}` }), { target: { value } });
export async function finish() {
	while (document.querySelector('.turn')) await step();
	await tick();
}
export const chartLines = () =>
	[...document.querySelectorAll('path.price')].map((path) => path.getAttribute('d')!);

/** Before each test: nothing is remembered, and the document, which says that it is hidden, is not. */
export function anew() {
	observe();
	for (const name of ['decisions', 'unseen']) remember(name, null);
	vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
}
/** After each. */
export function asBefore() {
	vi.useRealTimers();
	vi.restoreAllMocks();
}
