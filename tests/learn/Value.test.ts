import { render } from '@testing-library/svelte';
import { hydrate, tick, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { formatFall } from '$lib/format';
import { factValue } from '$lib/learn/values';
import Value from '$lib/learn/Value.svelte';

const text = () => document.querySelector('[data-fact]')!.textContent;

afterEach(() => (document.body.innerHTML = ''));

describe('Value', () => {
	it('inserts the number as text, and follows its arguments', async () => {
		const { rerender, container } = render(Value, { of: 'fall', leverage: 4, force: 'fuel' });
		expect(container.textContent).toBe(formatFall(factValue('fall', { leverage: 4 })));
		expect(document.querySelector('.fuel')).not.toBeNull();
		await rerender({ leverage: 10 });
		expect(text()).toBe(formatFall(factValue('fall', { leverage: 10 })));
	});

	it('writes money as sentences do, and the distance of one position as the figure beside it', async () => {
		const { rerender } = render(Value, { of: 'margin', size: 19e9, leverage: 10 });
		expect(text()).toBe('$1.9 billion');
		await rerender({ of: 'margin', size: 19e9, leverage: 20 });
		expect(text()).toBe('$950 million');
		await rerender({ of: 'liquidationDistance', leverage: 10, size: undefined });
		expect(text()).toBe('9.55%');
		await rerender({ of: 'coinMarginedDistance', leverage: 1 });
		expect(text()).toBe('49.75%');
	});

	it('computes nothing while a prerendered page wakes up', async () => {
		document.body.innerHTML =
			'<!--[--><!--$s1--><span id="s1" class="value" data-fact="fall" data-carried="0.123">−12.3%</span><!--]-->';
		const component = hydrate(Value, { target: document.body, props: { of: 'fall', leverage: 10 } });
		await tick();
		expect(text()).toBe('−12.3%');
		await unmount(component);
	});

	it('stops the build at an unknown fact', () => {
		expect(() => render(Value, { of: 'fal' as 'fall' })).toThrow('fact must be one of');
	});
});
