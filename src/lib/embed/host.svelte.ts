/**
 * The page around a frame: what it is told unasked, and what it may ask. Its height goes out in the forms that pages
 * listen for already; state and results, once they have come to rest.
 */
import { flushSync, onMount } from 'svelte';
import { brief } from '../format.ts';
import { isKnown } from './address.ts';
import { readAddress } from './read-address.ts';
import { addressOf, readMessage, type Asked } from './messages.ts';
import type { Setup } from './setup.svelte.ts';

/** A state that changes is told once it has stood for so many milliseconds. */
const rest = 300;

/** A body narrower than so many pixels is not being shown. */
const least = 100;

/** WordPress gives a frame a secret after the `#` of its address, and knows its messages by it. */
export function secretOf(hash: string): string | null {
	return new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
}

/** Called while the frame's component starts; does nothing where no page is around. */
export function connect(setup: Setup): void {
	const host = window.parent;
	if (host === window) return;
	let height = 0;

	const say = (message: unknown) => host.postMessage(message, '*');
	const tell = (event: string, more: object) => say({ type: 'unwind', v: 1, event, ...more });
	const state = () => ({
		query: setup.address,
		values: setup.values,
		seed: setup.seed,
		stage: setup.stage?.id ?? null,
		t: setup.clock
	});
	const results = () =>
		Object.fromEntries(
			setup.results.map(({ name, value }) => [name, Number.isFinite(value) ? brief(value) : null])
		);
	const ready = () =>
		tell('ready', { widget: setup.spec.id, model: setup.spec.model, query: setup.address, height });

	function measure() {
		const { width, height: tall } = document.body.getBoundingClientRect();
		const now = Math.ceil(tall);
		// In a frame that is shut or about to open, a line holds a letter: that height is nobody's.
		if (width < least || now === height) return;
		height = now;
		const secret = secretOf(location.hash);
		tell('resize', { height });
		say({ sentinel: 'amp', type: 'embed-size', height });
		say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
		if (secret) say({ message: 'height', value: height, secret });
		say({ height });
	}

	/** For a page that has begun to listen late. */
	function again() {
		height = 0;
		measure();
	}

	function act(asked: Asked): readonly string[] {
		const { command, towards } = asked;
		if (command === 'set') {
			const stray = asked.values.filter(([name]) => !isKnown(setup.spec, name));
			const values = asked.values.filter((pair) => !stray.includes(pair));
			const reading = readAddress(setup.spec, addressOf({ ...asked, values }, setup.address));
			setup.open(reading);
			return [...stray.map(([name]) => `There is nothing called “${name}” here.`), ...reading.problems];
		}
		if (command === 'reset') setup.reset();
		if (command !== 'play' && command !== 'pause' && command !== 'step') return [];
		const refused = setup.player ? setup.player[command](towards) : 'Nothing here plays.';
		return refused ? [refused] : [];
	}

	function hear({ source, origin, data }: MessageEvent) {
		const around = location.ancestorOrigins?.[0];
		if (source !== host || (around && around !== 'null' && around !== origin)) return;
		// WordPress asks so when it has begun to listen after the frame had spoken.
		if (data?.message === 'ready') again();
		const asked = readMessage(data);
		if (!asked) return;
		const { id, command } = asked;
		const problems = [...asked.problems, ...act(asked)];
		flushSync();
		tell('reply', { id, command, ok: problems.length === 0, problems, ...state(), results: results() });
		if (command === 'hello') {
			again();
			ready();
		}
	}

	/** Where a link may open nothing, WordPress opens it when asked. */
	function lead(event: MouseEvent) {
		const link = (event.target as Element).closest('a');
		const secret = secretOf(location.hash);
		if (!link || !secret) return;
		event.preventDefault();
		say({ message: 'link', value: link.href, secret });
	}

	// For as long as its page lives.
	onMount(() => {
		new ResizeObserver(measure).observe(document.body);
		addEventListener('message', hear);
		addEventListener('click', lead);
		measure();
		ready();
	});

	$effect(() => {
		const said = state();
		const came = results();
		const timer = setTimeout(() => {
			measure();
			tell('state', said);
			tell('result', { results: came });
		}, rest);
		return () => clearTimeout(timer);
	});
}
