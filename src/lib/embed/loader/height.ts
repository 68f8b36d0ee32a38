/** How tall a frame may make itself in somebody else's page. */

/** In pixels within reason, or null when the frame said no number at all. */
export function soundHeight(said: unknown): number | null {
	return typeof said === 'number' && said === said ? Math.max(120, Math.min(4000, said)) : null;
}
