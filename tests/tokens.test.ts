/** A style that stands in a file keeps what is read, and nothing else. */
import { describe, expect, it } from 'vitest';
import { withoutUnreadTokens } from '../scripts/tokens.ts';

describe('withoutUnreadTokens(style, script)', () => {
	const style = ':root{--ink:light-dark(#000,#fff);--alt:#8a4779;--sans:Arial,"Segoe UI"}p{color:var(--ink)}';

	it('keeps what the style reads', () => {
		expect(withoutUnreadTokens(style, '')).toBe(':root{--ink:light-dark(#000,#fff);}p{color:var(--ink)}');
	});

	it('keeps what markup in the script reads, with a fallback too', () => {
		const kept = withoutUnreadTokens(style, '<i style="color:var( --alt, red)">');
		expect(kept).toContain('--alt:#8a4779');
		expect(kept).not.toContain('--sans');
	});

	it('leaves class names with two dashes alone', () => {
		expect(withoutUnreadTokens('.a--b:hover{color:red}', '')).toBe('.a--b:hover{color:red}');
	});
});
