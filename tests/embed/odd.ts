/** What addresses are made of in these tests. */
import fc from 'fast-check';
import type { WidgetSpec } from '$lib/embed/spec';
import { plainView } from '$lib/embed/parameters';
import { catalogue } from '$lib/widgets';

export const specs: readonly WidgetSpec[] = catalogue.map(({ spec }) => spec);
export const cascade = specs.find(({ id }) => id === 'cascade')!;
/** Parameters of every widget, besides its inputs. */
export const own = ['stage', 'seed', 't', ...Object.keys(plainView), 'm'];

/** Text that nobody would type. */
export const oddText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		'',
		'%',
		'%zz',
		'&',
		'=',
		'+',
		'#',
		'<script>alert(1)</script>',
		'__proto__',
		'constructor',
		'é',
		'🜁'
	)
);
