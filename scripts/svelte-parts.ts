/**
 * What stands in Svelte's runtime in place of parts that do more than an exhibit asks of them: the same names, the same
 * promises to their callers, and nothing for forks, waiting, transitions or waking markup. See scripts/svelte-cuts.ts.
 */

/** One change and all that follows from it. It is whole when it is flushed: there are never two to keep apart. */
export const batch = `export class Batch {
	started = false;
	#scheduled = [];
	#resolve() {
		const roots = [];
		for (const effect of this.#scheduled) {
			if ((effect.f & DESTROYED) !== 0 || (effect.f & (DIRTY | MAYBE_DIRTY)) === 0) continue;
			let e = effect;
			let covered = false;
			while (e.parent !== null && !covered) {
				e = e.parent;
				if ((e.f & (ROOT_EFFECT | BRANCH_EFFECT)) === 0) continue;
				covered = (e.f & CLEAN) === 0;
				if (!covered) e.f ^= CLEAN;
			}
			if (!covered) roots.push(e);
		}
		this.#scheduled = [];
		return roots;
	}
	#process() {
		this.started = true;
		const effects = (collected_effects = []);
		const updates = (legacy_updates = []);
		while (this.#scheduled.length > 0) {
			if (flush_count++ > 1000) infinite_loop_guard();
			for (const root of this.#resolve()) {
				try {
					this.#traverse(root, effects);
				} catch (error) {
					reset_all(root);
					throw error;
				}
			}
		}
		current_batch = null;
		for (const e of updates) Batch.ensure().schedule(e);
		collected_effects = legacy_updates = null;
		previous_batch = this;
		flush_queued_effects(effects);
		previous_batch = null;
		const next = current_batch;
		if (next !== null) {
			old_values.clear();
			next.#process();
		}
	}
	#traverse(root, effects) {
		root.f ^= CLEAN;
		let effect = root.first;
		while (effect !== null) {
			const is_branch = (effect.f & (BRANCH_EFFECT | ROOT_EFFECT)) !== 0;
			const skip = (is_branch && (effect.f & CLEAN) !== 0) || (effect.f & INERT) !== 0;
			if (!skip && effect.fn !== null) {
				if (is_branch) effect.f ^= CLEAN;
				else if ((effect.f & EFFECT) !== 0) effects.push(effect);
				else if (is_dirty(effect)) update_effect(effect);
				if (effect.first !== null) {
					effect = effect.first;
					continue;
				}
			}
			while (effect !== null && effect.next === null) effect = effect.parent;
			if (effect !== null) effect = effect.next;
		}
	}
	capture(source, value) {
		source.v = value;
	}
	flush() {
		try {
			is_processing = true;
			current_batch = this;
			this.#process();
		} finally {
			flush_count = 0;
			last_scheduled_effect = collected_effects = legacy_updates = null;
			is_processing = false;
			current_batch = null;
			old_values.clear();
		}
	}
	schedule(effect) {
		last_scheduled_effect = effect;
		this.#scheduled.push(effect);
	}
	static ensure() {
		if (current_batch === null) {
			const batch = (current_batch = new Batch());
			if (!is_processing && !is_flushing_sync) {
				queue_micro_task(() => {
					if (!batch.started) batch.flush();
				});
			}
		}
		return current_batch;
	}
}`;

/** Which of a block’s branches is drawn. */
export const branches = `export class BranchManager {
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
}`;

/** Items come and go at once; one that stays in its place is not touched, one that moves is put before its next. */
export const each = `
	const anchor = (flags & EACH_IS_CONTROLLED) !== 0 ? node.appendChild(create_text()) : node;
	const items = new Map();
	const listed = derived_safe_equal(() => array_from(get_collection() ?? []));
	block(() => {
		const array = get(listed);
		const keys = array.map(get_key);
		for (const [key, item] of items) {
			if (keys.includes(key)) continue;
			destroy_effect(item.e);
			items.delete(key);
		}
		array.forEach((value, index) => {
			const item = items.get(keys[index]);
			if (!item) items.set(keys[index], create_item(items, anchor, value, keys[index], index, render_fn, flags, get_collection));
			else {
				if (item.v) internal_set(item.v, value);
				if (item.i) internal_set(item.i, index);
			}
		});
		let next = anchor;
		for (const key of keys.reverse()) {
			const { nodes } = items.get(key).e;
			if (!nodes) continue;
			if (nodes.end.nextSibling !== next) {
				for (let moved = nodes.start, then; moved; moved = then) {
					then = moved === nodes.end ? null : moved.nextSibling;
					next.before(moved);
				}
			}
			next = nodes.start;
		}
	});
`;

/** A property: read through, or written to where it is bound, or a value of its own once it has been written. */
export const propBody = `
	const bindable = (flags & PROPS_IS_BINDABLE) !== 0;
	const computed = (flags & PROPS_IS_LAZY_INITIAL) !== 0 ? derived(fallback) : null;
	const getter = () => {
		const value = props[key];
		return value === undefined ? (computed ? get(computed) : fallback) : value;
	};
	if ((flags & PROPS_IS_UPDATED) === 0) return getter;
	const setter = bindable && get_descriptor(props, key)?.set;
	if (setter) return (...values) => (values.length > 0 ? (setter(values[0]), values[0]) : getter());
	const own = derived_safe_equal(getter);
	return (...values) => (values.length > 0 ? set(own, values[0]) : get(own));
`;

/** All handlers hang on the document: from where it happened, upwards. */
export const propagation = `
	if (this !== document) return;
	for (let node = event.target; node !== null && !event.cancelBubble; node = node.parentNode) {
		const handler = node[event_symbol]?.[event.type];
		if (!handler || (node.disabled && event.target !== node)) continue;
		define_property(event, 'currentTarget', { configurable: true, value: node });
		without_reactive_context(() => handler.call(node, event));
		delete event.currentTarget;
	}
`;
