/** How tall an embed is in a frame of some width, in pixels: measured, for hosts that cannot ask the frame. */
import measured from './heights.json' with { type: 'json' };

const widths = [320, 480, 720] as const;

export type Heights = Readonly<Record<(typeof widths)[number], number>>;

/**
 * With panels closed, in its tallest opening.
 * @param known by the id of a widget, as measured
 * @throws Error if the widget was never measured, naming the command that does
 */
export function heightsOf(id: string, known: Readonly<Record<string, Partial<Heights>>> = measured): Heights {
	const heights = known[id];
	const missing = widths.filter((width) => !heights?.[width]);
	if (missing.length > 0)
		throw new Error(
			`Nobody has measured how tall the embed of ${id} is at ${missing.join(', ')} px: run \`npm run heights\`.`
		);
	return heights as Heights;
}
