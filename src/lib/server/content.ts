/** Front matter of everything people read, at build time. Bodies are loaded by the pages themselves. */

export interface Lesson {
	title: string;
	slug: string;
	number: number;
	summary: string;
	question: string;
	minutes: number;
	misconceptions: string[];
	/** Names of the exhibits it stands on; the first pictures it. */
	widgets: string[];
}

export interface Page {
	title: string;
	summary: string;
}

interface Module {
	metadata: Record<string, unknown>;
}

const lessonFiles = import.meta.glob<Module>('/content/lessons/*.md', { eager: true });
const pageFiles = import.meta.glob<Module>('/content/*.md', { eager: true });

/** All lessons that exist, in reading order. */
export const lessons: readonly Lesson[] = Object.values(lessonFiles)
	.map(({ metadata }) => metadata as unknown as Lesson)
	.sort((a, b) => a.number - b.number);

/** The pages at the top of the site, by the name of their file. */
export const pages: Readonly<Record<string, Page>> = Object.fromEntries(
	Object.entries(pageFiles).map(([file, { metadata }]) => [
		file.replace(/^.*\/|\.md$/g, ''),
		metadata as unknown as Page
	])
);
