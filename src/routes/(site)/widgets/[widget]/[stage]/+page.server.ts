import { files } from 'virtual:islands';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ files: files[`widget-${params.widget}`] ?? null });
