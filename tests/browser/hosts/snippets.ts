/** What authors paste, with a site's address in it. */

const picture = (site: string) =>
	`<img src="${site}icon.svg" alt="How far does one sale push the price? To −18.3%." width="1200" height="630">`;

/** A frame by its attributes alone. */
export function frame(src: string, sandbox: string | null = 'allow-scripts'): string {
	const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`;
	return `<iframe src="${src}" title="Exhibit" width="100%" height="700" loading="lazy"${attribute}></iframe>`;
}

/** A linked picture in the element. */
export function element(site: string, page: string, attributes = ''): string {
	return `<unwind-embed ${attributes}><a href="${site}widgets/${page}">${picture(site)}</a></unwind-embed>`;
}

export function loader(site: string): string {
	return `<script async src="${site}embed/v1.js"></script>`;
}

/**
 * What MDX makes of the element: markup from the server, and a framework that draws the same again in the browser,
 * from the inside out, and moves it to another place once.
 */
export function mdx(site: string, page: string): string {
	return `<div id="root"><p>Words.</p>${element(site, page)}</div>${loader(site)}
<script>
	const create = (name, props, ...children) => {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(props ?? {})) made.setAttribute(key, value);
		made.append(...children);
		return made;
	};
	const embed = () => create('unwind-embed', null,
		create('a', { href: '${site}widgets/${page}' },
			create('img', { src: '${site}icon.svg', alt: 'Drawn again', width: 1200, height: 630 })));
	document.addEventListener('draw', () => root.replaceChildren(create('p', null, 'Words.'), embed()));
	document.addEventListener('move', () => root.prepend(root.querySelector('unwind-embed')));
</script>`;
}
