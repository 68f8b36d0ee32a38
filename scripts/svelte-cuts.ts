/**
 * What is cut from which module of Svelte's runtime, and why nobody misses it. Lists that only a fork or something
 * awaited would fill are empty, flags that they would set are never set, and an effect that leaves is gone at once.
 * A mistake of ours is named by the whole runtime, which our tests of components run on, and not by this one.
 */

import { batch, branches, each, propagation, propBody } from './svelte-parts.ts';

/** The version that was read. */
export const readAgainst = '5.57.3';

export type Cut = (code: string) => string;

/** Modules whose cuts only hold for components that are made anew, not found in markup. */
export const forMade: readonly string[] = [
	'internal/client/dom/hydration.js',
	'internal/client/dom/blocks/each.js'
];

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

/** No component is of the old kind. */
const runesAlone = [swap(/\bis_runes\(\)(?! \{)/g, 'true')];

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
	// A batch is whole when it is flushed, so there are never two to keep apart, and nothing to put off.
	'internal/client/reactivity/batch.js': [
		drop(/^export class Batch \{$[^]*?^\}$/m),
		swap(/export let batch_values = null;/, 'export const batch_values = null;'),
		...['fork', 'eager'].map((name) => body(name, '')),
		(code) => `${code}\n${batch}`
	],
	'internal/client/reactivity/deriveds.js': [
		never(/current_batch\?\.is_fork/g),
		never(/batch_values !== null/g),
		noSignals,
		drop(/ \|\| e\.ac\b/),
		drop(/w\.derived_inert\(\);/)
	],
	'internal/client/reactivity/sources.js': [
		// effects that run at once belong to $inspect and $state.eager
		never(/!batch\.is_fork && eager_effects\.size > 0 && !eager_effects_deferred/),
		never(/\(flags & EAGER_EFFECT\) !== 0/g),
		drop(/^\tif \($\n\t\tactive_reaction !== null &&[^]*?state_unsafe_mutation\(\);\n\t\}/m),
		...runesAlone,
		swap(/batch_values === null/, 'true'),
		drop(/batch_values\?\.delete\(derived\);/)
	],
	'internal/client/runtime.js': [
		never(/current_batch\?\.is_fork/g),
		never(
			/\(reaction\.f & ERROR_VALUE\) !== 0|\(signal\.f & ERROR_VALUE\) !== 0|batch_values\?\.has\(signal\)/g
		),
		swap(/batch_values === null/, 'true'),
		drop(/captured_signals\?\.add\(signal\);/),
		...runesAlone,
		noSignals
	],
	// No store is bound, nothing is mutated in place, and whoever mounts a component gives it plain properties.
	'internal/client/reactivity/props.js': [body('prop', propBody)],
	// All handlers hang on the document, and what they listen for is never passive.
	'utils.js': [body('is_passive_event', 'return false;')],
	'internal/client/dom/elements/events.js': [
		drop(/handle_event_propagation\.call\(dom, event\);/),
		body('handle_event_propagation', propagation)
	],
	// Nothing moves in or out: what leaves is gone at once.
	'internal/client/reactivity/effects.js': [
		drop(/current_batch\?\.register_created_effect\(effect\);/),
		swap(/effect\.nodes && effect\.nodes\.t/g, 'null'),
		body('validate_effect', ''),
		body('component_root', 'Batch.ensure(); create_effect(ROOT_EFFECT | EFFECT_PRESERVED, fn);'),
		body('pause_effect', 'if (destroy) destroy_effect(effect); if (callback) callback();'),
		body('resume_effect', ''),
		noSignals
	],
	'internal/client/dom/blocks/branches.js': [
		drop(/^export class BranchManager \{$[^]*^\}$/m),
		(code) => `${code}\n${branches}`
	],
	// Items come and go at once; one that stays in its place is not touched, one that moves is put before its next.
	'internal/client/dom/blocks/each.js': [body('each', each)],
	// A class or a style comes as a directive or as text, not as both on one element, and none is important.
	'internal/shared/attributes.js': [
		drop(/ else if \(classname\.length\) \{$[^]*?^\t\t\t\}/m),
		body('to_style', 'return (styles ? append_styles(styles).trim() : value) || null;')
	],
	'internal/client/dom/elements/style.js': [
		swap(/(?<=else if \(next_styles\) \{$)[^]*?^\t\}$/m, 'update_styles(dom, prev_styles, next_styles);}')
	],
	// Drawings are HTML and SVG, and no element is of somebody's own making.
	'internal/client/dom/template.js': [
		swap(/element\.nodeName === TEMPLATE_TAG$[^;]*?: element(?=;)/m, 'element'),
		drop(/ : name === 'math' \? NAMESPACE_MATHML/)
	],
	'internal/client/dom/operations.js': [
		body(
			'create_element',
			'return namespace ? document.createElementNS(namespace, tag) : document.createElement(tag);'
		)
	]
};
