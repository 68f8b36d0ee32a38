/** The file around an island. */
import { early } from './early.js';
import { frameId, writtenRoot } from './place.ts';

interface Island {
	id: string;
	title: string;
	script: string;
	style: string;
	/** From the file to the site's front page. */
	root: string;
	/** Prerendered markup; its comments, which only waking it would need, are left out. */
	body: string;
}

/** Writes the page: its policy allows its scripts by their hashes, and no request of any kind. */
export async function islandPage({ id, title, root, script, style, body }: Island): Promise<string> {
	const code = script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${await sha256(early)}' 'sha256-${await sha256(code)}'`,
		// Many runs go to a worker, which is the file's own script once more.
		...(code.includes('new Worker(') ? ['worker-src blob:'] : []),
		"style-src 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<script>${early}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Unwind</title>
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing">
<link rel="canonical" href="${root}widgets/${id}/">
<style>${style.replace(/<\/(style)/gi, '<\\/$1')}</style>
</head>
<body class="island">
<main id="${frameId}">${body.replaceAll(/<!--.*?-->/gs, '').replaceAll(`href="${writtenRoot}`, `href="${root}`)}</main>
<script>${code}</script>
</body>
</html>
`;
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
