/** A widget as somebody might want to take it along. */
import { plainLook, type Facts } from '$lib/share/facts';

export const facts: Facts = {
	site: 'https://example.org/unwind/',
	id: 'cascade',
	title: 'How far does one sale push the price?',
	answer: 'A sale that alone costs 5% ends at −18.3%.',
	model: 1,
	stage: null,
	query: '?leverage=20&m=1',
	opened: false,
	look: plainLook,
	size: { width: 720, height: 900 }
};
