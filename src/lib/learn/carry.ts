/**
 * Results that the server computed, carried in the page, so that the browser need not compute them again.
 *
 * A component asks `carried(id, compute)` while it starts, with its own `$props.id()`, and puts
 * `data-carried={carry(result)}` on its element with that id. While a prerendered page wakes up, that
 * element is already there and holds the result; anywhere else the result is computed. It needs no script
 * in the page, works in a stand-alone island as on a Kit page, and numbers come back to the last bit.
 */

/** What the server left for the component with this id, or else what `compute` gives. */
export function carried<T>(id: string, compute: () => T): T {
	const text = typeof document === 'undefined' ? undefined : document.getElementById(id)?.dataset.carried;
	return text === undefined ? compute() : (JSON.parse(text) as T);
}

/**
 * The value of a `data-carried` attribute.
 * @throws RangeError for a number that JSON cannot hold
 */
export function carry(value: unknown): string {
	return JSON.stringify(value, (key, part: unknown) => {
		if (typeof part === 'number' && !Number.isFinite(part)) {
			throw new RangeError(`${key || 'value'} must be finite to be carried, got ${part}`);
		}
		return part;
	});
}
