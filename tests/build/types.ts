/** What TypeScript says about a file of types: what it gives, and whether a program that uses it holds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const strictest: ts.CompilerOptions = {
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	noPropertyAccessFromIndexSignature: true,
	skipLibCheck: false,
	noEmit: true,
	target: ts.ScriptTarget.ES2022,
	lib: ['lib.es2022.d.ts'],
	types: [],
	module: ts.ModuleKind.NodeNext,
	moduleResolution: ts.ModuleResolutionKind.NodeNext,
	allowImportingTsExtensions: true
};

/** The names that a module exports, values and types, and what is written above each. */
export function exportsOf(path: string): Record<string, string> {
	const program = ts.createProgram([path], strictest);
	const checker = program.getTypeChecker();
	const module = checker.getSymbolAtLocation(program.getSourceFile(path)!);
	if (!module) throw new Error(`${path} is no module`);
	const named = checker.getExportsOfModule(module).map((symbol) => {
		const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
		return [symbol.name, ts.displayPartsToString(own.getDocumentationComment(checker))] as const;
	});
	return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with a program, line by line; nothing if it holds. It may import what is in the folder. */
export function troubleOf(folder: string, code: string): { row: number; text: string }[] {
	const path = join(folder, 'program.mts');
	writeFileSync(path, code);
	const program = ts.createProgram([path], strictest);
	return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
		row: file?.fileName.endsWith('program.mts') ? file.getLineAndCharacterOfPosition(start!).line + 1 : 0,
		text: `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
	}));
}
