/**
 * `npm start`: builds the site and serves it. `--port 8080` and `--base /some/path/` change where.
 * The build is the same under every base: its links are relative.
 */
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';
import { tool } from './tool.mjs';

const { values } = parseArgs({
	options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } }
});
const wanted = Number(values.port);
const base = `/${values.base}/`.replace(/\/+/g, '/');
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
	console.error(`--port must be a whole number from 0 to 65535, got ${values.port}`);
	process.exit(1);
}

const built = await tool('vite', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
const { url } = await firstFree(wanted);
console.log(`\nUnwind is at ${url}   (stop with Ctrl+C)`);

/**
 * @param {number} first
 * @returns {Promise<import('./serve.mjs').Site>}
 */
async function firstFree(first) {
	for (let port = first; port < first + 20; port++) {
		try {
			return await serve({ folder: 'build', port, base });
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
		}
	}
	throw new Error(`Ports ${first} to ${first + 19} are all taken; name another with --port.`);
}
