/** What Markdown makes of prose and its author did not mean. */

/** @typedef {import('./source.mjs').Finding} Finding */

const elements = new Set(
	(
		'a abbr aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
		'h2 h3 h4 h5 h6 hr i img ins kbd li mark math nav ol p picture pre q s samp section small source span strong sub ' +
		'summary sup svg table tbody td tfoot th thead time tr u ul var wbr'
	).split(' ')
);

/**
 * @param {import('./source.mjs').Source} source
 * @returns {Finding[]}
 */
export function prose(source) {
	/** @type {Finding[]} */
	const findings = [...source.findings];
	source.prose.split('\n').forEach((text, index) => {
		const line = index + 1;
		if (/^\s*\|?\s*:?-{2,}:?\s*\|[\s:|-]*$/.test(text)) {
			const message = 'a Markdown table has no row headings; write an HTML <table> with <th scope>';
			findings.push({ line, message });
		}
		if (/^# /.test(text)) {
			findings.push({ line, message: 'the title in the front matter is the one heading of level 1; begin with ##' });
		}
	});
	for (const { name, closing, line, attributes } of source.tags) {
		if (/^[A-Z]/.test(name)) continue;
		const handler = attributes.find((attribute) => /^on/.test(attribute.name));
		if (!elements.has(name) && !closing) {
			findings.push({ line, message: `<${name}> is no element for a page; if no tag is meant, write \\< or &lt;` });
		} else if (handler) {
			findings.push({ line: handler.line, message: `${handler.name}: a page has no handlers of its own; make a component` });
		} else if (name === 'img' && !closing && !attributes.some((attribute) => attribute.name === 'alt')) {
			findings.push({ line, message: '<img> needs alt: the words for those who cannot see it' });
		}
	}
	return findings;
}
