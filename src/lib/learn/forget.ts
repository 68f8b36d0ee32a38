/** All that is kept on the reader's device: what kinds of things, and how to forget them. */
import { prefix, remember } from './memory.ts';

/** The names of all that is kept, as `remember` was given them; none where storage is refused. */
export function keptNames(): string[] {
	try {
		return Object.keys(localStorage).flatMap((name) =>
			name.startsWith(prefix) ? [name.slice(prefix.length)] : []
		);
	} catch {
		return [];
	}
}

/** Forgets everything of ours, and nothing else. */
export function forgetAll(): void {
	for (const name of keptNames()) remember(name, null);
}

/** Calls when something else may have changed what is kept: another tab, or the way back to this page. @returns how to stop */
export function onChange(act: () => void): () => void {
	addEventListener('storage', act);
	addEventListener('pageshow', act);
	return () => {
		removeEventListener('storage', act);
		removeEventListener('pageshow', act);
	};
}
