/** What a worker does: it is handed a sweep, asked for some of its runs, and answers with their numbers. */
import { playRuns, type Play, type Sweep } from '$lib/sim';

/** To a worker. A sweep comes once, before the first runs that are asked of it. */
export interface Ask {
	/** Which sweep, counted from the page's first. */
	readonly task: number;
	readonly sweep?: Sweep<object>;
	readonly from: number;
	readonly to: number;
}

/** From a worker: the numbers, or the sentence why there are none. */
export interface Answer {
	readonly task: number;
	readonly from: number;
	readonly to: number;
	readonly values?: Float64Array<ArrayBuffer>;
	readonly problem?: string;
}

/** The part of a worker's own scope that is needed here. */
export interface WorkerScope {
	onmessage: ((event: { data: Ask }) => void) | null;
	postMessage(answer: Answer, handedOver: readonly ArrayBuffer[]): void;
}

/** Answers for as long as the worker lives. */
export function answer<Setting extends object>(scope: WorkerScope, play: Play<Setting>): void {
	let sweep: Sweep<Setting> | undefined;
	scope.onmessage = ({ data }) => {
		const { task, from, to } = data;
		if (data.sweep) sweep = data.sweep as Sweep<Setting>;
		try {
			const values = playRuns(sweep!, play, from, to) as Float64Array<ArrayBuffer>;
			scope.postMessage({ task, from, to, values }, [values.buffer]);
		} catch (error) {
			scope.postMessage({ task, from, to, problem: sentenceOf(error) }, []);
		}
	};
}

export function sentenceOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
