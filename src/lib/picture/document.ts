/** An SVG file around what is drawn. */
import { element, escaped, rounded } from './markup.ts';

/** Our typefaces where they are installed, else what the pages fall back on. */
const sans = "'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
export const serif = "'Source Serif 4', Charter, 'Iowan Old Style', Georgia, serif";

export interface Sheet {
	/** What it shows, for those who cannot see it. */
	readonly title: string;
	readonly width: number;
	readonly height: number;
	/** The colour under everything; none unless given. */
	readonly paper?: string | undefined;
}

/** @param body markup in units from 0 to width and height */
export function documentOf({ title, width, height, paper }: Sheet, body: string): string {
	const ground = paper ? element('rect', { width, height, fill: paper }) : '';
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
			width,
			height,
			role: 'img',
			'font-family': sans
		},
		element('title', {}, escaped(title)) + ground + body
	);
}
