/** The lessons there are, in reading order, as their heads say. */
import { readdirSync } from 'node:fs';
import { readPage } from '../../scripts/content/page.mjs';

interface Head {
	readonly number: number;
	readonly slug: string;
	readonly title: string;
	readonly widgets: readonly string[];
}

const files = readdirSync('content/lessons').filter((file) => file.endsWith('.md'));

export const lessons: readonly Head[] = (
	await Promise.all(files.map((file) => readPage(`content/lessons/${file}`, '.')))
)
	.map(({ data }) => data as unknown as Head)
	.sort((a, b) => a.number - b.number);
