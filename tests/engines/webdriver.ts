/** A browser behind a driver that is spoken to over HTTP (W3C WebDriver). */
import { bounded, patience, type Engine, type Key, type Place } from './engine.ts';

/** Asks the driver for something; fails with what it says. */
export type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const keys: Record<Key, string> = { ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/** Opens a window in a driver's browser. */
export async function startSession(url: string): Promise<Engine> {
	const driver = caller(url);
	const capabilities = { alwaysMatch: { timeouts: { script: patience, pageLoad: patience } } };
	const { sessionId } = (await driver('POST', '/session', { capabilities })) as { sessionId: string };
	const call = caller(`${url}/session/${sessionId}`);
	await call('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 1000 });
	return {
		...place(call, () => call('POST', '/frame', { id: null })),
		open: async (address) => void (await call('POST', '/url', { url: address })),
		framed: async () => place(call, () => enter(call)),
		trouble: () => [],
		close: async () => void (await call('DELETE', ''))
	};
}

export function caller(base: string): Call {
	return async (method, path, body) => {
		const text = body === undefined ? null : JSON.stringify(body);
		const signal = AbortSignal.timeout(2 * patience);
		const response = await fetch(base + path, { method, body: text, signal });
		const { value } = (await response.json()) as { value: unknown };
		if (response.ok) return value;
		const { error, message } = value as { error: string; message: string };
		throw new Error(`${error}: ${message}`);
	};
}

async function enter(call: Call): Promise<void> {
	await call('POST', '/frame', { id: null });
	const frame = await call('POST', '/element', { using: 'css selector', value: 'iframe' });
	await call('POST', '/frame', { id: frame });
}

/** @param turn makes the document the one that is spoken to */
function place(call: Call, turn: () => Promise<unknown>): Place {
	const focus = (selector: string) =>
		call('POST', '/execute/sync', {
			script: `const all = [...document.querySelectorAll(arguments[0])];
				const seen = all.find((element) => element.checkVisibility());
				seen?.focus();
				return [seen !== undefined, document.activeElement === seen];`,
			args: [selector]
		}) as Promise<[boolean, boolean]>;
	return {
		async evaluate(run, given) {
			await turn();
			const script = `const done = arguments[arguments.length - 1];
				(async () => (${String(run)})(arguments[0]))().then(
					(value) => done({ value }),
					(error) => done({ error: String(error) })
				);`;
			const asked = call('POST', '/execute/async', { script, args: [given ?? null] });
			const { value, error } = (await bounded(asked, String(run))) as { value: never; error?: string };
			if (error !== undefined) throw new Error(error);
			return value;
		},
		async press(selector, key) {
			await turn();
			const [seen, focused] = await focus(selector);
			if (!seen) throw new Error(`nobody sees ${selector}`);
			if (!focused) {
				// A frame of another origin gets the focus only from a reader who has clicked in it.
				const heading = (await call('POST', '/element', {
					using: 'css selector',
					value: 'h1, h2'
				})) as object;
				await call('POST', `/element/${Object.values(heading)[0]}/click`, {});
				const [, taken] = await focus(selector);
				if (!taken) throw new Error(`${selector} does not take the focus`);
			}
			const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
			await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
		}
	};
}
