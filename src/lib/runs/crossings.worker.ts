/** The worker that plays runs of the static book, where this script runs as one. */
import { playCrossing } from './crossing.ts';
import { answer, type WorkerScope } from './worker.ts';

if (typeof document === 'undefined') answer(globalThis as unknown as WorkerScope, playCrossing);
