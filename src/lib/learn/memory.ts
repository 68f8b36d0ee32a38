/**
 * What is kept on the reader's device, where the browser allows it; nothing breaks where it does not, as in frames of an opaque
 * origin. Whoever reads checks what comes back: it may be old, or spoilt. All of it is told apart and forgotten in forget.ts.
 */

/** Of every name of ours: other pages of the same origin may keep things of their own. */
export const prefix = 'unwind:';

/** What was kept under a name; null for nothing. */
export function recall(name: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(prefix + name) ?? 'null');
	} catch {
		return null;
	}
}

/** @param value null forgets */
export function remember(name: string, value: unknown): void {
	try {
		if (value === null) localStorage.removeItem(prefix + name);
		else localStorage.setItem(prefix + name, JSON.stringify(value));
	} catch {
		return;
	}
}
