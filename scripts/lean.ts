/**
 * Leaves out of Svelte's runtime what an exhibit never uses. It cannot be shaken off, because the runtime decides
 * about it while it runs: transitions, awaiting in markup, forks, boundaries for errors, deep state, unmounting.
 *
 * The cuts (scripts/svelte-cuts.ts) were made by reading one version. With another nothing is cut: scripts are
 * heavier and whole. A component that uses what is cut stops the build and is told so.
 */
import { VERSION } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { cutsOf, forMade, readAgainst } from './svelte-cuts.ts';

/** What the compiler writes for a component that needs a part that is cut. */
const needy: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[/\$\.proxy\(/, 'deep state is cut: write $state.raw and replace the whole'],
	[/\$\.(?:transition|animation)\(/, 'transitions are cut: let CSS move it'],
	[
		/\$\.(?:boundary|await|async|async_derived|save|eager|pending)\(/,
		'waiting and boundaries in markup are cut'
	],
	[
		/\bimport\b[^;]*\b(?:unmount|fork|settled|getAbortSignal)\b[^;]*from 'svelte'/,
		'this part of Svelte is cut'
	]
];

/** Why a compiled module cannot run on what is left; nothing when it can. */
export function refusal(code: string): string | undefined {
	return needy.find(([pattern]) => pattern.test(code))?.[1];
}

/** Without how a text would be made anew, and without what its page says about it. */
function wokenText(code: string): string {
	return code
		.replace(/\$\.from_html\(`(?:\\.|[^`\\])*`/g, '$.from_html(``')
		.replace(/^(export const metadata = )\{\n[\s\S]*?\n\};$/m, '$1{};');
}

/** @param birth whether components are made anew or found in the markup that a server wrote */
export function lean(birth: 'made' | 'found'): Plugin {
	const cutting = VERSION === readAgainst;
	return {
		name: 'unwind-lean',
		buildStart() {
			if (!cutting)
				this.warn(`nothing is cut from Svelte ${VERSION}: scripts/svelte-cuts.ts reads ${readAgainst}`);
		},
		transform: {
			// After the compiler, whose words for a component are what is judged.
			order: 'post',
			handler(code, id) {
				if (!cutting) return null;
				const [, module] = /\/svelte\/src\/(.+\.js)$/.exec(id) ?? [];
				if (module && (birth === 'made' || !forMade.includes(module)))
					return { code: cutsOf(module).reduce((text, cut) => cut(text), code), map: null };
				const why = /\.(?:svelte|md)$|\.svelte\.ts$/.test(id) ? refusal(code) : undefined;
				if (why) this.error(`${id}: ${why}`);
				// What a component is given as snippets it has as properties too.
				const unslotted = code.replace(/,?\s*\$\$slots: \{[^}]*\}/g, '');
				// A text is all there when it wakes.
				const lighter = birth === 'found' && id.endsWith('.md') ? wokenText(unslotted) : unslotted;
				return lighter === code ? null : { code: lighter, map: null };
			}
		}
	};
}
