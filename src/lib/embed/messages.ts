/**
 * What a page may ask of the frame in it, and how that is read. A message has no more power than an address: what it sets
 * is written into one and read from there. Reading never throws.
 */

import { longest } from './address.ts';

const commands = ['hello', 'get', 'set', 'play', 'pause', 'reset', 'step'] as const;
export type Command = (typeof commands)[number];

/** Names that one message may set. */
const most = 100;

export interface Asked {
	/** As it came, to tell replies apart; null where it was neither a short text nor a number. */
	readonly id: string | number | null;
	/** Null where it is none that is known. */
	readonly command: Command | null;
	/** The address to open instead of the present one. */
	readonly query: string | null;
	/** By their names in the address. */
	readonly values: readonly (readonly [name: string, text: string])[];
	readonly towards: 'back' | 'forward';
	/** One sentence for each thing in it that could not be used. */
	readonly problems: readonly string[];
}

/** @returns null for what is not meant for an exhibit: pages send messages of many kinds */
export function readMessage(data: unknown): Asked | null {
	if (!isRecord(data) || data.type !== 'unwind' || 'event' in data) return null;
	const problems: string[] = [];
	const { v, id, query, values, by } = data;
	if (v !== 1) problems.push('v must be 1.');
	const command = commands.find((name) => name === data.command) ?? null;
	if (!command) problems.push(`command must be one of ${commands.join(', ')}.`);
	const set: [string, string][] = [];
	if (isRecord(values) && !Array.isArray(values) && !ArrayBuffer.isView(values)) {
		const given = Object.entries(values);
		if (given.length > most) problems.push(`values has more than ${most} names.`);
		for (const [name, value] of given.slice(0, most)) {
			const text = typeof value === 'number' ? String(value) : value;
			if (typeof text === 'string' && name.length + text.length < longest) set.push([name, text]);
			else problems.push('A value must be a number or a short text.');
		}
	} else if (values !== undefined) problems.push('values must be an object.');
	const address = typeof query === 'string' && query.length <= longest ? query : null;
	if (query !== undefined && address === null)
		problems.push(`query must be a text of at most ${longest} characters.`);
	return {
		id: typeof id === 'number' || (typeof id === 'string' && id.length <= 100) ? id : null,
		command: v === 1 ? command : null,
		query: address,
		values: set,
		towards: typeof by === 'number' && by < 0 ? 'back' : 'forward',
		problems: [...new Set(problems)]
	};
}

/** The address that a message asks for, starting from the present one. */
export function addressOf({ query, values }: Asked, present: string): string {
	const address = new URLSearchParams(query ?? present);
	for (const [name, text] of values) address.set(name, text);
	return address.toString();
}

function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null;
}
