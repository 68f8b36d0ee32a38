/** What is wrong with a built page, one sentence each; nothing when it is sound. */
import { createHash } from 'node:crypto';
import type { BuiltPage, BuiltSite } from './site.ts';

const outside = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Links that lead nowhere: every address ends at a file of the site, every `#name` at an element. */
export function deadLinks(site: BuiltSite, page: BuiltPage): string[] {
	return addresses(page).flatMap(({ href, use }) => {
		if (site.owns(href)) return site.resolveOwn(href) ? [] : [`${href} leads to no file`];
		if (outside.test(href)) {
			if (use === 'self') return [`names an address of another site: ${href}`];
			return use === 'link' || href.startsWith('data:') ? [] : [`asks another origin for ${href}`];
		}
		if (href.startsWith('/')) return [`${href} is not relative`];
		const target = href === '' || href.startsWith('#') ? page.path : site.resolve(page.path, href);
		if (!target) return [`${href} leads to no file`];
		const name = decodeURIComponent(href.split('#')[1] ?? '');
		const there = site.page(target)?.document;
		return name && there && !there.getElementById(name) ? [`${href} names no element of ${target}`] : [];
	});
}

/** What search engines, screen readers and browser tabs need. */
export function missingHead({ document }: BuiltPage): string[] {
	const found: string[] = [];
	const headings = document.querySelectorAll('h1').length;
	if (headings !== 1) found.push(`has ${headings} headings of level 1`);
	if (!document.title.trim()) found.push('has no title');
	// What no index lists needs no description.
	const listed = !document.querySelector('meta[name=robots][content=noindex]');
	if (listed && !document.querySelector('meta[name=description]')?.getAttribute('content'))
		found.push('has no description');
	if (!document.documentElement.lang) found.push('does not say its language');
	if (!document.querySelector('meta[name=viewport]')) found.push('has no viewport');
	return found;
}

/** Identifiers that two elements share: a label or a link would find the wrong one. */
export function doubleIds({ document }: BuiltPage): string[] {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `has two #${id}`);
}

/** What Svelte marks a component's elements with, so that its style meets no others: `cssHash` in svelte.config.js. */
const scope = /^u[0-9a-z]{3,4}$/;

/** The scopes that a page's elements carry. */
export function scopesOf({ document }: BuiltPage): string[] {
	const classes = [...document.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]);
	return [...new Set(classes)].filter((name) => scope.test(name));
}

/** Scopes whose style the page does not bring along: before any script has run their elements stand bare. */
export function unstyled(site: BuiltSite, page: BuiltPage): string[] {
	const links = [...page.document.querySelectorAll('link[rel=stylesheet]')];
	const linked = links.map((link) => site.resolve(page.path, link.getAttribute('href') ?? ''));
	const inline = [...page.document.querySelectorAll('style')].map(({ textContent }) => textContent);
	const styles = [...linked.filter((file) => file !== null).map((file) => site.read(file)), ...inline].join(
		'\n'
	);
	return scopesOf(page)
		.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(styles))
		.map((name) => {
			const bare = page.document.querySelector(`.${name}`);
			const className = bare?.getAttribute('class') ?? '';
			return `links no style for .${name}, as on <${bare?.localName} class="${className}">`;
		});
}

/** Holes in the content security policy, and what it would stop. */
export function unsafe({ document }: BuiltPage): string[] {
	const policy = document
		.querySelector('meta[http-equiv=content-security-policy i]')
		?.getAttribute('content');
	if (!policy) return ['has no content security policy'];
	const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()] as const));
	const found: string[] = [];
	if (rules.get('default-src') !== "default-src 'none'") found.push("does not start from default-src 'none'");
	const scripts = rules.get('script-src') ?? '';
	if (/unsafe|\*|https?:/.test(scripts)) found.push(`lets any script in: ${scripts}`);
	for (const script of document.querySelectorAll('script:not([src])')) {
		if (/json/.test(script.getAttribute('type') ?? '')) continue;
		const hash = createHash('sha256').update(script.textContent).digest('base64');
		if (!scripts.includes(`'sha256-${hash}'`))
			found.push(`has a script that its policy stops: ${start(script)}`);
	}
	for (const element of document.querySelectorAll('*')) {
		const handler = element.getAttributeNames().find((name) => name.startsWith('on'));
		if (handler) found.push(`has an inline handler ${handler} on <${element.localName}>`);
	}
	return found;
}

interface Address {
	readonly href: string;
	/** Followed by a reader, fetched by the page, or what the page says of itself. */
	readonly use: 'link' | 'file' | 'self';
}

const ofItself = 'link[rel=canonical], link[rel=alternate]';
const previews = ['og:url', 'og:image', 'twitter:image'];

function addresses({ document }: BuiltPage): Address[] {
	const found: Address[] = [];
	for (const element of document.querySelectorAll('[href], [src], [srcset], [poster], [action]')) {
		const use = element.localName === 'a' ? 'link' : element.matches(ofItself) ? 'self' : 'file';
		const single = ['href', 'src', 'poster', 'action'].map((name) => element.getAttribute(name));
		const set = element
			.getAttribute('srcset')
			?.split(',')
			.map((part) => part.trim().split(/\s+/)[0]);
		for (const href of [...single, ...(set ?? [])]) {
			if (typeof href === 'string') found.push({ href, use });
		}
	}
	for (const element of document.querySelectorAll('meta[content]')) {
		const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
		if (previews.includes(name)) found.push({ href: element.getAttribute('content')!, use: 'self' });
	}
	return found;
}

function start(element: Element): string {
	return element.textContent.trim().slice(0, 40);
}
