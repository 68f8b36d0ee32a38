/** What `/embed/v1.js` decides: which links it frames, and what it believes of what frames say. */
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defineEmbed } from '$lib/embed/loader/element';
import { frameAddress, siteOf } from '$lib/embed/loader/frame-address';
import { soundHeight } from '$lib/embed/loader/height';

const site = 'https://site.example/base/';

describe('siteOf(script)', () => {
	it.each([
		['https://site.example/embed/v1.js', 'https://site.example/'],
		['https://site.example/base/embed/v1.js?x=1#y', site]
	])('%s belongs to %s', (script, expected) => expect(siteOf(script)).toBe(expected));
});

describe('frameAddress(site, href, theme)', () => {
	it.each([
		['widgets/cascade/', 'embed/cascade/'],
		['widgets/cascade', 'embed/cascade/'],
		['widgets/cascade/?leverage=20&depth=150M', 'embed/cascade/?leverage=20&depth=150M'],
		['widgets/order-book/thin/', 'embed/order-book/?stage=thin'],
		['widgets/order-book/thin/?seed=2#top', 'embed/order-book/?seed=2&stage=thin'],
		['widgets/cascade/?back=widgets/crossing/', 'embed/cascade/?back=widgets/crossing/']
	])('turns %s into %s', (href, expected) => {
		expect(frameAddress(site, site + href, null)?.href).toBe(site + expected);
	});

	it('lets the theme of the element win over the link’s', () => {
		const address = frameAddress(site, `${site}widgets/cascade/?theme=light`, 'dark');
		expect(address?.search).toBe('?theme=dark');
	});

	it.each([
		'javascript:alert(1)//https://site.example/base/widgets/cascade/',
		'data:text/html,https://site.example/base/widgets/cascade/',
		'blob:https://site.example/base/widgets/cascade/',
		'https://other.example/base/widgets/cascade/',
		'https://site.example/widgets/cascade/',
		'http://site.example/base/widgets/cascade/',
		'https://site.example:8443/base/widgets/cascade/',
		'https://user@site.example/base/widgets/cascade/',
		'https://site.example.other.example/base/widgets/cascade/',
		'https://other.example/?https://site.example/base/widgets/cascade/',
		'https://site.example/base/',
		'https://site.example/base/widgets/',
		'https://site.example/base/widgets/a/b/c/',
		'https://site.example/base/widgets/%2e%2e/',
		'https://site.example/base/lessons/cascade/',
		'https://[broken/widgets/cascade/',
		'widgets/cascade/',
		''
	])('leaves %s a link', (href) => expect(frameAddress(site, href, null)).toBeNull());

	it('frames nothing for a script that is no file of a site', () => {
		for (const script of ['', 'data:text/javascript,1', 'https://cdn.example/copy.js'])
			expect(frameAddress(siteOf(script), `${site}widgets/cascade/`, null)).toBeNull();
	});

	it('never leaves the site’s own frames, whatever the link', () => {
		const href = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'binary' }).map((rest) => `${site}widgets/${rest}`),
			fc.webUrl({ withQueryParameters: true, withFragments: true })
		);
		const stays = fc.property(href, fc.option(fc.string()), (href, theme) => {
			const address = frameAddress(site, href, theme);
			return address === null || address.href.startsWith(`${site}embed/`);
		});
		expect(() => fc.assert(stays, { numRuns: 2000 })).not.toThrow();
	});
});

describe('soundHeight(said)', () => {
	it.each([
		[640.5, 640.5],
		[1, 120],
		[0, null],
		[-1e9, null],
		[-Infinity, null],
		[1e9, 4000],
		[Infinity, 4000],
		[NaN, null],
		['640', null],
		[null, null],
		[undefined, null],
		[[640], null],
		[640n, null]
	])('%s is %s', (said, expected) => expect(soundHeight(said)).toBe(expected));
});

