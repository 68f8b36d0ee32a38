/** Stands in for the browser's measuring: an element is as wide as a test says. */
import { vi } from 'vitest';

const watching = new Set<() => void>();
let width = 0;

class Observer {
	readonly #tell: () => void;

	constructor(tell: () => void) {
		this.#tell = tell;
	}

	observe() {
		watching.add(this.#tell);
	}

	unobserve() {
		watching.delete(this.#tell);
	}

	disconnect() {
		watching.delete(this.#tell);
	}
}

/** Called before anything is mounted; elements have no width yet. */
export function observe(): void {
	width = 0;
	watching.clear();
	document.documentElement.style.fontSize = '16px';
	vi.stubGlobal('ResizeObserver', Observer);
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => width);
}

/** Makes every element this wide, in pixels, and tells who watches. */
export function widen(pixels: number): void {
	width = pixels;
	for (const tell of watching) tell();
}

/** How many still watch: none once everything is gone. */
export function watchers(): number {
	return watching.size;
}
