import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../scripts/origin.mjs';

describe('siteOrigin(given)', () => {
	it.each([
		[undefined, 'http://localhost:4173'],
		['', 'http://localhost:4173'],
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		['http://localhost:8080', 'http://localhost:8080']
	])('takes %s for %s', (given, origin) => {
		expect(siteOrigin(given)).toBe(origin);
	});

	it.each([
		'example.org',
		'https://example.org/unwind',
		'https://example.org/?a',
		'https://me@example.org',
		'ftp://example.org',
		'javascript:alert(1)',
		'https://'
	])('refuses %s and says where a path goes', (given) => {
		expect(() => siteOrigin(given)).toThrow(`got "${given}". A path goes into BASE_PATH`);
	});
});
