/** What a page's server computed of the crashes, handed to the table in its text, as in sensitivity-given.ts. */
import { getContext, setContext } from 'svelte';
import { calibration, type Calibrated } from './calibration.ts';

const key = Symbol.for('unwind.calibration');

/** Called by a page whose text may show it. */
export function giveCalibration(computed: readonly Calibrated[] | undefined): void {
	setContext(key, computed);
}

/** What the page gave, else computed here. */
export function givenCalibration(): readonly Calibrated[] {
	return getContext<readonly Calibrated[] | undefined>(key) ?? calibration();
}
