/** What the guide for publishers promises, read from the guide. */
import { readFileSync } from 'node:fs';

/**
 * The policy that a strict page needs, as the guide gives it.
 * @param site the address that stands for the guide's
 */
export function policyOfTheGuide(site: string): string {
	const guide = readFileSync('content/embeds.md', 'utf8');
	const lines = [...guide.matchAll(/^((?:script|frame|img)-src) (https:\/\/YOUR-SITE\/\S*);?$/gm)];
	return ["default-src 'none'", ...lines.map(([, rule, source]) => `${rule} ${source}`)]
		.join('; ')
		.replaceAll('https://YOUR-SITE/', site)
		.replaceAll(/;(?=;|$)/g, '');
}
