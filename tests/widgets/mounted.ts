/** An exhibit in a document, in a wide page: what it says and states, and keys on its sliders. */
import { fireEvent, render } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import { widen } from './observed';

export async function mountWide<S>(exhibit: Component<{ setup: S }>, setup: S) {
	const mounted = render(exhibit, { props: { setup } });
	widen(1000);
	await tick();
	return { setup, ...mounted };
}

export const output = (name: string) =>
	Number(document.querySelector<HTMLElement>(`[data-output=${name}]`)!.dataset.value);
export const answer = () => document.querySelector('.answer')!.textContent;
export const key = (input: string, key: string) =>
	fireEvent.keyDown(document.querySelector(`[data-input=${input}] input[type=range]`)!, { key });
