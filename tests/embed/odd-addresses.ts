/** Addresses that nobody would write for a widget, and some that somebody would: of every parameter, with every kind of value. */
import fc from 'fast-check';
import { parameters } from '$lib/embed/parameters';
import type { Input, WidgetSpec } from '$lib/embed/spec';
import { oddText } from './odd';

/** Numbers at the edges of numbers, and what only looks like one. */
const oddNumbers = [
	...[
		'NaN',
		'Infinity',
		'-Infinity',
		'1e999',
		'-1e999',
		'1e-999',
		'1e308',
		'-0',
		'0',
		'-1',
		'0x10',
		'1e',
		'٣',
		'１０'
	],
	...[
		'150M',
		'-150M',
		'5%',
		'500%',
		'10×',
		'10×10',
		'1,5',
		'1.2.3',
		'$',
		'1_000',
		' 7 ',
		'9'.repeat(400),
		'0.'.repeat(40)
	]
];
const markup = [
	...[
		'<img src=x onerror=alert(1)>',
		'<script>alert(1)</script>',
		'"><svg onload=alert(1)>',
		"'onfocus='alert(1)"
	],
	...[
		'javascript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'{{7*7}}',
		'${alert(1)}',
		'&lt;b&gt;'
	]
];
const garbage = [
	'%',
	'%%',
	'%zz',
	'%00',
	'%E0%A4%A',
	'%ff%fe',
	'%uD800',
	'+',
	'&&',
	'==',
	';',
	'#',
	'?',
	'\u202e',
	'\ufeff'
];
const words = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'null',
	'undefined',
	'[object Object]'
];
/** Longer than any address that is read. */
const enormous = fc
	.tuple(
		fc.constantFrom('9', '%', 'é', '<', 'a&', 'a=1&', 'leverage=5&', '🜁'),
		fc.constantFrom(1_000, 5_000, 20_000)
	)
	.map(([piece, times]) => piece.repeat(times));

const oddValue = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...oddNumbers) },
	{ weight: 2, arbitrary: fc.constantFrom(...markup, ...garbage, ...words) },
	{ weight: 2, arbitrary: oddText },
	{ weight: 2, arbitrary: fc.double().map(String) }
);

/**
 * Queries without their `?`, now and then with a hash behind them, such as a page that holds the frame may give it.
 * @param spec whose names and values are used, well and badly
 */
export function oddAddresses(spec: WidgetSpec): fc.Arbitrary<string> {
	const pair = fc.oneof(
		{
			weight: 5,
			arbitrary: fc.oneof(...Object.entries(spec.inputs).map(([name, input]) => named(name, edges(input))))
		},
		{
			weight: 5,
			arbitrary: fc.oneof(...Object.entries(parametersOf(spec)).map(([name, good]) => named(name, good)))
		},
		{ weight: 2, arbitrary: fc.tuple(fc.oneof(fc.constantFrom(...words), oddText), oddValue) }
	);
	const pairs = fc.array(pair, { minLength: 1, maxLength: 12 });
	const query = fc.oneof(
		{ weight: 5, arbitrary: pairs.map((all) => all.map(([name, value]) => `${name}=${value}`).join('&')) },
		{ weight: 5, arbitrary: pairs.map((all) => all.map((one) => one.map(encoded).join('=')).join('&')) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
		{ weight: 1, arbitrary: enormous }
	);
	const hash = fc.oneof(
		{ weight: 5, arbitrary: fc.constant('') },
		oddValue.map((value) => `#?secret=${value}`)
	);
	return fc.tuple(query, hash).map((parts) => parts.join('').toWellFormed());
}

/** Of every parameter that is no input: what may stand there. */
function parametersOf({ stages, inputs, model }: WidgetSpec): Record<string, readonly string[]> {
	const names = Object.keys(inputs);
	const lists = [
		...names,
		names.join(),
		`${names[0]},,${names[0]}`,
		`__proto__,${names.at(-1)}`,
		','.repeat(500)
	];
	return {
		...parameters,
		stage: stages.flatMap(({ id }) => [id, id.toUpperCase(), `${id} `]),
		seed: ['1', '999999', '1000000', '2.5'],
		t: ['0', '3', '10000', '10001', '1e3', '0.5'],
		m: [String(model), String(model + 1), String(model - 1)],
		lock: lists,
		show: lists
	};
}

/** At the ends of what an input takes, and just past them. */
function edges(input: Input): readonly string[] {
	if (input.kind === 'choice')
		return input.options.flatMap(({ value }) => [value, value.toUpperCase(), `${value}%00`]);
	const { min, max, step } = input;
	return [min, max, min - step, max + step, min * (1 - 1e-15), max * (1 + 1e-15), (min + max) / 3].map(
		String
	);
}

function named(name: string, good: readonly string[]): fc.Arbitrary<[string, string]> {
	return fc.tuple(
		fc.constant(name),
		good.length > 0 ? fc.oneof(fc.constantFrom(...good), oddValue) : oddValue
	);
}

function encoded(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
