// @vitest-environment jsdom
/** The checks of the built site catch what they should: fed with a small bad site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadLinks, doubleIds, missingHead, unsafe, unstyled } from './faults.ts';
import { scriptsOf } from '../../scripts/weights.mjs';
import { BuiltSite } from './site.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;

/** A site with one page under /a/, and a heading and a file to link to. */
function siteWith(head: string, body: string, files: Record<string, string> = {}): BuiltSite {
	const folder = mkdtempSync(join(tmpdir(), 'unwind-build-'));
	const all: Record<string, string> = {
		'index.html': '<link rel="canonical" href="https://unwind.test/base/"><h1 id="top">Home</h1>',
		'icon.svg': '<svg/>',
		'a/index.html': `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
		...files
	};
	for (const [path, text] of Object.entries(all)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return new BuiltSite(folder);
}

function judged<Verdict>(
	site: BuiltSite,
	judge: (site: BuiltSite, page: BuiltSite['pages'][number]) => Verdict
): Verdict {
	const page = site.page('a/index.html');
	if (!page) throw new Error('the page was not written');
	try {
		return judge(site, page);
	} finally {
		rmSync(site.folder, { recursive: true });
	}
}

describe('deadLinks(site, page)', () => {
	it.each([
		['<a href="../b/">B</a>', '../b/ leads to no file'],
		['<a href="../../">Out</a>', '../../ leads to no file'],
		['<a href="/a/">A</a>', '/a/ is not relative'],
		['<a href="../#bottom">B</a>', '../#bottom names no element of index.html'],
		['<a href="#bottom">B</a>', '#bottom names no element of a/index.html'],
		['<img src="https://example.org/a.png" alt="">', 'asks another origin for https://example.org/a.png'],
		['<img srcset="//example.org/a.png 2x" alt="">', 'asks another origin for //example.org/a.png'],
		['<script src="../gone.js"></script>', '../gone.js leads to no file'],
		['<a href="https://unwind.test/base/b/">B</a>', 'https://unwind.test/base/b/ leads to no file'],
		[
			'<meta property="og:image" content="https://unwind.test/base/b.png">',
			'https://unwind.test/base/b.png leads to no file'
		],
		[
			'<meta name="twitter:image" content="https://unwind.test/a.png">',
			'names an address of another site: https://unwind.test/a.png'
		],
		[
			'<link rel="canonical" href="https://example.org/a/">',
			'names an address of another site: https://example.org/a/'
		],
		[
			'<img src="https://unwind.test/icon.svg" alt="">',
			'asks another origin for https://unwind.test/icon.svg'
		]
	])('catches %s', (body, message) => {
		expect(judged(siteWith('', body), deadLinks)).toEqual([message]);
	});

	it('lets sound links pass', () => {
		const body =
			'<p id="b"><a href="../#top">A</a><a href="#b">B</a><a href="https://example.org/">C</a><img src="../icon.svg?1"><link rel="canonical" href="https://unwind.test/base/a/"><meta property="og:image" content="https://unwind.test/base/icon.svg?1">';
		expect(judged(siteWith('', body), deadLinks)).toEqual([]);
	});
});

describe('missingHead(page) and doubleIds(page)', () => {
	it('name what is not there', () => {
		const told = judged(siteWith('', '<h1>A</h1><h1>B</h1>'), (_, page) => missingHead(page));
		expect(told).toEqual([
			'has 2 headings of level 1',
			'has no title',
			'has no description',
			'has no viewport'
		]);
	});

	it('name an id used twice', () => {
		expect(judged(siteWith('', '<p id="a"></p><p id="a"></p>'), (_, page) => doubleIds(page))).toEqual([
			'has two #a'
		]);
	});
});

describe('unstyled(site, page)', () => {
	const body = '<p class="word u1abc">5%</p><figure class="exhibit uz9z9 usual-name"></figure>';
	const sheet = '<link rel="stylesheet" href="../frame.css">';
	const frame = '.exhibit.uz9z9{margin:0}';

	it('catches a component whose style sheet is there, and not linked', () => {
		const files = { 'frame.css': frame, 'later.css': '.word.u1abc{position:absolute}' };
		expect(judged(siteWith(sheet, body, files), unstyled)).toEqual([
			'links no style for .u1abc, as on <p class="word u1abc">'
		]);
	});

	it('is not fooled by a longer name or a missing sheet', () => {
		const head = '<style>.u1abcd{color:red}</style><link rel="stylesheet" href="../gone.css">';
		expect(judged(siteWith(head, body), unstyled)).toEqual([
			'links no style for .u1abc, as on <p class="word u1abc">',
			'links no style for .uz9z9, as on <figure class="exhibit uz9z9 usual-name">'
		]);
	});

	it('counts linked and inline styles', () => {
		const head = `${sheet}<style>p:where(.u1abc){position:absolute}</style>`;
		expect(judged(siteWith(head, body, { 'frame.css': frame }), unstyled)).toEqual([]);
	});
});

describe('unsafe(page)', () => {
	it.each([
		['', '', 'has no content security policy'],
		[policy.replace("'none'", '*'), '', "does not start from default-src 'none'"],
		[
			policy.replace("'self'", "'self' 'unsafe-inline'"),
			'',
			"lets any script in: script-src 'self' 'unsafe-inline'"
		],
		[policy, '<script>go()</script>', 'has a script that its policy stops: go()'],
		[policy, '<button onclick="go()">Go</button>', 'has an inline handler onclick on <button>']
	])('catches %s %s', (head, body, message) => {
		expect(judged(siteWith(head, body), (_, page) => unsafe(page))).toEqual([message]);
	});
});

describe('scriptsOf(folder, page)', () => {
	it('follows preloads, inline imports and what those import, and leaves the rest', () => {
		const head = '<link rel="modulepreload" href="../one.js"><script>import("../two.js")</script>';
		const files = {
			'one.js': 'import{a}from"./three.js";export const b=a;',
			'two.js': 'import"./one.js";const later=()=>import("./later.js");',
			'three.js': 'export const a=1;',
			'later.js': 'export const d=1;'
		};
		const found = judged(siteWith(head, '', files), ({ folder }, { path }) => scriptsOf(folder, path));
		expect(found).toEqual(['one.js', 'three.js', 'two.js']);
	});
});
