/** What content/model.md says, and numbers as it prints them. */
import { readFileSync } from 'node:fs';

export const page = readFileSync(new URL('../../content/model.md', import.meta.url), 'utf8');

/** The text under a heading. */
export function section(heading: string): string {
	const found = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
	if (!found) throw new Error(`content/model.md has no section "${heading}"`);
	return found;
}

/** A section's worked example, whole; nothing if it has none. */
export function example(heading: string): string {
	return section(heading).match(/^\*\*Worked example\.\*\* .*$/m)?.[0] ?? '';
}

/** `12,345.68` */
export const us = (value: number, digits = 0) =>
	value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** `12.35%` */
export const percent = (value: number, digits = 2) => `${us(100 * value, digits)}%`;
