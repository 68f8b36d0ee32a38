/** The style of every exhibit, as the build's compiler writes it, in one sheet. */
import { readFileSync, readdirSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import config from '../../svelte.config.js';

const rooms = ['src/lib/widgets', 'src/lib/controls', 'src/lib/chart'];

export function exhibitStyle(): string {
	const files = rooms.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.svelte'))
			.map((name) => `${room}/${name.replaceAll('\\', '/')}`)
	);
	const styles = files.map((filename) => {
		const source = readFileSync(filename, 'utf8');
		const { cssHash } = config.compilerOptions!;
		return compile(source, { filename, cssHash, css: 'external', generate: 'server' }).css?.code ?? '';
	});
	return [readFileSync('src/app.css', 'utf8'), ...styles].join('\n');
}
