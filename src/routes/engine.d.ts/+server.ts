/** The types of the engine for others: beside `engine.js`, where TypeScript looks for them. */
import { types } from 'virtual:engine';

export const prerender = true;
export const trailingSlash = 'never';

export function GET() {
	return new Response(types, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
