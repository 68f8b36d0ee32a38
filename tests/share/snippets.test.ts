/** What is pasted elsewhere is exactly what it should be, whatever an address says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framedQuery, siteOf, type Facts, type Look } from '$lib/share/facts';
import { escaped, groups } from '$lib/share/snippets';
import { heightIn } from '$lib/share/preview';
import { facts } from './facts';

const kinds = groups.flatMap(({ kinds }) => kinds);
const textOf = (id: string, part: Partial<Facts> = {}) =>
	kinds.find((kind) => kind.id === id)!.text!({ ...facts, ...part });

/** Every element of a snippet with its attributes, in the order of the document. */
function parsed(html: string): [string, Record<string, string>][] {
	const { body } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
	return [...body.querySelectorAll('*')].map((element) => [
		element.localName,
		Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
	]);
}

const page = 'https://example.org/unwind/widgets/cascade/?leverage=20&m=1';
const frame = {
	src: 'https://example.org/unwind/embed/cascade/?leverage=20&m=1',
	title: facts.title,
	width: '100%',
	height: '900',
	loading: 'lazy',
	frameborder: '0'
};
/** A page that a link in it opens is not in the sandbox. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const image = {
	src: 'https://example.org/unwind/images/cascade.png',
	alt: facts.title,
	width: '1200',
	height: '630'
};

describe('the snippets', () => {
	it('are a link to this very state, and to its opening', () => {
		expect(textOf('link')).toBe(page);
		expect(textOf('wordpress')).toBe('https://example.org/unwind/widgets/cascade/');
		expect(textOf('wordpress', { stage: 'runaway' })).toBe(
			'https://example.org/unwind/widgets/cascade/runaway/'
		);
	});

	it('are frames by attributes alone', () => {
		expect(parsed(textOf('frame'))).toEqual([['iframe', { ...frame, sandbox }]]);
		expect(parsed(textOf('strict'))).toEqual([['iframe', { ...frame, sandbox: 'allow-scripts' }]]);
		const src = 'https://example.org/unwind/embed/v/1/cascade/?leverage=20&m=1';
		expect(parsed(textOf('pinned'))).toEqual([['iframe', { ...frame, src, sandbox }]]);
	});

	it.each(['element', 'mdx'])('are a linked picture and one script: %s', (id) => {
		expect(parsed(textOf(id))).toEqual([
			['unwind-embed', { height: '900' }],
			['a', { href: page }],
			['img', image],
			['script', { async: '', src: 'https://example.org/unwind/embed/v1.js' }]
		]);
	});

	it('close every element where JSX wants it', () => {
		expect(textOf('mdx')).toMatch(/<img [^>]* \/><\/a>/);
		expect(textOf('mdx')).toMatch(/<script async src="[^"]*" \/>$/);
	});

	it('show the picture of the stage, linked to the state', () => {
		const [link, picture] = parsed(textOf('newsletter', { stage: 'thin-book' }));
		expect(link).toEqual(['a', { href: page }]);
		expect(picture![1]).toMatchObject({
			src: 'https://example.org/unwind/images/cascade.thin-book.png',
			alt: image.alt
		});
	});

	it('say the answer with the picture only where the picture shows that answer', () => {
		const answered = parsed(textOf('newsletter', { opened: true }))[1]![1];
		expect(answered.alt).toBe(`${facts.title} ${facts.answer}`);
	});

	it('carry the look in the frame’s address, and nothing where it is the usual one', () => {
		const look: Look = { theme: 'dark', chrome: 'none', title: '0' };
		expect(framedQuery({ ...facts, look })).toBe('?leverage=20&m=1&theme=dark&chrome=none&title=0');
		expect(framedQuery({ ...facts, query: '' })).toBe('');
		expect(framedQuery({ ...facts, query: '?theme=dark' })).toBe('');
		expect(parsed(textOf('element', { look }))[1]![1].href).toContain('theme=dark');
	});

	it('hold no more elements or attributes for any words and any query', () => {
		const usual = kinds.filter(({ text }) => text).map(({ text }) => shape(text!(facts)));
		const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(`"><script>alert(1)</script>&quot;`));
		fc.assert(
			fc.property(hostile, hostile, hostile, (title, answer, value) => {
				const query = `?${new URLSearchParams([['leverage', value]]).toString()}`;
				const texts = kinds
					.filter(({ text }) => text)
					.map(({ text }) => text!({ ...facts, title, answer, query }));
				expect(texts.map(shape)).toEqual(usual);
				const [, { src, title: named }] = parsed(textOf('frame', { title, query }))[0]!;
				expect(new URL(src!).searchParams.get('leverage')).toBe(new URLSearchParams(query).get('leverage'));
				expect(named!.length).toBeLessThanOrEqual(title.length);
			})
		);
	});

	it('take a raw query as text too', () => {
		const query = '?a="><img src=x onerror=alert(1)>&b=\'&c=<';
		expect(parsed(textOf('newsletter', { query })).map(([name]) => name)).toEqual(['a', 'img']);
		expect(parsed(textOf('newsletter', { query }))[0]![1]).toEqual({
			href: `https://example.org/unwind/widgets/cascade/${query}`
		});
	});
});

/** Names of elements and attributes. */
function shape(html: string): unknown {
	return parsed(html).map(([name, attributes]) => [name, Object.keys(attributes)]);
}

it('escaped() is read back as it was, but for spaces', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const [[, { title }]] = parsed(`<p title="${escaped(text)}">`) as [[string, { title: string }]];
			expect(title).toBe(text.replace(/\s+/g, ' '));
		})
	);
});

it('the site begins where the widget’s address does', () => {
	expect(siteOf('https://a.org/widgets/pie/?x=/widgets/pie/#b', 'pie')).toBe('https://a.org/');
	expect(siteOf('https://a.org/b/widgets/pie/stage/', 'pie')).toBe('https://a.org/b/');
	expect(siteOf('https://a.org/b/c/d/', 'pie')).toBe('https://a.org/b/');
});

it('heights are taken from messages of ours alone, and within bounds', () => {
	const odd: unknown[] = [null, undefined, 3, 'unwind', {}, { type: 'other', height: 5 }, { type: 'unwind' }];
	expect(odd.map(heightIn)).toEqual(odd.map(() => null));
	const said = [300.2, 1e9, -5, NaN, Infinity, '300'].map((height) => heightIn({ type: 'unwind', height }));
	expect(said).toEqual([301, 4000, 100, null, null, null]);
});
