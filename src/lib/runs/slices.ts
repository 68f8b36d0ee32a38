/** Long work in short slices, so that the page answers between them. */

/** How long a slice may keep the page waiting, in milliseconds. */
const slice = 7;

/**
 * Takes everything a generator gives, a slice at a time.
 * @param take is given what each slice brought
 * @param done is called once, after the last
 * @returns a function that stops the work
 */
export function inSlices<T>(work: Iterator<T>, take: (items: T[]) => void, done: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	function turn() {
		const items: T[] = [];
		const until = performance.now() + slice;
		let finished = false;
		do {
			const next = work.next();
			if (next.done) finished = true;
			else items.push(next.value);
		} while (!finished && performance.now() < until);
		if (items.length > 0) take(items);
		if (finished) done();
		else timer = setTimeout(turn, 0);
	}
	timer = setTimeout(turn, 0);
	return () => clearTimeout(timer);
}
