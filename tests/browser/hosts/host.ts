/** Pages of somebody else's, each on an origin of its own that knows nothing of the site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
	readonly url: string;
	close(): void;
}

/**
 * Serves one page until it is closed.
 * @param body what stands in it; `<script>` and `<style>` included
 * @param policy its content security policy; none unless given
 */
export async function host(body: string, policy?: string): Promise<Host> {
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<body>${body}</body></html>`;
	const headers = { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) };
	const server = createServer(({ url }, response) =>
		url === '/' ? response.writeHead(200, headers).end(html) : response.writeHead(204).end()
	);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
