/** The address bar of a page that holds one widget. */

export interface Bar {
	/** The query in it. */
	read: () => string;
	/** Puts a query into it; a sandboxed frame or a file may refuse, and the share panel has the address all the same. */
	keep: (query: string) => void;
}

export function plainBar(): Bar {
	return {
		read: () => location.search,
		keep(query) {
			try {
				history.replaceState(history.state, '', location.pathname + query);
			} catch {
				return;
			}
		}
	};
}

/** Of a page whose path names a stage already. */
export function stageBar(stage?: string): Bar {
	const { read, keep } = plainBar();
	if (!stage) return { read, keep };
	return {
		read() {
			const query = new URLSearchParams(read());
			if (!query.has('stage')) query.set('stage', stage);
			return `?${query}`;
		},
		keep(address) {
			const query = new URLSearchParams(address);
			if (query.get('stage') === stage) query.delete('stage');
			if ([...query.keys()].join() === 'm') query.delete('m');
			keep(query.size > 0 ? `?${query}` : '');
		}
	};
}
