/** Reads comma-separated values back, as RFC 4180 quotes them: what a spreadsheet would see. */

export interface Sheet {
	/** The lines before the table, without their `#`. */
	readonly about: readonly string[];
	readonly names: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** @throws Error for a quote that is never closed or a row of another length than the names */
export function readCsv(text: string): Sheet {
	const about: string[] = [];
	let rest = text;
	for (let line = /^#(.*)\n/.exec(rest); line; line = /^#(.*)\n/.exec(rest)) {
		about.push(line[1]!.trim());
		rest = rest.slice(line[0].length);
	}
	const [names, ...rows] = records(rest);
	if (!names) throw new Error('there are no names');
	const odd = rows.findIndex((row) => row.length !== names.length);
	if (odd >= 0) throw new Error(`row ${odd + 1} has ${rows[odd]!.length} fields for ${names.length} names`);
	return { about, names, rows };
}

function records(text: string): string[][] {
	const found: string[][] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/y;
	let row: string[] = [];
	while (field.lastIndex < text.length) {
		const { lastIndex } = field;
		const match = field.exec(text);
		if (!match) throw new Error(`cannot read ${JSON.stringify(text.slice(lastIndex, lastIndex + 40))}`);
		row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
		if (match[3] === '\n') {
			found.push(row);
			row = [];
		}
	}
	return found;
}
