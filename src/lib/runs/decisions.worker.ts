/** The worker that plays unseen paths by rules, where this script runs as one. */
import { decisionOutcome } from '$lib/sim';
import { answer, type WorkerScope } from './worker.ts';

if (typeof document === 'undefined') answer(globalThis as unknown as WorkerScope, decisionOutcome);
