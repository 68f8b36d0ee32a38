/** The runs as browsers and plain Node take them: scripts without types, and a folder in which they stand by the engine. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const here = new URL('./', import.meta.url);
const own = 'scripts.ts';

/**
 * Writes `engine.js`, as it was built, and the runs as `bits/…`, which import it from nowhere: it is given to them.
 *
 * @param folder there already
 */
export function writeBits(folder: string, engine = 'build/engine.js'): void {
	copyFileSync(engine, join(folder, 'engine.js'));
	mkdirSync(join(folder, 'bits'));
	for (const name of readdirSync(here).filter((file) => file !== own)) {
		const { outputText } = ts.transpileModule(readFileSync(new URL(name, here), 'utf8'), {
			compilerOptions: {
				module: ts.ModuleKind.ESNext,
				target: ts.ScriptTarget.ES2022,
				rewriteRelativeImportExtensions: true
			}
		});
		writeFileSync(join(folder, 'bits', name.replace(/\.ts$/, '.js')), outputText);
	}
}
