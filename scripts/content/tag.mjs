/** Reads one tag of a Markdown page, with Svelte's attributes: `<Value of="fall" leverage={4} />`. */

/** @typedef {{ name: string, value: string, line: number }} Attribute `value` without quotes; '' when there is none */
/** @typedef {{ name: string, closing: boolean, attributes: Attribute[], line: number }} Tag */

/**
 * @param {string} text
 * @param {number} at
 * @param {(at: number) => number} lineAt
 * @returns {{ tag: Tag, end: number } | null} null when no whole tag begins here
 */
export function tagAt(text, at, lineAt) {
	const opening = /<(\/?)([A-Za-z][\w.:-]*)/y;
	opening.lastIndex = at;
	const match = opening.exec(text);
	if (!match) return null;
	/** @type {Attribute[]} */
	const attributes = [];
	let end = at + match[0].length;
	for (;;) {
		const space = /\s*/y;
		space.lastIndex = end;
		end += space.exec(text)?.[0].length ?? 0;
		const close = /\/?>/y;
		close.lastIndex = end;
		const closed = close.exec(text);
		if (closed) {
			const tag = { name: match[2] ?? '', closing: match[1] === '/', attributes, line: lineAt(at) };
			return { tag, end: end + closed[0].length };
		}
		const attribute = attributeAt(text, end);
		if (!attribute) return null;
		attributes.push({ name: attribute.name, value: attribute.value, line: lineAt(end) });
		end = attribute.end;
	}
}

/**
 * `name`, `name="…"`, `name={…}`, `{name}` or `{...spread}` (whose name is `...`).
 * @param {string} text
 * @param {number} at
 * @returns {{ name: string, value: string, end: number } | null}
 */
function attributeAt(text, at) {
	if (text[at] === '{') {
		const end = closingBrace(text, at);
		const inside = text.slice(at + 1, end).trim();
		return end < 0 ? null : { name: inside.startsWith('...') ? '...' : inside, value: inside, end: end + 1 };
	}
	const pattern = /([A-Za-z_][\w:.|-]*)(?:=("[^"]*"|'[^']*'|(?=\{)|[^\s"'<>={}]+))?/y;
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	if (!match) return null;
	const name = match[1] ?? '';
	const end = at + match[0].length;
	if (match[2] !== '') return { name, value: (match[2] ?? '').replace(/^(["'])([\s\S]*)\1$/, '$2'), end };
	const close = closingBrace(text, end);
	return close < 0 ? null : { name, value: text.slice(end, close + 1), end: close + 1 };
}

/**
 * The position of the brace that closes the one at `at`, strings skipped; -1 when there is none.
 * @param {string} text
 * @param {number} at
 */
function closingBrace(text, at) {
	const token = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[{}]/g;
	token.lastIndex = at;
	let depth = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		if (match[0] === '{') depth += 1;
		if (match[0] === '}') depth -= 1;
		if (depth === 0) return match.index;
	}
	return -1;
}

