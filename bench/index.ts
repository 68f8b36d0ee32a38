/**
 * How fast the engine is on this machine: `npm run bench`.
 *
 * Bundled first, as the site bundles it: what runs modules one by one for development keeps the names of functions, and
 * that alone makes some rows half as long again.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

/** Where the packages are found, and nothing is committed. */
const outDir = join('node_modules', '.bench');

await build({
	configFile: false,
	logLevel: 'warn',
	build: { ssr: join('bench', 'main.ts'), outDir, emptyOutDir: true, minify: false }
});
execFileSync(process.execPath, ['--expose-gc', join(outDir, 'main.js')], { stdio: 'inherit' });
