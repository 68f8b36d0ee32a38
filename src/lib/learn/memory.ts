/** What a reader has locked, kept for this visit where the browser allows it; nothing breaks where it does not. */

const prefix = 'unwind:bet:';

export function recall(name: string): unknown {
	try {
		return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null');
	} catch {
		return null;
	}
}

/** @param value null forgets */
export function remember(name: string, value: unknown): void {
	try {
		if (value === null) sessionStorage.removeItem(prefix + name);
		else sessionStorage.setItem(prefix + name, JSON.stringify(value));
	} catch {
		return;
	}
}
