/** Texts that must be refused, and what the author is told; and texts that look alike and are fine. */
import { describe, expect, it } from 'vitest';
import { propsOf } from '../../scripts/content/components.mjs';
import { verdict, verdictOnText } from './sample.ts';

/** The lesson's text begins on line 17. */
const at = 'content/lessons/04-cascade.md:17';

describe('the text', () => {
	it.each([
		['The set {a, b}.', 'stray {: it is run as code; in prose write &#123; and &#125;'],
		['An end } alone.', 'stray }'],
		['Escaped \\{ is not enough.', 'stray {'],
		['When price < 5 dollars.', 'stray <: it begins no complete tag; in prose write \\< or &lt;'],
		['When a <b all the way.', 'stray <'],
		['See <https://example.org>.', 'stray <'],
		['When a <price> b.', '<price> is no element for a page'],
		['|---|---|', 'a Markdown table has no row headings; write an HTML <table> with <th scope>'],
		['--- | ---', 'a Markdown table has no row headings'],
		['<Value of="fall" /> is much.', 'a paragraph that begins with a component is taken for HTML and not marked up'],
		['# A second title', 'the title in the front matter is the one heading of level 1'],
		['<p onclick="go()">Go</p>', 'onclick: a page has no handlers of its own'],
		['<img src="https://example.org/a.png">', '<img> needs alt'],
		['<Vale of="fall" />', '<Vale> is not imported by this page'],
		['<Value of="fall" levrage={4} />', '<Value> has no prop levrage; it takes of, leverage'],
		['<Value of="fall" {depth} />', '<Value> has no prop depth'],
		['<Value leverage={4} />', '<Value> needs the prop of'],
		['[The model](/model/)', '/model/: links are relative, so that the site works under any base path'],
		['[Elsewhere](http://example.org)', 'http://example.org: links are relative, or begin with https://'],
		['[The model](../model/)', '../model/: there is no page /lessons/model/'],
		['[The model](../../model)', '../../model: there is no page /model; with a slash at the end there is'],
		['[The model](../../../model/)', '../../../model/: leads out of the site'],
		['[Crossing](../../model/#crossings)', '../../model/#crossings: /model/ has no heading with the id crossings'],
		['[Here](#nowhere)', '#nowhere: /lessons/cascade/ has no heading with the id nowhere'],
		['[Widget](../../widgets/waterfall/)', '../../widgets/waterfall/: there is no page /widgets/waterfall/'],
		['<a href="../../glossary/">Terms</a>', '../../glossary/: there is no page /glossary/']
	])('of %s is judged', async (text, message) => {
		expect(await verdictOnText(text)).toContain(`${at} ${message}`);
	});

	it.each([
		'In code `{a} < b` all is well.',
		'```js\nif (a < b) { c(); }\n| --- | --- |\n```',
		'Escaped \\< and &lt; and &#123;.',
		'<!-- { a remark } -->',
		'<Value of="fall" leverage={{ a: "}" }.a} />',
		'<Value of="fall" {...{ leverage: 4 }} />',
		'<table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>',
		'{#snippet after()}\n\nDone.\n\n{/snippet}',
		'[The crossing](../../model/#the-crossing)',
		'[Home](../../), [widget](../../widgets/cascade/), [elsewhere](https://example.org/a)',
		'## Here\n\n[Here](#here)',
		'It is\n\n<Value of="fall" />\n\nby much.',
		'A rule\n\n---\n\nbetween paragraphs.'
	])('may be %s', async (text) => {
		expect(await verdictOnText(text)).toBe('');
	});

	it('is told the line of a component that is not there', async () => {
		const page = '---\ntitle: A\nsummary: B\n---\n\n<script>\n\timport Bet from "$lib/learn/Bet.svelte";\n</script>\n';
		const told = await verdict({ 'content/about.md': page });
		expect(told).toBe('content/about.md:7 Bet is imported from $lib/learn/Bet.svelte, and there is no such file');
	});

	it('is told the line of a prop on a later line of its tag', async () => {
		expect(await verdictOnText('<Value\n\tof="fall"\n\tlevrage={4}\n/>')).toContain('cascade.md:19 <Value> has no prop');
	});
});

describe('propsOf(source)', () => {
	it('takes anything when the rest is passed on untyped', () => {
		expect(propsOf('<script>let { a, ...rest } = $props();</script>{a}{rest}').open).toBe(true);
	});

	it('reads the type when the rest is typed', () => {
		const { names, open } = propsOf(
			'<script lang="ts">interface Props { a: string; b?: number } let { a, ...rest }: Props = $props();</script>'
		);
		expect([...names, open]).toEqual(['a', 'b', false]);
	});

	it('takes nothing when there are no props', () => {
		expect(propsOf('<p>Hello</p>')).toEqual({ names: new Set(), required: new Set(), open: false });
	});
});
