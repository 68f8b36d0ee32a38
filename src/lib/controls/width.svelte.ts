/** The width of an element in pixels, once there is one to measure; an assumption before. */

export class Width {
	pixels: number;

	/** @param assumed for the first picture, where nothing can be measured */
	constructor(assumed: number) {
		this.pixels = $state.raw(assumed);
	}

	/** Attachment for the element to measure. */
	readonly measure = (node: HTMLElement): (() => void) | undefined => {
		if (typeof ResizeObserver !== 'function') return;
		const observer = new ResizeObserver(([entry]) => (this.pixels = entry!.contentRect.width));
		observer.observe(node);
		return () => observer.disconnect();
	};
}
