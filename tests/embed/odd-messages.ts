/**
 * Messages that no page would send, and some that one would. Each is written as the JavaScript that makes it, so that
 * what JSON cannot hold can be sent and what went wrong can be read.
 */
import fc from 'fast-check';
import type { WidgetSpec } from '$lib/embed/spec';
import { oddText } from './odd';
import { oddAddresses } from './odd-addresses';

export interface OddMessage {
	/** What it is, as JavaScript. */
	readonly expression: string;
	/** How often it is sent without a pause. */
	readonly times: number;
}

const commands = ['hello', 'get', 'set', 'play', 'pause', 'reset', 'step'];
const wrongCommands = [
	'Hello',
	'set ',
	'',
	'__proto__',
	'constructor',
	'toString',
	'eval',
	'close',
	'navigate'
];

const plain = [
	'null',
	'undefined',
	'true',
	'NaN',
	'Infinity',
	'-Infinity',
	'-0',
	'1e308',
	'5e-324',
	'-1',
	'10n',
	'""'
];
const objects = [
	...[
		'({})',
		'[]',
		'[[]]',
		'Object.create(null)',
		'new Date(NaN)',
		'/x/g',
		'new Error("x")',
		'new Boolean(false)'
	],
	...['new Map([["leverage", 5]])', 'new Set([1])', 'new ArrayBuffer(100000)', 'new Float64Array([NaN, 1])'],
	...[
		'new Blob(["x"])',
		'new String("hello")',
		'new Number(NaN)',
		'({ toString: 1 })',
		'({ toString: 1, valueOf: 2 })'
	],
	...[
		'({ length: -1 })',
		'({ length: 1e9 })',
		'Array(100000).fill(0)',
		'Object.assign([], { length: 100000 })'
	],
	'JSON.parse(\'{ "__proto__": { "leverage": 9 }, "constructor": { "prototype": { "leverage": 9 } } }\')',
	'(() => { const round = []; round.push(round); return round; })()',
	'(() => { const round = {}; round.values = round.query = round.id = round; return round; })()',
	'Array.from({ length: 1000 }).reduce((inner) => ({ values: inner }), {})',
	'Object.fromEntries(Array.from({ length: 20000 }, (_, at) => ["a" + at, at]))'
];
const texts = [
	'"x".repeat(1000000)',
	'"%".repeat(100000)',
	'"?" + "leverage=5&".repeat(300)',
	'"\\ud800"',
	'"🜁".repeat(999)'
];
/** What other pages and other frames tell each other. */
const foreign = [
	'({ type: "embed-size", sentinel: "amp", height: NaN })',
	'({ message: "height", value: "x", secret: "x" })',
	'({ message: "link", value: "javascript:alert(1)", secret: "" })',
	'JSON.stringify({ context: "iframe.resize", src: "x", height: -1 })',
	'JSON.stringify({ type: "unwind", v: 1, command: "reset" })'
];

const odd = fc.oneof(
	fc.constantFrom(...plain),
	fc.constantFrom(...objects),
	fc.constantFrom(...texts),
	fc.double().map((number) => (Object.is(number, -0) ? '-0' : String(number))),
	oddText.map((text) => JSON.stringify(text))
);
const times = fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, fc.constantFrom(20, 200));

/** @param spec whose names are used, well and badly */
export function oddMessages(spec: WidgetSpec): fc.Arbitrary<OddMessage> {
	const name = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...Object.keys(spec.inputs)) },
		fc.constantFrom('__proto__', 'constructor', 'toString', 'seed', 'stage', 't', '<img src=x>')
	);
	const entry = fc.tuple(name, odd).map(([key, value]) => `[${JSON.stringify(key)}]: ${value}`);
	const values = fc.array(entry, { maxLength: 6 }).map((all) => `({ ${all.join(', ')} })`);
	const query = oddAddresses(spec).map((text) => JSON.stringify(`?${text}`));
	const command = fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...commands).map((text) => JSON.stringify(text)) },
		fc.constantFrom(...wrongCommands).map((text) => JSON.stringify(text)),
		odd
	);
	const asked = fc
		.record(
			{
				type: mostly("'unwind'", odd),
				v: mostly('1', fc.oneof(fc.constantFrom('0', '2', "'1'", '1.0000001'), odd)),
				command,
				id: odd,
				values: fc.oneof({ weight: 3, arbitrary: values }, odd),
				query: fc.oneof({ weight: 3, arbitrary: query }, odd),
				by: fc.oneof(fc.constantFrom('1', '-1', '1e9', '0.5'), odd)
			},
			{ requiredKeys: ['type', 'v', 'command'] }
		)
		.map((fields) => {
			const written = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
			return `({ ${written.join(', ')} })`;
		});
	const expression = fc.oneof(
		{ weight: 10, arbitrary: asked },
		{ weight: 2, arbitrary: odd },
		{ weight: 1, arbitrary: fc.constantFrom(...foreign) }
	);
	return fc.record({ expression, times }, { noNullPrototype: true });
}

function mostly(usual: string, other: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, other);
}
