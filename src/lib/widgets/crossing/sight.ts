/** Whether something is laid out at all: a drawing for another width of the page is not. */

/** Attachment; says so at first and whenever it changes. Where nothing can tell, everything is in sight. */
export function sight(tell: (seen: boolean) => void): (node: HTMLElement) => () => void {
	return (node) => {
		if (typeof ResizeObserver === 'undefined') return () => {};
		const observer = new ResizeObserver(() => tell(node.clientWidth > 0));
		observer.observe(node);
		return () => observer.disconnect();
	};
}
