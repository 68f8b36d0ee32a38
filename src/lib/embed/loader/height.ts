/** How tall a frame may make itself in somebody else's page. */

/** In pixels within reason, or null when the frame said nothing of use; 0 is said by one that is not laid out yet. */
export function soundHeight(said: unknown): number | null {
	return typeof said === 'number' && said > 0 ? Math.max(120, Math.min(4000, said)) : null;
}
