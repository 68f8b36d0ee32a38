/** What a reader pastes elsewhere, kind by kind. Every value is escaped: an address may say anything. */
import { framedQuery, linkOf, openingOf, pictureOf, type Facts } from './facts.ts';

export interface Kind {
	readonly id: string;
	readonly name: string;
	/** What it is good for, and what not. */
	readonly note: (facts: Facts) => string;
	/** Absent where it takes a moment to make: pictures and data. */
	readonly text?: (facts: Facts) => string;
	/** Shown in a frame: how it looks there can be chosen. */
	readonly frame?: (facts: Facts) => string;
}

/** What lets a link in the frame open a page, and that page run its scripts. */
const withLinks = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const embed = (facts: Facts) => `${facts.site}embed/${facts.id}/${framedQuery(facts)}`;
const kept = (facts: Facts) => `${facts.site}embed/v/${facts.model}/${facts.id}/${framedQuery(facts)}`;
const linked = (facts: Facts) => linkOf({ ...facts, query: framedQuery(facts) });
/** The picture shows the opening: its answer is said only while nothing else is set. */
const spoken = ({ title, answer, opened }: Facts) => (opened ? `${title} ${answer}`.trim() : title);

export const groups: readonly {
	readonly id: string;
	readonly name: string;
	readonly kinds: readonly Kind[];
}[] = [
	{
		id: 'link',
		name: 'a link',
		kinds: [
			{
				id: 'link',
				name: 'to this state',
				note: () => 'Everything you set and the model version are in this address.',
				text: linkOf
			},
			{
				id: 'wordpress',
				name: 'for WordPress',
				note: () =>
					'Paste it on a line of its own, and WordPress shows the exhibit there: at the opening you began with, not with what you have set since, and at most 1,000 pixels tall.',
				text: openingOf
			}
		]
	},
	{
		id: 'embed',
		name: 'the exhibit',
		kinds: [
			{
				id: 'element',
				name: 'sizing itself',
				note: () =>
					'A linked picture that becomes the exhibit, as tall as it needs. Where scripts or frames are blocked, the picture stays.',
				text: (facts) =>
					`${element(facts, '>')}\n<script async src="${escaped(`${facts.site}embed/v1.js`)}"></script>`,
				frame: embed
			},
			{
				id: 'frame',
				name: 'in a plain frame',
				note: ({ size }) =>
					`No script in your page. The height fits a column of ${size.width} pixels; in another it may scroll or leave room.`,
				text: (facts) => frame(facts, embed(facts), withLinks),
				frame: embed
			},
			{
				id: 'strict',
				name: 'in a strict sandbox',
				note: () => 'For hosts that allow a frame its scripts and nothing else: links in it do not open.',
				text: (facts) => frame(facts, embed(facts), 'allow-scripts'),
				frame: embed
			},
			{
				id: 'mdx',
				name: 'in MDX',
				note: () => 'The exhibit that sizes itself, written as MDX and JSX want it.',
				text: (facts) =>
					`${element(facts, ' />')}\n\n<script async src="${escaped(`${facts.site}embed/v1.js`)}" />`,
				frame: embed
			},
			{
				id: 'pinned',
				name: 'pinned',
				note: ({ model }) =>
					`In a plain frame, computed by model ${model} for ever: its numbers stay when the model here changes.`,
				text: (facts) => frame(facts, kept(facts), withLinks),
				frame: kept
			}
		]
	},
	{
		id: 'image',
		name: 'a picture',
		kinds: [
			{
				id: 'picture',
				name: 'of this state',
				note: () => 'What you see now, with its question, its answer and where it comes from.'
			},
			{
				id: 'newsletter',
				name: 'for a newsletter',
				note: () =>
					'E-mail runs no exhibit: a picture of the opening you began with, which leads to the exhibit as you have set it.',
				text: (facts) =>
					`<a href="${escaped(linkOf(facts))}"><img src="${escaped(pictureOf(facts))}" alt="${escaped(spoken(facts))}" width="600" style="width: 100%; max-width: 600px; height: auto; border: 0"></a>`
			}
		]
	},
	{
		id: 'data',
		name: 'the data',
		kinds: [
			{ id: 'csv', name: 'as CSV', note: () => 'The run, row by row, for spreadsheets and programs.' },
			{
				id: 'json',
				name: 'as JSON',
				note: () => 'What you set, what came out and the run, each with its unit.'
			}
		]
	}
];

function frame({ title, size }: Facts, src: string, sandbox: string): string {
	return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${size.height}" loading="lazy" frameborder="0" sandbox="${sandbox}"></iframe>`;
}

/** @param close how an element without content ends: `>` in HTML, ` />` in JSX */
function element(facts: Facts, close: '>' | ' />'): string {
	const image = `<img src="${escaped(pictureOf(facts))}" alt="${escaped(spoken(facts))}" width="1200" height="630"${close}`;
	return `<unwind-embed height="${facts.size.height}">\n<a href="${escaped(linked(facts))}">${image}</a>\n</unwind-embed>`;
}

const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Text inside an attribute: of HTML, and of JSX, which reads the same signs. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`).replace(/\s+/g, ' ');
}
