/** What a reader takes away is written from: the widget as it stands, and how it is to look elsewhere. */

/** How a frame shows it; the names are those of the address. */
export interface Look {
	theme: 'auto' | 'light' | 'dark';
	chrome: 'full' | 'controls' | 'none';
	title: '1' | '0';
}

export const plainLook: Look = { theme: 'auto', chrome: 'full', title: '1' };

export interface Facts {
	/** Absolute address of the site's front page, ending in `/`. */
	readonly site: string;
	readonly id: string;
	/** The question, and the answer of this state. */
	readonly title: string;
	readonly answer: string;
	readonly model: number;
	readonly stage: string | null;
	/** The state as a query, with its `?`; it always says the model. */
	readonly query: string;
	/** Whether nothing has been set since it opened. */
	readonly opened: boolean;
	readonly look: Look;
	/** How tall a frame is in a column of some width, both in pixels. */
	readonly size: { readonly width: number; readonly height: number };
}

/** The page of this very state. */
export function linkOf({ site, id, query }: Facts): string {
	return `${site}widgets/${id}/${query}`;
}

/** The page of the opening that the state began with. */
export function openingOf({ site, id, stage }: Facts): string {
	return `${site}widgets/${id}/${stage ? `${stage}/` : ''}`;
}

/** The picture of that opening. */
export function pictureOf({ site, id, stage }: Facts): string {
	return `${site}images/${id}${stage ? `.${stage}` : ''}.png`;
}

/** The state as a query for a frame, with the look in it. */
export function framedQuery({ query, look }: Facts): string {
	const said = new URLSearchParams(query);
	for (const [name, value] of Object.entries(look)) {
		if (value === plainLook[name as keyof Look]) said.delete(name);
		else said.set(name, value);
	}
	const text = said.toString();
	return text && `?${text}`;
}

/** The site's front page, by the address of a widget's page. */
export function siteOf(href: string, id: string): string {
	const address = href.replace(/[?#].*$/, '');
	const at = address.lastIndexOf(`/widgets/${id}/`);
	return at < 0 ? new URL('../../', address).href : address.slice(0, at + 1);
}
