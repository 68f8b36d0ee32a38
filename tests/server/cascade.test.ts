/** As much of CSS as pictures need, worked out without a browser. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cascade } from '$lib/server/cascade';
import { pixels, substituted } from '$lib/server/values';

function ask(css: string, html: string, name: string, selector = '#it'): string {
	const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window;
	return cascade(css)(document.querySelector(selector)!).getPropertyValue(name);
}

describe('cascade', () => {
	it.each([
		['a token', ':root{--ink:#111}#it{color:var(--ink)}', '<p id="it">', 'color', '#111'],
		[
			'the light of two',
			':root{--a:light-dark(#111, #eee)}#it{fill:var(--a)}',
			'<p id="it">',
			'fill',
			'#111'
		],
		[
			'the light of two as a minifier writes them',
			':root{--l:initial;--d: ;--a:var(--l,#f1f)var(--d,#eee)}@media (prefers-color-scheme:dark){:root{--l: ;--d:initial}}p{fill:var(--a)}',
			'<p id="it">',
			'fill',
			'#f1f'
		],
		['the stronger rule', '.a.b{fill:#111}.a{fill:#222}', '<p id="it" class="a b">', 'fill', '#111'],
		['the later rule', '.a{fill:#111}.b{fill:#222}', '<p id="it" class="a b">', 'fill', '#222'],
		['a class before a name', '.a{fill:#111}body p{fill:#222}', '<p id="it" class="a">', 'fill', '#111'],
		[
			'no weight for :where',
			'.a:where(.b){fill:#111}.a{fill:#222}',
			'<p id="it" class="a b">',
			'fill',
			'#222'
		],
		['a rule before an attribute', 'p{stroke:#111}', '<p id="it" stroke="#222">', 'stroke', '#111'],
		['an attribute alone', '', '<p id="it" stroke="#222">', 'stroke', '#222'],
		['a style before all', '#it{fill:#111}', '<p id="it" style="fill: #222">', 'fill', '#222'],
		['what is handed down', 'div{color:#111}', '<div><p id="it">', 'color', '#111'],
		['what is not', 'div{opacity:.5}', '<div><p id="it">', 'opacity', ''],
		['nothing inside of media', '@media print{p{fill:#111}}', '<p id="it">', 'fill', ''],
		[
			'a size in em of its parent’s',
			'div{font-size:20px}p{font-size:.5em}',
			'<div><p id="it">',
			'font-size',
			'10px'
		],
		['a leading in parts of the size', 'p{font:600 1rem/1.25 serif}', '<p id="it">', 'line-height', '20px'],
		['a weight in a shorthand', 'p{font:600 1rem/1.25 serif}', '<p id="it">', 'font-weight', '600'],
		['a side of four', 'p{padding:1px 2px 3px}', '<p id="it">', 'padding-left', '2px'],
		['a calculation', 'p{--n:1.5;font-size:calc(var(--n)*1em)}', '<p id="it">', 'font-size', '24px'],
		['a percentage as it is', 'p{max-inline-size:30%}', '<p id="it">', 'max-inline-size', '30%'],
		['what is unknown, not at all', 'p:unheard-of(x){fill:#111}', '<p id="it">', 'fill', '']
	])('takes %s', (_, css, html, name, value) => {
		expect(ask(css, html, name)).toBe(value);
	});
});

it('a name that stands for itself ends in nothing', () => {
	expect(substituted('var(--a)', (name) => `var(${name})`)).toBeUndefined();
	expect(substituted('var(--gone, #123)', () => undefined)).toBe('#123');
});

it('what is no length is no number', () => {
	expect(['auto', '', 'max-content', '3vw'].map((text) => pixels(text, 16))).toEqual([NaN, NaN, NaN, NaN]);
});
