/** The heights that hosts are told hold: a frame of that height shows all of a widget, and little that is empty. */
import { readFileSync } from 'node:fs';
import { frames, measureHeights } from '../../scripts/embed-heights.ts';
import { expect, test } from './site.ts';

test.describe.configure({ timeout: 600_000 });

interface Listed {
	readonly id: string;
	readonly stages: readonly { readonly id: string }[];
}
const { widgets } = JSON.parse(readFileSync('build/embed/widgets.json', 'utf8')) as { widgets: Listed[] };
const stored = JSON.parse(readFileSync('src/lib/widgets/heights.json', 'utf8')) as Readonly<
	Record<string, Readonly<Record<string, number>>>
>;

/** The least part of a stored height that a widget fills. */
const full = 0.8;

for (const { id, stages } of widgets) {
	test(`${id} is as tall as hosts are told`, async ({ browser, site }) => {
		const names = stages.map(({ id }) => id);
		const measured = await measureHeights(browser, `${site.root}embed/${id}/`, names);
		expect(Object.keys(measured)).toEqual(Object.keys(frames));
		for (const [width, tall] of Object.entries(measured)) {
			const told = stored[id]?.[width] ?? 0;
			const remedy = `at ${width} px; \`npm run heights\` measures anew`;
			expect.soft(tall, remedy).toBeLessThanOrEqual(told);
			expect.soft(tall, remedy).toBeGreaterThanOrEqual(full * told);
		}
	});
}
