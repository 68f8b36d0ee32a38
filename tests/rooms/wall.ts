/** The wall between rooms: what each folder may import. Arrows point one way: content → widgets → engine. */
import { posix } from 'node:path';
import { imports, type Import } from './imports.ts';

export interface SourceFile {
	/** From the project's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

const svelte = /^svelte(\/(?!store$|legacy$).*)?$/;
const kit = /^(@sveltejs\/kit(\/.*)?|\$app\/.*|\$service-worker)$/;
const d3 = /^d3$/;
const engine = /^src\/lib\/sim(\/index\.ts)?$/;
const format = /^src\/lib\/format(\.ts)?$/;

interface Room {
	/** Files that live in it. */
	readonly files: RegExp;
	/** What they may import, as a path from the root or a package's name; their own room always. */
	readonly may: readonly RegExp[];
	/** What they may import the types of. */
	readonly mayKnow?: readonly RegExp[];
	/** What is out of bounds all the same, own room included. */
	readonly never?: readonly RegExp[];
}

const catalogue = /^src\/lib\/widgets(\/index(\.ts)?)?$/;
const anyWidget = /^src\/lib\/widgets\/[^/.]+\//;
const parts = [/^src\/lib\/(chart|controls|learn|embed|runs)\//, engine, format, svelte, d3];

/** In order: a file belongs to the first room that takes it. */
const rooms: readonly Room[] = [
	{ files: /^src\/lib\/sim\//, may: [/^@stdlib\//] },
	{ files: /^src\/lib\/chart\//, may: [svelte, d3] },
	{ files: /^src\/lib\/controls\//, may: [svelte, d3] },
	{ files: /^src\/lib\/learn\//, may: [/^src\/lib\/controls\//, /^static\//, engine, format, svelte] },
	{ files: /^src\/lib\/(embed|classroom)\//, may: [format, svelte], mayKnow: [engine] },
	{ files: /^src\/lib\/runs\//, may: [engine, /^virtual:worker\//] },
	{ files: /^src\/lib\/picture\//, may: [] },
	{
		files: /^src\/lib\/share\//,
		may: [
			/^src\/lib\/((embed|controls)\/|picture$)/,
			/^src\/lib\/learn\/root$/,
			/^src\/lib\/widgets\/(csv|data|heights|\*\/data\.ts)$/,
			svelte
		]
	},
	{
		files: /^src\/lib\/server\//,
		may: [
			/^node:/,
			/^content\//,
			/^src\/lib\/(embed|picture)(\/|$)/,
			/^(jsdom|@resvg\/resvg-wasm|subset-font)$/,
			svelte,
			kit
		]
	},
	{ files: /^src\/lib\/validation\//, may: [/^src\/lib\/chart\//, engine, format, svelte] },
	{ files: /^src\/lib\/widgets\/index\.ts$/, may: parts },
	{ files: anyWidget, may: parts, never: [catalogue, anyWidget] },
	{ files: /^src\/lib\/widgets\//, may: parts, never: [catalogue, anyWidget] },
	{ files: /^src\/lib\/format\.ts$/, may: [] },
	{
		files: /^src\/(routes\/|service-worker\.ts$|hooks[.\w]*\.ts$)/,
		may: [
			catalogue,
			/^src\/lib\/((learn|server|embed|share|classroom)\/|validation(\/|$))/,
			/^src\/(app|lib\/fonts\/\w+)\.css$/,
			/^content\//,
			svelte,
			kit,
			/^virtual:/
		]
	},
	{ files: /^src\/app\.d\.ts$/, may: [], mayKnow: [svelte, kit] },
	{ files: /^content\//, may: [/^src\/lib\/(widgets|learn|validation)\/.*\.svelte$/] }
];

/** Every import that a room may not make, as `file → specifier`, and every file that is in no room. */
export function strays(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path, text }) => {
		const index = rooms.findIndex((room) => room.files.test(path));
		const room = rooms[index];
		if (!room) return [`${path} is in no room`];
		return imports(path, text)
			.filter((named) => !mayImport(path, room, named))
			.map(({ specifier }) => `${path} → ${specifier}`);
	});
}

function mayImport(path: string, room: Room, { specifier, typeOnly }: Import): boolean {
	const target = resolve(path, specifier);
	const ownWidget = anyWidget.exec(path)?.[0];
	if (ownWidget && target.startsWith(ownWidget)) return true;
	if (room.never?.some((rule) => rule.test(target))) return false;
	if (inSameRoom(path, target)) return true;
	const allowed = typeOnly ? [...room.may, ...(room.mayKnow ?? [])] : room.may;
	return allowed.some((rule) => rule.test(target));
}

/** `src/lib/<room>/…` on both sides, or both among the routes. */
function inSameRoom(path: string, target: string): boolean {
	const own = /^src\/(lib\/[^/.]+|routes)\//.exec(path)?.[0];
	return own !== undefined && target.startsWith(own);
}

/** A path from the project's root where the specifier names a file of ours, else the package's name. */
function resolve(path: string, specifier: string): string {
	const name = specifier.replace(/\?.*$/, '').replace(/^!/, '');
	if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
	if (name.startsWith('/')) return name.slice(1);
	return name.replace(/^\$lib(?=\/|$)/, 'src/lib');
}
