/** What a preview's frame says of itself. */

/** No frame is smaller or taller than this, whatever it says; pixels. */
const bounds = { least: 100, most: 4000 };

/** The height in a message of ours, within bounds; null when it is none. */
export function heightIn(message: unknown): number | null {
	const { type, height } = (message ?? {}) as { type?: unknown; height?: unknown };
	if (type !== 'unwind' || typeof height !== 'number' || !Number.isFinite(height)) return null;
	return Math.ceil(Math.min(bounds.most, Math.max(bounds.least, height)));
}
