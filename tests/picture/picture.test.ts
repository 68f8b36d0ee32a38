/** A picture becomes SVG, whatever stands in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgOf, type StyleOf } from '$lib/picture';
import { colourOf, shadowColour } from '$lib/picture/colour';
import { linesOf } from '$lib/picture/flow';
import { escaped, rounded } from '$lib/picture/markup';
import { widthOf } from '$lib/picture/measure';
import { faultsOf, wordsOf } from './sound';

const usual: Readonly<Record<string, string>> = {
	display: 'inline',
	color: 'rgb(26, 24, 20)',
	'font-size': '15px',
	'font-weight': '400',
	'line-height': '18.75px',
	fill: 'rgb(0, 0, 0)',
	stroke: 'none',
	'stroke-width': '1px',
	opacity: '1'
};
const plain: StyleOf = () => ({ getPropertyValue: (name) => usual[name] ?? '' });

/** A style that a test says, by the selector of the elements that have it. */
function styled(rules: Readonly<Record<string, Readonly<Record<string, string>>>>): StyleOf {
	return (element) => {
		const own = Object.entries(rules).filter(([selector]) => element.matches(selector));
		return {
			getPropertyValue: (name) => own.map(([, says]) => says[name]).find(Boolean) ?? usual[name] ?? ''
		};
	};
}

function picture(marks: string, words = ''): Element {
	const element = document.createElement('div');
	element.innerHTML = `<svg viewBox="0 0 100 50">${marks}</svg>${words}`;
	return element;
}

const options = { title: 'What it shows' };

describe('svgOf', () => {
	it('escapes hostile words and titles, and keeps every one', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (words, title) => {
				const element = picture('<path d="M0 0H9"></path>');
				element.append(Object.assign(document.createElement('span'), { textContent: words }));
				const svg = svgOf(element, plain, { title });
				expect(faultsOf(svg)).toEqual([]);
				expect(wordsOf(svg)).toBe(xml(words).replace(/\s/g, ''));
			})
		);
	});

	it('is not taken in by markup in words', () => {
		const element = picture('<path d="M0 0H9"></path>');
		const hostile = `</text><script>alert(1)</script>"&'<a href="x">]]>`;
		element.append(Object.assign(document.createElement('span'), { textContent: hostile }));
		const svg = svgOf(element, plain, { title: hostile });
		expect(faultsOf(svg)).toEqual([]);
		expect(wordsOf(svg)).toBe(hostile.replace(/\s/g, ''));
	});

	it('leaves out scripts, foreign markup, handlers and what needs script', () => {
		const svg = svgOf(
			picture(
				`<script>1</script><foreignObject><p>x</p></foreignObject><a href="javascript:1"><path d="M1 1"/></a>
				<path d="M0 0H9" onclick="go()" class="a" style="fill: red"/><circle class="needs-script" r="3"/>`,
				'<button class="needs-script">Drag</button>'
			),
			plain,
			options
		);
		expect(faultsOf(svg)).toEqual([]);
		expect(svg).not.toMatch(/circle|Drag|javascript/);
		expect(svg).toContain('<path d="M0 0H9"/>');
	});

	it('writes looks on the marks, without units, and only where they change', () => {
		const style = styled({
			g: { stroke: 'rgb(0, 114, 178)', 'stroke-width': '2.5px' },
			path: {
				stroke: 'rgb(0, 114, 178)',
				'stroke-width': '2.5px',
				'stroke-dasharray': '1px, 5px',
				fill: 'none'
			}
		});
		expect(svgOf(picture('<g><path d="M0 0H9"/></g>'), style, options)).toContain(
			'<g stroke="#0072b2" stroke-width="2.5"><path d="M0 0H9" fill="none" stroke-dasharray="1 5"/></g>'
		);
	});

	it('renames ids, and what points at them; what points elsewhere is nothing', () => {
		const marks = `<defs><pattern id="s1-hatch" width="7" height="7"><path d="M0 0V7"/></pattern></defs>
			<path class="hatched" d="M0 0H9"/><path class="lost" d="M0 0H9"/>`;
		const style = styled({ '.hatched': { fill: 'url("#s1-hatch")' }, '.lost': { fill: 'url("#gone")' } });
		const svg = svgOf(picture(marks), style, { ...options, prefix: 'p' });
		expect(faultsOf(svg)).toEqual([]);
		expect(svg).toContain('<pattern id="p1"');
		expect(svg).toContain('fill="url(#p1)"');
		expect(svg).not.toMatch(/hatch|gone/);
	});

	it('hangs words on their points, by what moves them back', () => {
		const place = { 'inset-inline-start': '50%', 'inset-block-start': '20%', display: 'block' };
		const at = (transform: string) =>
			svgOf(picture('', '<span>a <b>b</b></span>'), styled({ span: { ...place, transform } }), options);
		expect(at('translate(-50%, -50%)')).toContain('<text x="50" y="14.68" text-anchor="middle"');
		expect(at('translate(-100%, -50%)')).toContain('text-anchor="end"');
		expect(at('translateY(-50%)')).not.toContain('text-anchor');
		expect(at('none')).toContain('y="24.06"');
	});

	it('says what is missing', () => {
		expect(() => svgOf(document.createElement('div'), plain, options)).toThrow('there is no drawing');
		const flat = document.createElement('div');
		flat.innerHTML = '<svg viewBox="0 0 NaN 3"></svg>';
		expect(() => svgOf(flat, plain, options)).toThrow('there is no drawing');
	});
});

