/** Hands a file to the reader, where the page may. */

/** @returns whether the browser took it; where it did not, the text stands in a box all the same */
export function save(blob: Blob, name: string): boolean {
	try {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(blob);
		link.download = name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		return true;
	} catch {
		return false;
	}
}
