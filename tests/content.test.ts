/** What people read is sound before it is built. */
import { expect, it } from 'vitest';
import { checkContent, report } from '../scripts/content.mjs';

it('every page of content/ reads well', async () => {
	expect(report(await checkContent())).toBe('');
});
