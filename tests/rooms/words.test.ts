/** The forbidden words are caught: fed with made-up files. */
import { describe, expect, it } from 'vitest';
import { script } from './sample.ts';
import { anys, impurities, marks, vagueFolders } from './words.ts';

describe('the words', () => {
	it.each([
		'Math.exp(1)',
		'Math.random()',
		'Math["pow"](2, 3)',
		'const { exp } = Math',
		'2 ** 3',
		'Date.now()',
		'new Date()'
	])('catch %s in the engine', (text) => {
		expect(impurities(script('src/lib/sim/a.ts', text))).not.toEqual([]);
	});

	it('let exact arithmetic and comments pass', () => {
		expect(
			impurities(script('src/lib/sim/a.ts', '// Math.exp, x ** 3, Date\nMath.sqrt(2) * Math.max(1, 2)'))
		).toEqual([]);
	});

	it.each(['let a: any;', 'const a = b as any;', 'const a: any[] = [];'])('catch %s', (text) => {
		expect(anys(script('src/lib/a.svelte', text))).toHaveLength(1);
	});

	it.each(['TODO', 'FIXME', 'eslint-disable-next-line', '@ts-ignore', '@ts-expect-error'])(
		'catch %s',
		(word) => {
			expect(marks(script('src/lib/a.ts', `// ${word}: later`))).toEqual([
				`src/lib/a.ts:1 ${word.replace('-next-line', '')}`
			]);
		}
	);

	it('catch a folder called utils', () => {
		expect(vagueFolders(['src/lib/utils/a.ts', 'src/lib/sim/utility.ts'])).toEqual(['src/lib/utils/a.ts']);
	});
});