describe('linesOf', () => {
	const run = (text: string, weight = 400) => ({ text, weight, size: 10, colour: '#000', leading: 12 });
	const said = (texts: readonly string[], most: number) =>
		linesOf(
			texts.map((text, i) => run(text, i % 2 ? 600 : 400)),
			most
		).map(({ runs }) => runs.map(({ text }) => text));

	it('breaks at spaces alone, and begins no run with one', () => {
		expect(said(['costs ', '5%', '. In all'], 1000)).toEqual([['costs ', '5%', '. In all']]);
		expect(said(['one two', ' three', ' four'], 45)).toEqual([['one two'], ['three ', 'four']]);
		expect(said(['unbreakable'], 5)).toEqual([['unbreakable']]);
	});

	it('keeps every word in its order, and no line too wide that has a space', () => {
		const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9 $%.,−]{0,30}$/), { maxLength: 6 });
		fc.assert(
			fc.property(words, fc.integer({ min: 5, max: 300 }), (texts, most) => {
				const lines = linesOf(
					texts.map((text, i) => run(text, i % 2 ? 600 : 400)),
					most
				);
				const all = lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
				expect(all).toBe(texts.join('').replace(/\s+/g, ' ').trim());
				for (const { runs, width } of lines) {
					const text = runs.map(({ text }) => text).join('');
					if (text.includes(' ') && runs.length === 1) expect(width).toBeLessThanOrEqual(most + 0.01);
				}
			})
		);
	});
});

it('colours become what every program reads', () => {
	expect(
		['rgb(0, 114, 178)', 'rgba(0, 0, 0, 0)', 'transparent', 'color(srgb 1 0.5 0)', '#faf8f3', ''].map(
			colourOf
		)
	).toEqual(['#0072b2', 'none', 'none', '#ff8000', '#faf8f3', 'none']);
	expect(shadowColour('rgb(250, 248, 243) 0px 0px 3px, rgb(0, 0, 0) 0px 0px 4px')).toBe('#faf8f3');
	expect(shadowColour('none')).toBe('none');
});

it('numbers and texts are written safely', () => {
	expect([rounded(NaN), rounded(-0), rounded(1 / 3), rounded(Infinity)]).toEqual(['0', '0', '0.33', '0']);
	expect(escaped('a\u0000<"&\u{1f600}\ud800')).toBe('a&#60;&#34;&#38;\u{1f600}');
});

it('bold words are wider, and unknown letters have a width too', () => {
	expect(widthOf('wave', 10, 600)).toBeGreaterThan(widthOf('wave', 10, 400));
	expect(widthOf('漢', 10, 400)).toBeGreaterThan(0);
	expect(widthOf('', 10, 400)).toBe(0);
});

/** Text as XML can hold it. */
function xml(text: string): string {
	return [...text]
		.filter((sign) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign))
		.join('');
}
