/** What each control is promised to do: src/lib/widgets/directions.ts, read for the tests. */
import * as promised from '../../src/lib/widgets/directions.ts';

export interface Movement {
	/** Name of the control, as `data-input` has it. */
	readonly input: string;
	readonly from: number | string;
	readonly to: number | string;
	/** Name of what it moves, as `data-output` has it. */
	readonly output: string;
	readonly direction: 'up' | 'down' | 'changes';
}

export const directions: Readonly<Record<string, readonly Movement[]>> = promised.directions;
