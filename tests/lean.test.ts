/** What is cut from Svelte's runtime is there to be cut, and no component that needs it slips through. */
import { readFileSync, readdirSync } from 'node:fs';
import { compile, compileModule, parse, VERSION } from 'svelte/compiler';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { refusal } from '../scripts/lean.ts';
import { namesIn } from '../scripts/named.ts';
import { cutsOf, modules, readAgainst } from '../scripts/svelte-cuts.ts';

const compiled = (source: string) => compile(source, { runes: true, generate: 'client' }).js.code;

it('the cuts were read against the version in use', () => {
	expect(VERSION).toBe(readAgainst);
});

describe('every cut of a module finds its place and leaves a program', () => {
	it.each(modules())('%s', (module) => {
		const whole = readFileSync(`node_modules/svelte/src/${module}`, 'utf8');
		let text = whole;
		for (const cut of cutsOf(module)) {
			const before = text;
			text = cut(text);
			expect(text).not.toBe(before);
		}
		expect(() => parseAst(text)).not.toThrow();
	});

	it('and a cut without its place says so', () => {
		const [cut] = cutsOf('internal/client/proxy.js');
		expect(() => cut!('export function other() {}')).toThrow('Svelte has no proxy here');
	});
});

describe('a component is refused', () => {
	it.each([
		['deep state', '<script>let list = $state([]);</script>{list.length}'],
		['a transition', "<script>import { fade } from 'svelte/transition';</script><p transition:fade>a</p>"],
		[
			'an animation',
			"<script>import { flip } from 'svelte/animate';let { a } = $props();</script>{#each a as b (b)}<p animate:flip>{b}</p>{/each}"
		],
		['waiting', '<script>let { a } = $props();</script>{#await a}…{:then b}{b}{/await}'],
		['a boundary', '<svelte:boundary><p>a</p></svelte:boundary>'],
		[
			'state read at once',
			'<script>let a = $state(0);</script><button onclick={() => a++}>{$state.eager(a)}</button>'
		]
	])('for %s', (_, source) => {
		expect(refusal(compiled(source))).toMatch(/cut/);
	});

	it('for deep state in a module', () => {
		const { js } = compileModule('export const a = $state({ b: 1 });', {
			generate: 'client',
			filename: 'a.svelte.js'
		});
		expect(refusal(js.code)).toMatch(/cut/);
	});

	it('not for what an exhibit does', () => {
		const source = `<script>
			let { items } = $props();
			let open = $state(false);
			let names = $state.raw([]);
			const count = $derived(items.length);
			$effect(() => { names = items; });
		</script>
		{#if open}<p class={['a', open && 'b']} style:color="red">{count}</p>{/if}
		{#each items as item (item)}<button onclick={() => (open = !open)}>{item}{names[0]}</button>{/each}`;
		expect(refusal(compiled(source))).toBeUndefined();
	});
});

it('no field of ours is reached by a name put together from text: an embed shortens names', () => {
	const together = /[\w)\]]\[(?:`|'[^']*'\s*\+|\w+\s*\+\s*')/;
	expect('a[`${side}s`]').toMatch(together);
	expect("a[side + 's']").toMatch(together);
	const rooms = ['sim', 'chart', 'controls', 'embed', 'learn', 'widgets'];
	const files = rooms.flatMap((room) =>
		readdirSync(`src/lib/${room}`, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(?:ts|svelte)$/.test(file))
			.map((file) => `src/lib/${room}/${file}`)
	);
	expect(files.filter((file) => together.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('names that are written into the page are known, and only those', () => {
	const source = `<script>let { a, word } = $props(); const mine = { hidden: a };</script>
		<input readonly class="x" class:wide={a} style:--under={a} style:left={mine.hidden} />
		<p class={['y', { stacked: a }]}>{word}</p>`;
	const tree = parseAst(compile(source, { runes: true, fragments: 'tree' }).js.code);
	expect([...new Set(namesIn(tree))].sort()).toEqual(['--under', 'left', 'readonly', 'stacked', 'wide']);
});

describe('what the stand-ins of the runtime do not do, no component asks for', () => {
	/** The parts of a template, at every depth. */
	function parts(node: unknown): Record<string, unknown>[] {
		if (typeof node !== 'object' || node === null) return [];
		const inside = Object.values(node).flatMap(parts);
		return 'type' in node ? [node as Record<string, unknown>, ...inside] : inside;
	}
	function asked(source: string): string[] {
		return parts(parse(source, { modern: true }).fragment).flatMap(({ type, fallback, attributes }) => {
			const all = (attributes ?? []) as { type: string; name: string; modifiers?: string[] }[];
			const kinds = all.map(({ type, name }) => (type === 'Attribute' ? name : type));
			const both = kinds.includes('StyleDirective') && kinds.includes('style');
			const written = parts(all.find(({ type, name }) => type === 'Attribute' && name === 'class'))
				.map(({ data, value }) => data ?? value)
				.filter((text) => typeof text === 'string')
				.flatMap((text) => text.split(' '));
			const twice = all.some(({ type, name }) => type === 'ClassDirective' && written.includes(name));
			return [
				...(type === 'EachBlock' && fallback ? ['an each with an else'] : []),
				...(both ? ['style as text and as directives'] : []),
				...(twice ? ['a class as text and as a directive'] : []),
				...(all.some(({ modifiers }) => modifiers?.includes('important')) ? ['an important style'] : [])
			];
		});
	}

	it('is found where it is', () => {
		expect(asked('{#if a}{#each b as c}{c}{:else}none{/each}{/if}')).toEqual(['an each with an else']);
		expect(asked('<p style="color: red" style:margin="0">a</p>')).toEqual([
			'style as text and as directives'
		]);
		expect(asked('<p class="a b" class:b={c} style:margin|important="0">a</p>')).toEqual([
			'a class as text and as a directive',
			'an important style'
		]);
		expect(asked('{#each b as c (c)}<p class="a" class:b={c} style:margin="0">{c}</p>{/each}')).toEqual([]);
	});

	it('stands nowhere', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.svelte')
		);
		expect(files.filter((file) => asked(readFileSync(`src/${file}`, 'utf8')).length > 0)).toEqual([]);
	});
});
