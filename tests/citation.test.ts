/** How to cite the project says what the project says of itself. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelVersion } from '../src/lib/sim/index.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const project = JSON.parse(read('package.json')) as { version: string };
const citation = read('CITATION.cff');
const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(citation)?.[1];

it('has the fields that the format requires, and the version of package.json', () => {
	expect(field('cff-version')).toBe('1.2.0');
	expect(field('title')).toBe('Unwind');
	expect(field('message')).toBeTruthy();
	expect(citation).toMatch(/^authors:\n {2}- name: The Unwind contributors$/m);
	expect(field('version')).toBe(project.version);
});

it('names the licence of the code', () => {
	expect(field('license')).toBe('MIT');
	expect(read('LICENSE')).toMatch(/\bMIT\b/);
});

it('is what the model page says', () => {
	expect(read('content/model.md')).toContain(
		`The Unwind contributors, *Unwind*, version ${project.version}, model version ${modelVersion}.`
	);
});
