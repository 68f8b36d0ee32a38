/**
 * Takes the source of a Markdown page apart: its scripts, its tags with their attributes, and its prose, each at
 * its place. What looks like Svelte in prose and is not meant so is reported here, because mdsvex runs it silently.
 */

import { tagAt } from './tag.mjs';

/** @typedef {{ line: number, message: string }} Finding */
/** @typedef {import('./tag.mjs').Tag} Tag */
/**
 * @typedef {object} Source
 * @property {string} frontMatter between its two lines of dashes; '' when there is none
 * @property {string} scripts what stands inside `<script>`
 * @property {string} prose the page with everything else blanked out, so that lines and columns still agree
 * @property {Tag[]} tags
 * @property {Finding[]} findings
 */

const brace = 'is run as code; in prose write &#123; and &#125;, or put it in `code`';

const unmarked = 'a paragraph that begins with a component is taken for HTML and not marked up; begin with a word';

/** What is not prose, tried in this order at each position. */
const passages = {
	code: /^(?<fence> {0,3}(`{3,}|~{3,}))[^\n]*\n[\s\S]*?^\k<fence>[`~]*[^\S\n]*$/my,
	script: /<script\b[^>]*>([\s\S]*?)<\/script>/y,
	style: /<style\b[^>]*>[\s\S]*?<\/style>/y,
	comment: /<!--[\s\S]*?-->/y,
	inline: /(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\1(?!`)/y,
	snippet: /\{#snippet [a-z]\w*\([^)]*\)\}|\{\/snippet\}/y,
	escaped: /\\[\\<>`*_#|[\]]/y
};

/**
 * @param {string} text
 * @returns {Source}
 */
export function readSource(text) {
	const opening = /^---\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text);
	/** @type {Source} */
	const source = { frontMatter: opening?.[1] ?? '', scripts: '', prose: '', tags: [], findings: [] };
	const lineAt = lineFinder(text);
	let at = opening?.[0].length ?? 0;
	let prose = blank(text.slice(0, at));

	while (at < text.length) {
		const start = at;
		const passage = passageAt(text, at);
		const tag = passage ? null : tagAt(text, at, lineAt);
		if (passage) {
			at += passage.text.length;
			if (passage.kind === 'script') source.scripts += passage.inside;
		} else if (tag) {
			at = tag.end;
			source.tags.push(tag.tag);
			if (beginsParagraph(text, start, at)) source.findings.push({ line: lineAt(start), message: unmarked });
		} else {
			const sign = text[at] ?? '';
			if (sign === '{' || sign === '}') source.findings.push({ line: lineAt(at), message: `stray ${sign}: it ${brace}` });
			if (sign === '<') {
				source.findings.push({ line: lineAt(at), message: 'stray <: it begins no complete tag; in prose write \\< or &lt;' });
			}
			at += 1;
		}
		prose += passage || tag ? blank(text.slice(start, at)) : text.slice(start, at);
	}
	return { ...source, prose };
}

/**
 * @param {string} text
 * @param {number} at
 */
function passageAt(text, at) {
	for (const [kind, pattern] of Object.entries(passages)) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) return { kind, text: match[0], inside: match[1] ?? '' };
	}
	return null;
}

/**
 * Whether a component begins a line that goes on.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function beginsParagraph(text, start, end) {
	return /^\n?<[A-Z]$/.test(text.slice(Math.max(0, start - 1), start + 2)) && /^[^\n]*\S/.test(text.slice(end));
}

/** @param {string} text */
function blank(text) {
	return text.replace(/[^\n]/g, ' ');
}

/**
 * @param {string} text
 * @returns {(at: number) => number} the line, from 1, of a position
 */
export function lineFinder(text) {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (at) => starts.filter((start) => start <= at).length;
}
