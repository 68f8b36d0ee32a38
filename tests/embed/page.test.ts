/** The file around an island: what it may run is its own script and nothing else. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { islandPage } from '$lib/embed/page';

const plain = {
	id: 'cascade',
	title: 'How far?',
	root: '../../',
	script: 'said = 1',
	style: 'p { color: red }',
	body: '<p>ready</p>'
};

/** The page as a browser reads it; nothing in it is run. */
async function opened(part: Partial<typeof plain> = {}) {
	const text = await islandPage({ ...plain, ...part });
	const page = new DOMParser().parseFromString(text, 'text/html');
	const scripts = [...page.querySelectorAll('script')];
	const policy = page.querySelector('meta[http-equiv="content-security-policy"]')!.getAttribute('content')!;
	return { text, page, scripts: scripts.slice(1), early: scripts[0]!.textContent, policy };
}

function hash(text: string) {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What a script leaves in `said`. */
function said(code: string): unknown {
	return runInNewContext(`${code}; said`, {});
}

describe('islandPage(island)', () => {
	it.each([
		['plain', 'var said = 1'],
		['with an end tag in a string', 'var said = "a</script>b"'],
		['with an end tag in a template', 'var said = `a</script >b`'],
		['with the start of a comment', 'var said = "<!-- <script>"'],
		['with letters of every kind', 'var said = "−12% · 𝒳 é \\u2028"']
	])('allows the script %s by its hash, whole and unchanged in what it says', async (_, script) => {
		const { scripts, early, policy } = await opened({ script });
		expect(scripts).toHaveLength(1);
		const code = scripts[0]!.textContent;
		expect(policy).toContain(`script-src ${hash(early)} ${hash(code)};`);
		expect(said(code)).toBe(said(script));
	});

	it('allows nothing from anywhere else', async () => {
		const { policy, page, text } = await opened();
		const rules = Object.fromEntries(
			policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')])
		);
		expect(rules['default-src']).toBe("'none'");
		expect(rules['base-uri']).toBe("'none'");
		expect(rules['form-action']).toBe("'none'");
		expect(rules['img-src']).toBe('data:');
		expect(rules['script-src']).not.toMatch(/unsafe|https?:|\*/);
		expect(page.querySelectorAll('[src], link:not([rel=canonical])')).toHaveLength(0);
		expect(text.indexOf('content-security-policy')).toBeLessThan(text.indexOf('<style'));
	});

	it('shows its title as text, whatever is in it', async () => {
		const title = '</title><script>alert(1)</script> & "so"';
		const { page, scripts } = await opened({ title });
		expect(page.title).toBe(`${title} · Unwind`);
		expect(scripts).toHaveLength(1);
		expect(page.querySelector('img')).toBeNull();
	});

	it('keeps a style to itself, whatever is in it', async () => {
		const { page, scripts } = await opened({ style: 'p::after { content: "</style><script>x</script>" }' });
		expect(scripts).toHaveLength(1);
		expect(page.querySelectorAll('style')).toHaveLength(1);
		expect(page.querySelector('main')!.innerHTML).toBe(plain.body);
	});

	it('holds the markup where the script looks for it, and no more', async () => {
		const { page } = await opened();
		expect(page.querySelector('main#unwind')!.innerHTML).toBe('<p>ready</p>');
	});

	it('hides the answer before its script has run, where the reader is to guess it first', async () => {
		const { early } = await opened();
		const told = (search: string) => {
			const dataset: Record<string, string> = {};
			runInNewContext(early, { location: { search }, document: { documentElement: { dataset } } });
			return dataset;
		};
		expect(told('?seed=2&predict=1')).toEqual({ early: '' });
		expect(told('?predict=10')).toEqual({});
		expect(told('?unpredict=1')).toEqual({});
	});

	it('leads to the site from wherever it stands', async () => {
		const body = '<a href="../../widgets/cascade/?leverage=4">Open</a>';
		const { page } = await opened({ root: '../../../../', body });
		expect(page.querySelector('a')!.getAttribute('href')).toBe('../../../../widgets/cascade/?leverage=4');
		expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(
			'../../../../widgets/cascade/'
		);
	});

	it('leaves out the comments of the markup, on one line or more', async () => {
		const { page } = await opened({ body: '<!--[--><p>a<!----></p><!--\n--><p>b</p><!--]-->' });
		expect(page.querySelector('main#unwind')!.innerHTML).toBe('<p>a</p><p>b</p>');
	});

	it('is for frames: not in an index, with the widget’s own page as its address', async () => {
		const { page } = await opened();
		expect(page.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
		expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe('../../widgets/cascade/');
		expect(page.documentElement.lang).toBe('en');
		expect(page.querySelector('meta[name=viewport]')).not.toBeNull();
	});
});
