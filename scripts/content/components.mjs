/** The components that a page uses: imported, there, and given only what they take. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';

/** @typedef {import('./source.mjs').Finding} Finding */
/** @typedef {{ names: Set<string>, required: Set<string>, open: boolean }} Props `open`: takes any others too */

/**
 * @param {import('./page.mjs').Page} page
 * @param {string} root the project's folder
 * @returns {Finding[]}
 */
export function components({ source, text }, root) {
	const files = imported(source.scripts);
	/** @type {Finding[]} */
	const findings = [];
	for (const [name, specifier] of files) {
		if (existsSync(fileOf(specifier, root))) continue;
		const line = text.slice(0, text.indexOf(specifier)).split('\n').length;
		findings.push({ line, message: `${name} is imported from ${specifier}, and there is no such file` });
		files.set(name, '');
	}
	for (const { name, closing, attributes, line } of source.tags) {
		if (closing || !/^[A-Z]/.test(name)) continue;
		const specifier = files.get(name);
		if (specifier === undefined) {
			findings.push({ line, message: `<${name}> is not imported by this page` });
		} else if (specifier) {
			const props = propsOf(readFileSync(fileOf(specifier, root), 'utf8'));
			findings.push(...misfits(name, attributes, props, line));
		}
	}
	return findings;
}

/**
 * @param {string} name
 * @param {import('./tag.mjs').Attribute[]} attributes
 * @param {Props} props
 * @param {number} line of the tag
 */
function misfits(name, attributes, props, line) {
	const given = attributes.map((attribute) => ({ ...attribute, name: attribute.name.replace(/^bind:/, '') }));
	const unknown = given.filter((attribute) => attribute.name !== '...' && !props.names.has(attribute.name));
	const spread = given.some((attribute) => attribute.name === '...');
	const missing = [...props.required].filter((prop) => !given.some((attribute) => attribute.name === prop));
	const known = [...props.names].filter((prop) => prop !== 'children').join(', ');
	return [
		...(props.open ? [] : unknown).map((attribute) => ({
			line: attribute.line,
			message: `<${name}> has no prop ${attribute.name}; it takes ${known || 'none'}`
		})),
		...(spread ? [] : missing).map((prop) => ({ line, message: `<${name}> needs the prop ${prop}` }))
	];
}

/**
 * What a Svelte 5 component takes, from its `$props()` and the type beside it.
 * @param {string} source
 * @returns {Props}
 */
export function propsOf(source) {
	/** @type {Props} */
	const props = { names: new Set(), required: new Set(), open: false };
	const body = /** @type {Node[]} */ (/** @type {unknown} */ (parse(source, { modern: true }).instance?.content.body ?? []));
	const declarator = body.flatMap((node) => node.declarations ?? []).find(({ init }) => init?.callee?.name === '$props');
	if (!declarator) return props;
	const annotation = declarator.id?.typeAnnotation?.typeAnnotation;
	const members = membersOf(annotation, body);
	for (const property of declarator.id?.properties ?? []) {
		if (property.type === 'RestElement') props.open = members === null;
		else if (property.key?.name) props.names.add(property.key.name);
	}
	if (declarator.id?.type !== 'ObjectPattern') props.open = members === null;
	for (const member of members ?? []) {
		const name = member.key?.name ?? String(member.key?.value);
		props.names.add(name);
		if (!member.optional && !isSnippet(member)) props.required.add(name);
	}
	return props;
}

/**
 * The members of a type literal or of an interface in the same file; null when the type is made elsewhere.
 * @param {Node | undefined} annotation
 * @param {Node[]} body
 * @returns {Node[] | null}
 */
function membersOf(annotation, body) {
	if (annotation?.type === 'TSTypeLiteral') return annotation.members ?? [];
	if (annotation?.type !== 'TSTypeReference') return null;
	const named = body
		.map((node) => node.declaration ?? node)
		.find((node) => node.type === 'TSInterfaceDeclaration' && node.id?.name === annotation.typeName?.name);
	if (!named || (named.extends ?? []).length > 0) return null;
	return /** @type {{ body?: Node[] }} */ (named.body).body ?? [];
}

/** Content between the tags arrives as a snippet, not as an attribute. @param {Node} member */
function isSnippet(member) {
	return member.typeAnnotation?.typeAnnotation?.typeName?.name === 'Snippet';
}

/** @param {string} scripts */
function imported(scripts) {
	const pattern = /\bimport\s+([A-Z]\w*)\s+from\s+['"]([^'"]+)['"]/g;
	return new Map([...scripts.matchAll(pattern)].map(([, name = '', specifier = '']) => [name, specifier]));
}

/**
 * @param {string} specifier
 * @param {string} root
 */
function fileOf(specifier, root) {
	return join(root, specifier.replace(/^\$lib\//, 'src/lib/'));
}

/**
 * As much of the syntax tree as is read here.
 * @typedef {object} Node
 * @property {string} type
 * @property {string} [name]
 * @property {unknown} [value]
 * @property {boolean} [optional]
 * @property {Node} [id]
 * @property {Node} [init]
 * @property {Node} [callee]
 * @property {Node} [key]
 * @property {Node} [typeAnnotation]
 * @property {Node} [typeName]
 * @property {Node} [declaration]
 * @property {Node[]} [declarations]
 * @property {Node[]} [properties]
 * @property {Node[]} [members]
 * @property {unknown[]} [extends]
 * @property {unknown} [body]
 */
