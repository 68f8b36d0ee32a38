/** Whether somebody can be looking: the page is not hidden, and the element is on the screen. */

/** Tells at once, and whenever it changes. @returns how to stop watching */
export function onAttention(node: Element, tell: (looked: boolean) => void): () => void {
	let inSight = true;
	const say = () => tell(inSight && !document.hidden);
	document.addEventListener('visibilitychange', say);
	const observer =
		typeof IntersectionObserver === 'function'
			? new IntersectionObserver((entries) => {
					inSight = entries.at(-1)!.isIntersecting;
					say();
				})
			: null;
	observer?.observe(node);
	say();
	return () => {
		observer?.disconnect();
		document.removeEventListener('visibilitychange', say);
	};
}