describe('<unwind-embed>', () => {
	const link = (href: string) =>
		`<a href="${href}"><img src="p.png" alt="How far? 18%." width="1200" height="630"></a>`;
	const cascade = link(`${site}widgets/cascade/?leverage=20`);

	beforeAll(() => {
		defineEmbed(site);
	});
	afterEach(() => document.body.replaceChildren());

	function put(inside: string, attributes = '') {
		document.body.innerHTML = `<unwind-embed ${attributes}>${inside}</unwind-embed>`;
		return document.querySelector<HTMLElement>('unwind-embed')!;
	}
	const frameIn = (embed: HTMLElement) => embed.querySelector('iframe');
	const say = (data: unknown, source: MessageEventSource | null) =>
		window.dispatchEvent(new MessageEvent('message', { data, source }));
	const ready = { type: 'unwind', v: 1, event: 'ready', height: 700 };

	/** Whether the link gives way, and how tall the frame is. */
	function state(embed: HTMLElement) {
		const frame = frameIn(embed)!;
		return [embed.querySelector('a')!.style.display === 'none', frame.style.visibility, frame.style.height];
	}

	it('may be defined by two scripts', () => expect(() => defineEmbed(site)).not.toThrow());

	it('frames the exhibit of its link, unseen, and leaves the link', () => {
		const embed = put(cascade);
		const frame = frameIn(embed)!;
		expect(frame.src).toBe(`${site}embed/cascade/?leverage=20`);
		expect(frame.title).toBe('How far? 18%.');
		expect(state(embed)).toEqual([false, 'hidden', '']);
	});

	it('takes its name from the link’s words where there is no picture', () => {
		expect(frameIn(put(`<a href="${site}widgets/cascade/">A cascade</a>`))!.title).toBe('A cascade');
	});

	it('shows the frame once that has said it is ready', () => {
		const embed = put(cascade, 'height="900"');
		expect(embed.style.minHeight).toBe('900px');
		say(ready, frameIn(embed)!.contentWindow);
		expect(state(embed)).toEqual([true, '', '700px']);
		expect(embed.style.minHeight).toBe('');
		say({ type: 'unwind', v: 1, event: 'resize', height: 9999 }, frameIn(embed)!.contentWindow);
		expect(state(embed)).toEqual([true, '', '4000px']);
	});

	it.each([
		['no words', undefined],
		['a string', '{"type":"unwind","event":"ready"}'],
		['a number', NaN],
		['nothing', null],
		['a stranger’s words', { event: 'ready', height: 700 }],
		['another event', { type: 'unwind', event: 'readily' }],
		['a height that is none', { type: 'unwind', event: 'resize', height: NaN }],
		['a height in words', { type: 'unwind', event: 'resize', height: '100vh' }],
		['a list', [ready]]
	])('is not moved by %s', (_, words) => {
		const embed = put(cascade);
		say(words, frameIn(embed)!.contentWindow);
		expect(state(embed)).toEqual([false, 'hidden', '']);
	});

	it('believes its own frame alone', () => {
		const embed = put(cascade + link(`${site}widgets/crossing/`));
		const other = document.body.appendChild(document.createElement('iframe'));
		for (const source of [null, window, other.contentWindow]) say(ready, source);
		expect(state(embed)).toEqual([false, 'hidden', '']);
	});

	it('tells several on a page apart', () => {
		document.body.innerHTML = `<unwind-embed>${cascade}</unwind-embed>`.repeat(3);
		const embeds = [...document.querySelectorAll<HTMLElement>('unwind-embed')];
		say(ready, frameIn(embeds[1]!)!.contentWindow);
		expect(embeds.map((embed) => state(embed)[0])).toEqual([false, true, false]);
	});

	it('waits for a link that comes later', async () => {
		const embed = put('');
		expect(frameIn(embed)).toBeNull();
		embed.innerHTML = cascade;
		await Promise.resolve();
		expect(frameIn(embed)).not.toBeNull();
	});

	it('does without a link, and with one that leads elsewhere', () => {
		for (const inside of ['', '<p>Words</p>', link('javascript:alert(1)'), link('https://other.example/')]) {
			const embed = put(inside);
			expect(frameIn(embed)).toBeNull();
			expect(embed.getAttribute('style')).toBeNull();
		}
	});

	it('starts again when it is taken out and put back', () => {
		const embed = put(cascade);
		const first = frameIn(embed)!;
		say(ready, first.contentWindow);
		embed.remove();
		expect([frameIn(embed), embed.querySelector('a')!.style.display]).toEqual([null, '']);
		document.body.append(embed);
		expect(embed.querySelectorAll('iframe')).toHaveLength(1);
		expect(frameIn(embed)).not.toBe(first);
		say(ready, frameIn(embed)!.contentWindow);
		expect(state(embed)).toEqual([true, '', '700px']);
	});
});
