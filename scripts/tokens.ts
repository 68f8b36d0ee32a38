/** Colours and typefaces that a file of its own never uses are left out of its style. */

/**
 * The style without the custom properties that nothing reads.
 * @param script that goes with it: its markup may read some
 */
export function withoutUnreadTokens(style: string, script: string): string {
	const all = style + script;
	const read = new Set([...all.matchAll(/var\(\s*--([\w-]+)/g)].map(([, name]) => name));
	return style.replace(/(?<=[{;\s])--([\w-]+):[^;{}]*;?/g, (token, name: string) =>
		read.has(name) ? token : ''
	);
}
