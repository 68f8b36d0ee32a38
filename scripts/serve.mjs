/**
 * Serves a folder as a plain static host does: a folder answers with its index.html, an address without the
 * closing slash is sent on to the one with it, an unknown one gets 404. Any base path, so that one build can be
 * tried at the root and under a sub-path.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * @typedef {object} Site
 * @property {string} url address of the site's root, ending in a slash
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * Starts serving and resolves once it listens.
 * @param {{ folder: string, port?: number, base?: string, headers?: Record<string, string> }} options port 0 takes
 *   any free one; base starts and ends with a slash; headers go with every file
 * @returns {Promise<Site>}
 */
export async function serve({ folder, port = 0, base = '/', headers = {} }) {
	if (!/^\/(.+\/)?$/.test(base)) throw new RangeError(`base must start and end with a slash, got ${base}`);
	const files = sirv(folder, {
		dev: true,
		etag: true,
		extensions: ['html'],
		setHeaders: (response) => {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		}
	});
	const notFoundPage = join(folder, '404.html');

	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'There is no such page.');
		};
		const forward = folderWithoutSlash(folder, base, pathname);
		if (forward) {
			response.writeHead(301, { location: forward + search }).end();
		} else if (pathname.startsWith(base)) {
			request.url = `/${pathname.slice(base.length)}${search}`;
			files(request, response, notFound);
		} else {
			notFound();
		}
	});
	const listening = await listen(server, port);
	return {
		url: `http://localhost:${listening}${base}`,
		port: listening,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * Where a static host sends an address that names a folder and lacks its slash; null when it does not.
 * @param {string} folder
 * @param {string} base
 * @param {string} pathname
 */
function folderWithoutSlash(folder, base, pathname) {
	if (pathname.endsWith('/')) return null;
	if (`${pathname}/` === base) return base;
	if (!pathname.startsWith(base)) return null;
	return existsSync(join(folder, pathname.slice(base.length), 'index.html')) ? `${pathname}/` : null;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			const address = server.address();
			resolve(address !== null && typeof address === 'object' ? address.port : port);
		});
	});
}
