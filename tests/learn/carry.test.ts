import { afterEach, expect, it, vi } from 'vitest';
import { carried, carry } from '$lib/learn/carry';

afterEach(() => (document.body.innerHTML = ''));

it('carried(id, compute) takes what the page holds, to the last bit, and computes nothing', () => {
	const falls = [0.1 + 0.2, 1 / 3, 5e-324, -2 / 7];
	const node = document.createElement('p');
	node.id = 's7';
	node.setAttribute('data-carried', carry({ falls }));
	document.body.append(node);
	const compute = vi.fn();
	expect(carried('s7', compute)).toEqual({ falls });
	expect(compute).not.toHaveBeenCalled();
});

it('carried(id, compute) computes where the page holds nothing', () => {
	expect(carried('c1', () => 42)).toBe(42);
});

it('carry(value) refuses by name a number that would not come back', () => {
	expect(() => carry({ gain: NaN })).toThrow('gain must be finite to be carried, got NaN');
	expect(() => carry(Infinity)).toThrow(RangeError);
});
