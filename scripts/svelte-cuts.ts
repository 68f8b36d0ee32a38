/**
 * What is cut from which module of Svelte's runtime, and why nobody misses it. Lists that only a fork or something
 * awaited would fill are empty, flags that they would set are never set, and an effect that leaves is gone at once.
 */

/** The version that was read. */
export const readAgainst = '5.57.3';

export type Cut = (code: string) => string;

/** The cuts of a module, by its path under `svelte/src/`. */
export function cutsOf(module: string): readonly Cut[] {
	return cuts[module] ?? [];
}

export const modules = (): readonly string[] => Object.keys(cuts);

/** Every place of a pattern: one at least, or the cut is not what it was meant to be. */
function swap(pattern: RegExp, text: string): Cut {
	return (code) => {
		if (code.search(pattern) < 0) throw new Error(`Svelte has nothing like ${pattern} here`);
		return code.replace(pattern, () => text);
	};
}

const drop = (pattern: RegExp) => swap(pattern, '');
const never = (pattern: RegExp) => swap(pattern, 'false');

/** Another body for a function. */
function body(name: string, text: string): Cut {
	const pattern = new RegExp(`^((?:export )?function ${name}\\([^]*?\\) )\\{$[^]*?^\\}$`, 'm');
	return (code) => {
		if (!pattern.test(code)) throw new Error(`Svelte has no ${name} here`);
		return code.replace(pattern, (_, head: string) => `${head}{${text}}`);
	};
}

/** A method that nobody calls any more. */
function gone(name: string): Cut {
	return drop(new RegExp(`^\\t${name}(?: = )?\\(.*\\) (?:=> )?\\{$[^]*?^\\t\\};?$`, 'm'));
}

/** Abort signals of reactions are never asked for. */
const noSignals = never(/\b(?:reaction|derived|e)\.ac !== null|\bcontroller !== null/g);

