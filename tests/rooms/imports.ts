/** What a file imports, read by TypeScript's own parser: static, dynamic, re-exported, globbed, types too. */
import ts from 'typescript';

export interface Import {
	readonly specifier: string;
	/** Only its types: gone before anything runs. */
	readonly typeOnly: boolean;
}

/** A name that cannot be read off the text, such as `import(name)`. */
export const unreadable = '(a computed name)';

/** @param path decides how the text is read: TypeScript, or the scripts of a Svelte or Markdown file */
export function imports(path: string, text: string): Import[] {
	const found: Import[] = [];
	visit(ts.createSourceFile('file.ts', code(path, text), ts.ScriptTarget.Latest), found);
	return found;
}

/** The code in a file: all of a `.ts`; in `.svelte` and `.md` the scripts, and imports in the markup, but no code blocks. */
export function code(path: string, whole: string): string {
	if (!/\.(svelte|md)$/.test(path)) return whole;
	const text = path.endsWith('.md') ? whole.replace(/^```.*\n(?:(?!```).*\n)*```$/gm, '') : whole;
	const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
	const scripts = [...text.matchAll(script)].map(([, body]) => body);
	const markup = [...text.replace(script, '').matchAll(/\bimport\(\s*['"`][^'"`]*['"`]\s*\)/g)];
	return [...scripts, ...markup.map(([call]) => call)].join(';\n');
}

function visit(node: ts.Node, found: Import[]): void {
	if (ts.isImportDeclaration(node)) {
		const clause = node.importClause;
		add(
			node.moduleSpecifier,
			clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes(clause),
			found
		);
	} else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		add(node.moduleSpecifier, node.isTypeOnly, found);
	} else if (ts.isImportTypeNode(node)) {
		add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true, found);
	} else if (ts.isCallExpression(node) && isLoader(node.expression)) {
		const [first] = node.arguments;
		const names = first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
		for (const name of names) add(name, false, found);
	}
	ts.forEachChild(node, (child) => visit(child, found));
}

/** `import { type A, type B } from …`. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
	const named = clause?.namedBindings;
	if (!clause || clause.name || !named || !ts.isNamedImports(named)) return false;
	return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** `import(…)`, `require(…)`, `import.meta.glob(…)`. */
function isLoader(callee: ts.Expression): boolean {
	if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
	if (ts.isIdentifier(callee)) return callee.text === 'require';
	return (
		ts.isPropertyAccessExpression(callee) &&
		callee.name.text === 'glob' &&
		ts.isMetaProperty(callee.expression)
	);
}

function add(name: ts.Node | undefined, typeOnly: boolean, found: Import[]): void {
	const specifier = name && ts.isStringLiteralLike(name) ? name.text : unreadable;
	found.push({ specifier, typeOnly });
}
