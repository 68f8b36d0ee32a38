import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { expect, it } from 'vitest';
import config from '../svelte.config.js';

it('no two components share the name of their styles', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.svelte')
	);
	const names = new Map<string, string[]>();
	for (const file of files.map((name) => join('src', name))) {
		compile(readFileSync(file, 'utf8'), {
			filename: file,
			cssHash: (style) => {
				const name = config.compilerOptions!.cssHash!(style);
				names.set(name, [...(names.get(name) ?? []), file]);
				return name;
			}
		});
	}
	expect(names.size).toBeGreaterThan(40);
	expect([...names.values()].filter((sharing) => new Set(sharing).size > 1)).toEqual([]);
});
