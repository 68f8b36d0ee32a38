/** The crashes that the model is held against, in the order of time. */
import { august2024 } from './august-2024.ts';
import type { EventPreset } from './event.ts';
import { february2026 } from './february-2026.ts';
import { january2026 } from './january-2026.ts';
import { march2020 } from './march-2020.ts';
import { october2025 } from './october-2025.ts';
import { september2025 } from './september-2025.ts';
import { week2026 } from './week-2026.ts';

export const events: readonly EventPreset[] = [
	march2020,
	august2024,
	september2025,
	october2025,
	week2026,
	january2026,
	february2026
];
