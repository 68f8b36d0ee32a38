declare module '*.md' {
	import type { Component } from 'svelte';
	export const metadata: Record<string, unknown>;
	const page: Component;
	export default page;
}

declare module 'virtual:embeds' {
	/** By widget id: the script that wakes its prerendered markup, and its style. */
	export const islands: Record<string, { script: string; style: string }>;
}

declare module 'virtual:loader' {
	/** The text of `/embed/v1.js`. */
	export const loader: string;
}

declare module 'virtual:engine' {
	/** The text of `/engine.js`, a module, and of `/engine.d.ts`, its types. */
	export const script: string;
	export const types: string;
}

declare module 'virtual:islands' {
	/** From the site's root: the script that wakes an island, and the files it imports. */
	export interface IslandFiles {
		script: string;
		needs: string[];
	}
	/** By the name of an island; empty while developing. */
	export const files: Record<string, IslandFiles | undefined>;
	/** The text of every script, by the name of its file. */
	export const chunks: Record<string, string>;
}

/** The package brings no types of its own: as much of them as we use. */
declare module 'subset-font' {
	export default function subsetFont(font: Buffer, text: string, options?: object): Promise<Buffer>;
}

declare module 'virtual:worker/*' {
	/** Starts the worker; throws where none may be started. */
	const open: () => Worker;
	export default open;
}
