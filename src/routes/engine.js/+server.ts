/** The engine for others, as one module: for Node, notebooks and other people's pages. */
import { script } from 'virtual:engine';

export const prerender = true;
export const trailingSlash = 'never';

export function GET() {
	return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}
