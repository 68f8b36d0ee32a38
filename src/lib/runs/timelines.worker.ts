/** The worker that plays timelines, where this script runs as one. */
import { timelineOutcome } from '$lib/sim';
import { answer, type WorkerScope } from './worker.ts';

if (typeof document === 'undefined') answer(globalThis as unknown as WorkerScope, timelineOutcome);
