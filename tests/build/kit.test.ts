// @vitest-environment jsdom
/** The files that other people's pages live on: oEmbed, previews, sitemap, the list of widgets, their data. */
import { describe, expect, it } from 'vitest';
import { catalogue, heightsOf } from '$lib/widgets';
import { readCsv } from '../widgets/csv-read.ts';
import { discoveryFaults, oembedFaults, previewFaults, sitemapFaults } from './kit.ts';
import { BuiltSite } from './site.ts';

const site = new BuiltSite('build');
const names = catalogue.flatMap(({ spec: { id, stages } }) => [
	id,
	...stages.map((stage) => `${id}.${stage.id}`)
]);
const pages = site.pages.filter(({ path }) => !path.startsWith('embed/'));
const widgetPages = pages.filter(({ path }) => /^widgets\/./.test(path) && path !== 'widgets/index.html');

it('every opening of every widget has a page, an answer for hosts and its data', () => {
	const files = (folder: string, end: string) =>
		site
			.files(new RegExp(`^${folder}/.*${end}$`))
			.map((path) => path.slice(folder.length + 1, -end.length).replace('/', '.'))
			.sort();
	expect(files('widgets', '/index.html')).toEqual([...names].sort());
	expect(files('oembed', '.json')).toEqual([...names].sort());
	expect(files('data', '.csv')).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
	it('has an answer that a host can show', () => {
		expect(oembedFaults(site, `oembed/${name}.json`)).toEqual([]);
	});

	it('has data that a spreadsheet can read', () => {
		const { about, names, rows } = readCsv(site.read(`data/${name}.csv`));
		expect(about.join()).toContain(`${site.address}widgets/${name.replace('.', '/')}/`);
		expect(names.length).toBeGreaterThan(3);
		expect(rows.length).toBeGreaterThan(1);
		const isNumber = (field: string) => field !== '' && Number.isFinite(Number(field));
		const columns = names.map((_, k) => rows.map((row) => row[k] ?? ''));
		// A column of names has a letter in every row; all others are numbers.
		const mixed = columns.filter(
			(column) => !column.every(isNumber) && !column.every((name) => /[a-z]/i.test(name))
		);
		expect(mixed).toEqual([]);
		expect(columns.filter((column) => column.every(isNumber)).length).toBeGreaterThan(2);
	});
});

it.each(widgetPages.map((page) => [page.path, page] as const))('%s leads hosts to its frame', (_, page) => {
	expect(discoveryFaults(site, page)).toEqual([]);
});

it.each(pages.map((page) => [page.path, page] as const))('%s can be previewed', (_, page) => {
	expect(previewFaults(site, page)).toEqual([]);
});

it('no two pages of widgets have one title or one description', () => {
	const all = widgetPages.map(({ document }) => document.title);
	const described = widgetPages.map(({ document }) =>
		document.querySelector('meta[name=description]')!.getAttribute('content')
	);
	expect(new Set(all).size).toBe(all.length);
	expect(new Set(described).size).toBe(all.length);
});

it('the sitemap names every page, and only pages', () => {
	expect(sitemapFaults(site)).toEqual([]);
});

describe('embed/widgets.json', () => {
	const list = JSON.parse(site.read('embed/widgets.json')) as {
		version: number;
		model: number;
		widgets: {
			id: string;
			title: string;
			description: string;
			heights: unknown;
			params: { name: string; kind: string }[];
			stages: { id: string; title: string; page: string }[];
		}[];
	};

	it('lists the catalogue, in its order', () => {
		expect(list.version).toBe(1);
		expect(list.model).toBe(catalogue[0]!.spec.model);
		expect(
			list.widgets.map(({ id, title, description, heights }) => ({ id, title, description, heights }))
		).toEqual(
			catalogue.map(({ spec: { id, title, description } }) => ({
				id,
				title,
				description,
				heights: heightsOf(id)
			}))
		);
	});

	it('says of every parameter what it may be', () => {
		for (const [i, { spec }] of catalogue.entries()) {
			const said = list.widgets[i]!.params.map(({ name, ...schema }) => [name, schema] as const);
			const inputs = Object.entries(spec.inputs).map(([name, input]) => {
				const { kind, label, default: usual } = input;
				if (kind === 'choice')
					return [name, { kind, label, default: usual, options: input.options.map(({ value }) => value) }];
				const { min, max, step, scale, unit } = input;
				return [name, { kind, label, default: usual, min, max, step, scale, unit }];
			});
			expect(said).toEqual(inputs);
		}
	});

	it('leads to the page of every stage', () => {
		for (const [i, { spec }] of catalogue.entries()) {
			const { stages } = list.widgets[i]!;
			expect(stages.map(({ id, title }) => ({ id, title }))).toEqual(
				spec.stages.map(({ id, title }) => ({ id, title }))
			);
			expect(stages.filter(({ page }) => !site.resolve('embed/widgets.json', page))).toEqual([]);
		}
	});
});
