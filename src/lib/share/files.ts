/** What takes a moment to make of a widget's present state: its picture, and its run. */
import type { Setup } from '$lib/embed/setup.svelte';
import type { DataModule } from '$lib/widgets/data';
import { exhibitOnPage } from './answer.ts';
import { aboutOf, jsonOf } from './data.ts';
import { linkOf, type Facts } from './facts.ts';
import { pixelsOf } from './pixels.ts';
import { typefaces } from './typefaces.ts';

export interface File {
	readonly name: string;
	readonly button: string;
	/** Null where the browser refuses. */
	readonly make: () => Promise<Blob | null>;
}

/** A text to copy, and files to keep. */
export interface Made {
	readonly text: string;
	readonly files: readonly File[];
}

const words = {
	png: 'Download PNG',
	svg: 'Download SVG',
	csv: 'Download CSV',
	json: 'Download JSON',
	credit: (model: number) => `Unwind · model ${model}`
};

/** @param kind which, as `snippets.ts` names it */
export async function made(kind: string, facts: Facts, setup: Setup): Promise<Made> {
	return kind === 'picture' ? picture(facts) : data(kind, facts, setup);
}

async function picture(facts: Facts): Promise<Made> {
	const { exhibitOf, sheetOf } = await import('$lib/picture');
	const figure = exhibitOnPage(facts.id);
	if (!figure) throw new Error('there is no exhibit on this page');
	const shown = [...figure.querySelectorAll('.picture')].find(({ clientWidth }) => clientWidth > 0);
	const credit = [words.credit(facts.model), linkOf(facts)];
	const svg = sheetOf(exhibitOf(figure, getComputedStyle, { picture: shown, credit }));
	return {
		text: svg,
		files: [
			{ name: `${facts.id}.png`, button: words.png, make: async () => pixelsOf(svg, await typefaces()) },
			textFile(`${facts.id}.svg`, words.svg, 'image/svg+xml', svg)
		]
	};
}

/** The run of every widget, by its folder. */
const runs = import.meta.glob<DataModule>('../widgets/*/data.ts');

async function data(kind: string, facts: Facts, setup: Setup): Promise<Made> {
	const [{ csvOf }, run] = await Promise.all([
		import('$lib/widgets/csv'),
		runs[`../widgets/${facts.id}/data.ts`]?.()
	]);
	if (!run) throw new Error(`${facts.id} has no run`);
	const table = run.data(setup.values, setup.seed);
	if (kind === 'csv') {
		const text = csvOf(table, aboutOf(facts, setup));
		return { text, files: [textFile(`${facts.id}.csv`, words.csv, 'text/csv', text)] };
	}
	const text = jsonOf(table, facts, setup);
	return { text, files: [textFile(`${facts.id}.json`, words.json, 'application/json', text)] };
}

function textFile(name: string, button: string, type: string, text: string): File {
	return { name, button, make: async () => new Blob([text], { type: `${type};charset=utf-8` }) };
}