const cuts: Readonly<Record<string, readonly Cut[]>> = {
	// A file's widget is made anew, not found in its markup (src/lib/embed/island.ts).
	'internal/client/dom/hydration.js': [
		swap(/export let hydrating = false;/, 'export const hydrating = false;'),
		body('set_hydrating', '')
	],
	'internal/client/constants.js': [
		swap(/new \(class StaleReactionError [^]*?^\}\)\(\);/m, 'null;'),
		// A file is HTML.
		swap(/(?<=export const IS_XHTML =$)[^]*?;/m, ' false;')
	],
	'internal/client/proxy.js': [body('proxy', 'return value;')],
	// All of an exhibit hangs under the boundary that mounting makes, which waits for nothing and catches nothing.
	'internal/client/dom/blocks/boundary.js': [
		body('boundary', 'block(() => { if (hydrating) hydrate_next(); branch(() => children(node)); }, flags);'),
		drop(/^export class Boundary \{$[^]*?^\}$/m),
		(code) => `${code}\nexport class Boundary {}`
	],
	'internal/client/error-handling.js': [
		body('invoke_error_boundary', 'if (effect === null || (effect.f & DESTROYED) === 0) throw error;')
	],
	// An exhibit stays as long as its page.
	'internal/client/render.js': [
		swap(
			/(?<=var event_handle = \(events\) => \{$)[^]*?^\t\t\};$/m,
			`
			for (const name of events) {
				if (registered_events.has(name)) continue;
				registered_events.add(name);
				for (const node of [target, document]) {
					node.addEventListener(name, handle_event_propagation, { passive: is_passive_event(name) });
				}
			}
		};`
		),
		drop(/^\t\treturn \(\) => \{$[^]*?^\t\t\};$/m),
		drop(/mounted_components\.set\(component, unmount\);/)
	],
	// Nothing is awaited in markup.
	'internal/client/reactivity/async.js': [
		body('flatten', 'fn(sync.map(derived));'),
		body('unset_context', '')
	],
	'internal/client/reactivity/batch.js': [
		never(/\b(?:this|batch)\.is_fork\b(?! =)/g),
		never(/this\.#is_deferred\(\)/g),
		never(/this\.#skipped_branches\.has\(effect\)/g),
		never(/effect\.b\?\.is_pending/),
		swap(/this\.#pending === 0/, 'true'),
		drop(/ && !this\.async_deriveds\.has\(effect\)/),
		drop(/batch\.async_deriveds\.clear\(\);/),
		drop(
			/^\t+for \(const (?:\[effect, deferred\]|deferred) of (?:batch|this)\.async_deriveds[^]*?^\t\t+\}$/gm
		),
		drop(/^\t\t\tfor \(const \[e, t\] of this\.#skipped_branches\) \{$[^]*?^\t\t\t\}$/m),
		drop(/^\t\t\tif \(async_mode_flag\) \{$[^]*?^\t\t\t\}$/m),
		drop(/this\.#deferred\?\.resolve\(\);/g),
		drop(/for \(const fn of this\.#discard_callbacks\) fn\(this\);\s*this\.#discard_callbacks\.clear\(\);/),
		...[
			'#is_deferred',
			'#is_skipped',
			'skip_effect',
			'unskip_effect',
			'#commit',
			'increment',
			'decrement'
		].map(gone),
		...['ondiscard', 'settled', 'register_created_effect', 'activate', 'deactivate'].map(gone),
		drop(/^\t(?:async_deriveds|#discard_callbacks|#pending|#blocking_pending|#deferred|is_fork) = .*;$/gm),
		drop(/^\t(?:#new_effects|#skipped_branches|#unskipped_branches|#decrement_queued) = .*;$/gm)
	],
	'internal/client/reactivity/deriveds.js': [
		never(/current_batch\?\.is_fork/g),
		noSignals,
		drop(/ \|\| e\.ac\b/)
	],
	'internal/client/reactivity/sources.js': [
		// effects that run at once belong to $inspect and $state.eager
		never(/!batch\.is_fork && eager_effects\.size > 0 && !eager_effects_deferred/),
		never(/\(flags & EAGER_EFFECT\) !== 0/g)
	],
	'internal/client/runtime.js': [never(/current_batch\?\.is_fork/g), noSignals],
	// Nothing moves in or out: what leaves is gone at once.
	'internal/client/reactivity/effects.js': [
		drop(/current_batch\?\.register_created_effect\(effect\);/),
		swap(/effect\.nodes && effect\.nodes\.t/g, 'null'),
		body('component_root', 'Batch.ensure(); create_effect(ROOT_EFFECT | EFFECT_PRESERVED, fn);'),
		body('pause_effect', 'if (destroy) destroy_effect(effect); if (callback) callback();'),
		body('resume_effect', ''),
		noSignals
	],
	'internal/client/dom/blocks/branches.js': [
		drop(/^export class BranchManager \{$[^]*^\}$/m),
		(code) => `${code}
export class BranchManager {
	#key;
	#effect = null;
	constructor(anchor) {
		this.anchor = anchor;
	}
	ensure(key, fn) {
		var before = this.#effect;
		if (!before || key !== this.#key) {
			this.#key = key;
			this.#effect = fn && branch(() => fn(this.anchor));
			if (before) destroy_effect(before);
		}
		if (hydrating) this.anchor = hydrate_node;
	}
}`
	],
	'internal/client/dom/blocks/each.js': [
		swap(/\(flags & EACH_IS_ANIMATED\) !== 0/, 'false'),
		never(/state\.outrogroups !== null/g),
		never(/\(effect\.f & INERT\) !== 0/g),
		body(
			'pause_effects',
			`
	if (controlled_anchor !== null) {
		var parent_node = controlled_anchor.parentNode;
		clear_text_content(parent_node);
		parent_node.append(controlled_anchor);
		state.items.clear();
	}
	for (var effect of to_destroy) destroy_effect(effect, controlled_anchor === null);
`
		),
		drop(/pending\.set\(batch, keys\);/),
		drop(/state\.pending\.delete\(batch\);/g)
	],
	// Styles come as directives or as text, not as both on one element.
	'internal/shared/attributes.js': [
		swap(/^\t\tif \(value\) \{$/m, 'if (value) new_style = `${value};`; if (false) {')
	]
};
