/** One part of a page, alone on paper. What it leaves out is said in style, where `data-alone` stands on the page. */

/** In a frame of an opaque origin the browser may refuse to print without a word. */
export function canPrint(): boolean {
	return typeof window.print === 'function' && window.origin !== 'null';
}

/** The page prints as the part that its style keeps; afterwards it prints as a whole again. */
export function printAlone(name: string): void {
	const { dataset } = document.documentElement;
	dataset.alone = name;
	addEventListener('afterprint', () => delete dataset.alone, { once: true });
	window.print();
}
