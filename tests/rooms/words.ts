/** Words and constructs that have no place in our code, found in the parsed code: comments may speak of them. */
import ts from 'typescript';
import { code } from './imports.ts';
import type { SourceFile } from './wall.ts';

/** What every browser computes to the same bit. All other members of Math differ somewhere. */
const exactMath = new Set(
	['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'].concat([
		'E',
		'LN10',
		'LN2',
		'LOG10E',
		'LOG2E',
		'PI',
		'SQRT1_2',
		'SQRT2'
	])
);
/** A clock, chance, the reader's language, the outside. */
const impure = new Set(
	[
		'Date',
		'performance',
		'crypto',
		'Intl',
		'toLocaleString',
		'localeCompare',
		'setTimeout',
		'setInterval'
	].concat([
		'requestAnimationFrame',
		'queueMicrotask',
		'fetch',
		'navigator',
		'window',
		'document',
		'globalThis',
		'process'
	])
);

/** What the engine must not use, as `file:line what`. */
export function impurities(file: SourceFile): string[] {
	return search(file, (node) => {
		if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Math') {
			return exactMath.has(node.name.text) ? null : `Math.${node.name.text}`;
		}
		if (ts.isElementAccessExpression(node) && node.expression.getText() === 'Math') return 'Math[…]';
		if (ts.isVariableDeclaration(node) && node.initializer?.getText() === 'Math') return 'Math taken apart';
		if (ts.isBinaryExpression(node)) {
			const { kind } = node.operatorToken;
			const powers = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
			return powers.includes(kind) ? '**' : null;
		}
		return ts.isIdentifier(node) && impure.has(node.text) ? node.text : null;
	});
}

/** `any`, as `file:line any`. */
export function anys(file: SourceFile): string[] {
	return search(file, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : null));
}

/** Work put off, and checks switched off, as `file:line word`; comments are just where these stand. */
export function marks({ path, text }: SourceFile): string[] {
	const word = /\b(TODO|FIXME|XXX)\b|eslint-disable|@ts-(ignore|expect-error|nocheck)/;
	return text.split('\n').flatMap((line, index) => {
		const found = word.exec(line);
		return found ? [`${path}:${index + 1} ${found[0]}`] : [];
	});
}

/** Folders whose name says nothing about what is in them. */
export function vagueFolders(paths: readonly string[]): string[] {
	return paths.filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|stores?)\//i.test(path));
}

function search({ path, text }: SourceFile, judge: (node: ts.Node) => string | null): string[] {
	const source = ts.createSourceFile('file.ts', code(path, text), ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const what = judge(node);
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		if (what) found.push(`${path}:${line + 1} ${what}`);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
