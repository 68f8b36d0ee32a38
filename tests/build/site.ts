/** The built site as files: its pages, parsed, and what an address in them leads to. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';

export interface BuiltPage {
	/** From the site's root: `lessons/cascade/index.html`. */
	readonly path: string;
	readonly html: string;
	readonly document: Document;
}

export class BuiltSite {
	readonly pages: readonly BuiltPage[];
	/** Where it was built to stand, as its front page says; null if it does not. */
	readonly address: string | null;

	constructor(readonly folder: string) {
		if (!existsSync(folder)) throw new Error(`There is no ${folder}/: build first (npm run build).`);
		this.pages = this.files(/\.html$/).map((path) => {
			const html = this.read(path);
			return { path, html, document: new DOMParser().parseFromString(html, 'text/html') };
		});
		const front = this.page('index.html')?.document.querySelector('link[rel=canonical]');
		this.address = front?.getAttribute('href') ?? null;
	}

	files(name: RegExp): string[] {
		return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => name.test(path))
			.sort();
	}

	read(path: string): string {
		return readFileSync(posix.join(this.folder, path), 'utf8');
	}

	/** The file that a relative address in a file leads to; null when there is none or it leaves the site. */
	resolve(from: string, href: string): string | null {
		const root = 'https://site.invalid/a/b/';
		const { href: target } = new URL(href.replace(/[?#].*$/, ''), root + from);
		if (!target.startsWith(root)) return null;
		const path = decodeURIComponent(target.slice(root.length)) || 'index.html';
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const full = posix.join(this.folder, file);
		return existsSync(full) && statSync(full).isFile() ? file : null;
	}

	/** Whether an absolute address is one of this site's, wherever it leads. */
	owns(href: string): boolean {
		return this.address !== null && href.startsWith(this.address);
	}

	/** The file that an absolute address of this site leads to; null when there is none. */
	resolveOwn(href: string): string | null {
		return this.owns(href) ? this.resolve('', href.slice(this.address!.length)) : null;
	}

	page(path: string): BuiltPage | undefined {
		return this.pages.find((page) => page.path === path);
	}
}
