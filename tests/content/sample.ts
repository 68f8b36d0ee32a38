/** A small project on disk with one lesson, one page and one component, to be spoilt by the tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, report } from '../../scripts/content.mjs';

export const head = `---
title: A question
number: 4
slug: cascade
summary: A summary.
question: A question?
minutes: 8
misconceptions:
  - Everyone decided to sell.
widgets: [cascade]
---
`;

const script = `
<script>
	import Value from '$lib/learn/Value.svelte';
</script>
`;

const project: Record<string, string> = {
	'content/lessons/04-cascade.md': head,
	'content/model.md': '---\ntitle: The model\nsummary: What is computed.\n---\n\n## The crossing\n',
	'src/routes/(site)/+page.svelte': '',
	'src/routes/(site)/widgets/[widget]/+page.svelte': '',
	'src/lib/widgets/cascade/spec.ts': '',
	'src/lib/learn/Value.svelte': `<script lang="ts">
	interface Props {
		/** Its name. */
		of: string;
		leverage?: number;
	}
	let { of, leverage = 10 }: Props = $props();
</script>
{of}{leverage}`
};

/** What the check says about the project with some files replaced or added. */
export async function verdict(files: Record<string, string>): Promise<string> {
	const root = mkdtempSync(join(tmpdir(), 'unwind-content-'));
	try {
		for (const [path, text] of Object.entries({ ...project, ...files })) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		return report(await checkContent(root));
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** What the check says about a lesson whose text begins on line 16. */
export function verdictOnText(text: string): Promise<string> {
	return verdict({ 'content/lessons/04-cascade.md': `${head}${script}\n${text}\n` });
}
