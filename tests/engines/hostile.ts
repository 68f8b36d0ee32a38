/** Sends a widget's file to hostile addresses, or hostile messages to it, and says what harm they did. */
import fc from 'fast-check';
import type { WidgetSpec } from '$lib/embed/spec';
import { oddAddresses } from '../embed/odd-addresses';
import { oddMessages } from '../embed/odd-messages';
import type { Place } from './engine.ts';

/** Of what is drawn: the same every time. */
const seed = 4;
/** As many messages reach one frame before it is loaded afresh. */
const toOneFrame = 20;

/** By what did it: every sentence that `host.ts` has to say. */
export type Harm = Record<string, string[]>;

/**
 * @param place stands on the host's page
 * @param file address of the widget's watched file
 */
export async function harmOfAddresses(
	{ evaluate }: Pick<Place, 'evaluate'>,
	spec: WidgetSpec,
	file: string,
	count: number
): Promise<Harm> {
	const harm: Harm = {};
	await evaluate(openPlainly, file);
	for (const [at, query] of fc.sample(oddAddresses(spec), { numRuns: count, seed }).entries()) {
		const visit = async (address: string) => {
			const { visit, lives, faults } = window.host;
			await visit(address);
			return [...(await lives()), ...faults()];
		};
		const faults = await evaluate(visit, `${file}?${query}`).catch(told);
		if (faults.length > 0) harm[`address ${at} of seed ${seed}: ?${query}`] = faults;
	}
	return harm;
}

/** The same with messages, of which each frame gets a few. */
export async function harmOfMessages(
	{ evaluate }: Pick<Place, 'evaluate'>,
	spec: WidgetSpec,
	file: string,
	count: number
): Promise<Harm> {
	const harm: Harm = {};
	for (const [at, message] of fc.sample(oddMessages(spec), { numRuns: count, seed }).entries()) {
		if (at % toOneFrame === 0) await evaluate(openPlainly, file);
		const send = async ({ expression, times }: typeof message) => {
			const { post, lives, faults } = window.host;
			post(expression, times);
			return [...(await lives()), ...faults()];
		};
		const faults = await evaluate(send, message).catch(told);
		const { times, expression } = message;
		if (faults.length > 0) harm[`message ${at} of seed ${seed}, ${times} times: ${expression}`] = faults;
	}
	return harm;
}

async function openPlainly(file: string): Promise<void> {
	await window.host.visit(file);
	window.host.measure();
}

function told(error: unknown): string[] {
	return [String(error)];
}
