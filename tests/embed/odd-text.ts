/** Text that nobody would type. */
import fc from 'fast-check';

export const oddText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		...['', '%', '%zz', '&', '=', '+', '#', '<script>alert(1)</script>', '__proto__', 'constructor', 'é', '🜁']
	)
);
