/** Made-up files, to prove that the checks catch what they should. */
import type { SourceFile } from './wall.ts';

/** The text as a script; in Svelte and Markdown with prose around it that only looks like an import. */
export function script(path: string, text: string): SourceFile {
	return {
		path,
		text: path.endsWith('.ts') ? text : `<script lang="ts">\n${text}\n</script>\n\nfrom 'prose'\n`
	};
}
