/** The wall catches what it should: fed with made-up files. */
import { describe, expect, it } from 'vitest';
import { imports } from './imports.ts';
import { script } from './sample.ts';
import { strays } from './wall.ts';

describe('imports(path, text)', () => {
	it.each([
		["import a from 'x';", 'x', false],
		["import 'x';", 'x', false],
		["import type { A } from 'x';", 'x', true],
		["import { type A, type B } from 'x';", 'x', true],
		["import { a, type B } from 'x';", 'x', false],
		["export * from 'x';", 'x', false],
		["export type { A } from 'x';", 'x', true],
		["const a = await import('x');", 'x', false],
		['const a = await import(`x`);', 'x', false],
		["type A = import('x').A;", 'x', true],
		["const a = import.meta.glob('x', { eager: true });", 'x', false],
		["const a = import.meta.glob<A>(['x']);", 'x', false],
		['const a = await import(name);', '(a computed name)', false]
	])('sees %s', (text, specifier, typeOnly) => {
		expect(imports('a.ts', text)).toEqual([{ specifier, typeOnly }]);
		expect(imports('a.svelte', `<p>from 'y'</p><script>${text}</script>`)).toEqual([{ specifier, typeOnly }]);
	});

	it('sees an import in markup', () => {
		expect(imports('a.svelte', "{#await import('x') then a}{a}{/await}")).toHaveLength(1);
	});

	it('does not take comments and prose for imports', () => {
		expect(imports('a.ts', "// import a from 'x';\n/* import('y') */ const b = 'from z';")).toEqual([]);
		expect(imports('a.md', "The money came from 'x', not import 'y'.")).toEqual([]);
	});

	it('does not take a block of code on a page for imports, and sees those around it', () => {
		const block = "```js\nimport a from 'x';\nb = import('y');\n```\n";
		const page = `<script>import c from 'z';</script>\n\n${block}\n{#await import('w')}{/await}\n\n${block}`;
		expect(imports('a.md', page).map(({ specifier }) => specifier)).toEqual(['z', 'w']);
		expect(imports('a.svelte', `<p>\n${block}</p>`)).toHaveLength(1);
	});
});

describe('strays(files)', () => {
	it.each([
		['src/lib/sim/book.ts', "import { line } from 'd3';"],
		['src/lib/sim/book.ts', "import { tick } from 'svelte';"],
		['src/lib/sim/book.ts', "import { formatPrice } from '../format.ts';"],
		['src/lib/chart/Axis.svelte', "import type { Run } from '$lib/sim';"],
		['src/lib/controls/Slider.svelte', "import { formatPrice } from '$lib/format';"],
		['src/lib/controls/Slider.svelte', "import { writable } from 'svelte/store';"],
		['src/lib/learn/Value.svelte', "const a = import('$lib/widgets/cascade/Cascade.svelte');"],
		['src/lib/embed/address.ts', "import { run } from '$lib/sim';"],
		['src/lib/widgets/cascade/Cascade.svelte', "import Crossing from '../crossing/Crossing.svelte';"],
		[
			'src/lib/widgets/cascade/Cascade.svelte',
			"import Crossing from '$lib/widgets/crossing/Crossing.svelte';"
		],
		['src/lib/widgets/cascade/Cascade.svelte', "import { catalogue } from '../index.ts';"],
		['src/lib/widgets/cascade/Cascade.svelte', "import { catalogue } from '..';"],
		['src/lib/widgets/cascade/Cascade.svelte', "import { density } from '$lib/sim/depth-profile.ts';"],
		['src/lib/widgets/cascade/Cascade.svelte', "import '../../../../content/model.md';"],
		['src/lib/widgets/Shell.svelte', "import { spec } from './cascade/spec.ts';"],
		['src/routes/(site)/+page.svelte', "import { run } from '$lib/sim';"],
		['src/routes/(site)/+page.svelte', "import Slider from '../../lib/controls/Slider.svelte';"],
		['src/routes/(site)/+page.svelte', "import Cascade from '$lib/widgets/cascade/Cascade.svelte';"],
		['content/lessons/04-cascade.md', "import { run } from '$lib/sim';"],
		['content/lessons/04-cascade.md', "import spec from '$lib/widgets/cascade/spec.ts';"],
		['src/lib/format.ts', "import { line } from 'd3';"],
		['src/lib/validation/laws/waves.ts', "import { crossing } from '$lib/sim/crossing.ts';"],
		['src/lib/validation/laws/waves.ts', "import { catalogue } from '$lib/widgets';"],
		['src/lib/sim/book.ts', "import { laws } from '../validation/index.ts';"],
		['src/lib/widgets/cascade/Cascade.svelte', 'const a = await import(name);']
	])('catches in %s: %s', (path, text) => {
		expect(strays([script(path, text)])).toHaveLength(1);
	});

	it.each([
		[
			'src/lib/sim/normal.ts',
			"import exp from '@stdlib/math-base-special-exp'; import { range } from './range.ts';"
		],
		[
			'src/lib/widgets/cascade/Cascade.svelte',
			"import a from './a.ts'; import b from '../b.ts'; import '../B.svelte';"
		],
		['src/lib/widgets/cascade/parts/A.svelte', "import a from '../a.ts'; import b from '../../scale.ts';"],
		[
			'src/lib/widgets/cascade/Cascade.svelte',
			"import { run } from '$lib/sim'; import Axis from '$lib/chart/Axis.svelte';"
		],
		['src/lib/widgets/index.ts', "import { spec } from './cascade/spec.ts';"],
		['src/lib/embed/spec.ts', "import type { Market } from '$lib/sim';"],
		[
			'src/lib/validation/laws/waves.ts',
			"import { crossing } from '$lib/sim'; import { worst } from '../errors.ts';"
		],
		['src/routes/(site)/model/+page.server.ts', "import { laws } from '$lib/validation';"],
		['src/routes/(site)/+layout.svelte', "import '../../app.css'; import { base } from '$app/paths';"],
		['content/lessons/04-cascade.md', "import Cascade from '$lib/widgets/cascade/Cascade.svelte';"]
	])('lets pass in %s: %s', (path, text) => {
		expect(strays([script(path, text)])).toEqual([]);
	});

	it('catches a file that is in no room', () => {
		expect(strays([script('src/lib/magic/a.ts', '')])).toEqual(['src/lib/magic/a.ts is in no room']);
	});
});
