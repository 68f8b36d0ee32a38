/**
 * A page that holds a widget's file in a frame of its own origin, sends it anywhere, speaks to it, and looks it over.
 * All of it runs in the browser: the function is written into the page.
 */

export interface Host {
	/** Opens an address in a fresh frame. */
	visit(address: string): Promise<void>;
	/** Sends what an expression stands for, so many times. */
	post(expression: string, times: number): void;
	/**
	 * Greets and waits for the answer; brings the first slider that can be moved, if any, to its other end, and waits until
	 * the widget has noticed. A sentence about what did not come in time.
	 */
	lives(): Promise<string[]>;
	/** What is wrong in the frame, one sentence each; the page as it opens plainly is the measure. */
	faults(): string[];
	/** Remembers what the frame is made of now. */
	measure(): void;
}

declare global {
	interface Window {
		/** In the host's page. */
		host: Host;
		/** In a watched file: what went wrong. */
		unwindTrouble: string[];
	}
}

/** Runs before all else in a watched file. */
export function recorder(): void {
	const trouble: string[] = [];
	window.unwindTrouble = trouble;
	addEventListener('error', ({ message }) => {
		// No exception: so a browser says that it settles a size in its next frame.
		if (!message.startsWith('ResizeObserver loop')) trouble.push(`error: ${message}`);
	});
	addEventListener('unhandledrejection', ({ reason }) => trouble.push(`rejected: ${String(reason)}`));
	addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
		if (!blockedURI.endsWith('/favicon.ico')) trouble.push(`stopped: ${violatedDirective} ${blockedURI}`);
	});
	const tell = (...said: unknown[]) => trouble.push(`console: ${said.map(String).join(' ')}`);
	Object.assign(console, { error: tell, warn: tell });
}

/** Becomes `window.host`. */
export function host(patience: number): void {
	const active = 'img,script,iframe,object,embed,link,meta,base,form,video,audio,dialog,style';
	let frame = document.createElement('iframe');
	let heard: { event?: unknown; results?: object; values?: object }[] = [];
	let usual: Record<string, number> = {};
	addEventListener('message', ({ source, data }) => {
		if (source === frame.contentWindow && data?.type === 'unwind') heard.push(data);
	});

	async function until(holds: () => boolean, what: string): Promise<void> {
		for (const end = performance.now() + patience; !holds();) {
			if (performance.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
			await new Promise((wait) => setTimeout(wait, 4));
		}
	}
	const inside = () => frame.contentDocument!;
	const made = () => {
		const counts: Record<string, number> = {};
		for (const { localName } of inside().querySelectorAll(active)) {
			counts[localName] = (counts[localName] ?? 0) + 1;
		}
		return counts;
	};
	async function greet(): Promise<void> {
		const ready = () => heard.filter(({ event }) => event === 'ready').length;
		const before = ready();
		frame.contentWindow!.postMessage({ type: 'unwind', v: 1, command: 'hello' }, '*');
		await until(() => ready() > before, 'ready after hello');
	}
	async function slide(): Promise<void> {
		const sliders = [...inside().querySelectorAll<HTMLInputElement>('[data-input] input[type=range]')];
		const slider = sliders.find((one) => !one.disabled && one.checkVisibility());
		if (!slider) return;
		const { dataset } = slider.closest<HTMLElement>('[data-input]')!;
		const before = dataset.value;
		slider.value = slider.value === slider.max ? slider.min : slider.max;
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await until(() => dataset.value !== before, 'a control after its slider');
	}
	const missing = (text: string) => /NaN|undefined|Infinity|\[object /.exec(text)?.[0];

	window.host = {
		measure: () => void (usual = made()),
		async visit(address) {
			frame.remove();
			heard = [];
			frame = document.createElement('iframe');
			frame.style.cssText = 'width: 640px; height: 900px';
			const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
			frame.src = address;
			document.body.append(frame);
			await loaded;
		},
		post(expression, times) {
			const message: unknown = Function(`return (${expression})`)();
			for (let time = 0; time < times; time++) frame.contentWindow!.postMessage(message, '*');
		},
		async lives() {
			try {
				await greet();
				await slide();
				return [];
			} catch (error) {
				return [String(error)];
			}
		},
		faults() {
			const found = frame.contentWindow!.unwindTrouble.splice(0);
			const widget = inside().querySelector<HTMLElement>('[data-widget]');
			if (!widget) return [...found, 'there is no widget'];
			const words = missing(widget.innerText);
			if (words) found.push(`the widget says ${words}`);
			for (const element of inside().querySelectorAll<HTMLElement>('*')) {
				const value = missing(element.dataset.value ?? '');
				if (value) found.push(`a value is ${value} in ${element.dataset.output ?? element.dataset.input}`);
				for (const { name, value } of element.attributes) {
					if (name.startsWith('on') || /^\s*javascript:/i.test(value))
						found.push(`there is ${name}="${value}"`);
				}
			}
			for (const [tag, count] of Object.entries(made())) {
				if (count > (usual[tag] ?? 0)) found.push(`${count} ${tag} where ${usual[tag] ?? 0} belong`);
			}
			const { Object: theirs } = frame.contentWindow as Window & typeof globalThis;
			const language = Object.keys(theirs.prototype);
			if (language.length > 0) found.push(`every object has ${language.join()}`);
			for (const said of heard.splice(0)) {
				const numbers = Object.entries({ ...said.results, ...said.values });
				for (const [name, value] of numbers) {
					if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string')
						found.push(`it told ${name} as ${value}`);
				}
			}
			return found;
		}
	};
}
