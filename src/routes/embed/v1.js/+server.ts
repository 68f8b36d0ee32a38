/** The script that turns linked pictures in other people's pages into exhibits. */
import { loader } from 'virtual:loader';

export const prerender = true;
export const trailingSlash = 'never';

export function GET() {
	return new Response(loader, { headers: { 'content-type': 'text/javascript' } });
}
