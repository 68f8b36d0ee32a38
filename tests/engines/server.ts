/**
 * The widgets' files as these tests need them served: plainly, for pages of any origin, or with a recorder of what goes
 * wrong; and pages of somebody else that hold them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { host, recorder } from './host.ts';

/** How a file is served; each is the first part of its path. */
export type Serving = 'plain' | 'cors' | 'watched';

export interface Sites {
	/** The address of a widget's file. */
	file(serving: Serving, embed: string): string;
	/** A page of the files' own origin that visits and looks over: see `host.ts`. */
	readonly host: string;
	/** A page of another origin, with a frame in it. */
	foreign(src: string, sandbox: string | null): string;
	close(): Promise<void>;
}

/** An address may be longer than servers usually read. */
const longestHead = 1 << 20;

/** @param options how long a widget may take to answer its host, ms */
export async function startSites({ answerTime = 20_000 } = {}): Promise<Sites> {
	const hostPage = `<!doctype html><title>Host</title><body><script>(${String(host)})(${answerTime})</script>`;
	const own = await listen((request, response) => ownPage(request, response, hostPage));
	const others = await listen(foreignPage);
	const root = `http://localhost:${port(own)}`;
	return {
		file: (serving, embed) => `${root}/${serving}/${embed}`,
		host: `${root}/host`,
		foreign(src, sandbox) {
			const query = new URLSearchParams({ src, ...(sandbox === null ? {} : { sandbox }) });
			return `http://127.0.0.1:${port(others)}/?${query}`;
		},
		close: async () => {
			await Promise.all([own, others].map(close));
		}
	};
}

function ownPage({ url = '/' }: IncomingMessage, response: ServerResponse, hostPage: string): void {
	const { pathname } = new URL(url, 'http://localhost');
	if (pathname === '/host') {
		send(response, hostPage);
		return;
	}
	const [, serving, ...rest] = pathname.split('/');
	const file = join('build', ...rest, 'index.html');
	if (!existsSync(file)) {
		response.writeHead(404).end();
		return;
	}
	const html = readFileSync(file, 'utf8');
	if (serving === 'cors') response.setHeader('access-control-allow-origin', '*');
	send(response, serving === 'watched' ? watched(html) : html);
}

function foreignPage({ url = '/' }: IncomingMessage, response: ServerResponse): void {
	const { searchParams } = new URL(url, 'http://localhost');
	const sandbox = searchParams.get('sandbox');
	const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
	const src = (searchParams.get('src') ?? '').replaceAll('&', '&amp;');
	send(
		response,
		`<!doctype html><title>Somebody's page</title><link rel="icon" href="data:,">
<iframe ${attribute} src="${src}" width="640" height="900" title="Widget"></iframe>`
	);
}

/** The file with the recorder before all else, its policy included. */
function watched(html: string): string {
	const first = '<meta charset="utf-8">';
	const parts = html.split(first);
	if (parts.length !== 2) throw new Error(`the file does not begin with ${first}`);
	return parts.join(`${first}<script>(${String(recorder)})()</script>`);
}

function send(response: ServerResponse, html: string): void {
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
	return new Promise((resolve) => {
		const server = createServer({ maxHeaderSize: longestHead }, answer);
		server.listen(0, () => resolve(server));
	});
}

function port(server: Server): number {
	return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
