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
