/** The check of pictures catches a bad one. */
import { expect, it } from 'vitest';
import { faultsOf } from './sound';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

it.each([
	['<path', 'it is no XML'],
	['<path stroke="var(--ink)"/>', 'it holds var('],
	['<path stroke="light-dark(#000, #fff)"/>', 'it holds light-dark'],
	['<path stroke="ink"/>', 'stroke is ink'],
	['<foreignObject/>', 'it holds <foreignObject>'],
	['<script/>', 'it holds <script>'],
	['<path onclick="x"/>', '<path> has onclick'],
	['<path fill="url(#a)"/>', 'url(#a) leads nowhere'],
	['<g id="a"/><g id="a"/>', 'an id stands twice'],
	['<text x="NaN">a</text>', 'it holds NaN']
])('%s', (inner, fault) => {
	expect(faultsOf(svg(inner))).toContain(fault);
});

it('and lets a sound one pass', () => {
	expect(faultsOf(svg('<g id="a"/><path fill="url(#a)" stroke="#123456"/>'))).toEqual([]);
});
