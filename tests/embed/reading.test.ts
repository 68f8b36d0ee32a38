/** What an address may say, and what is said about what it may not. */
import { describe, expect, it } from 'vitest';
import { plainOpening, writeAddress } from '$lib/embed/address';
import { readAddress } from '$lib/embed/read-address';
import { cascade } from './odd';

describe('readAddress(spec, query)', () => {
	it.each([
		['depth=400M', 'depth', 400e6],
		['depth=1.2B', 'depth', 1.2e9],
		['depth=$80%20million', 'depth', 80e6],
		['depth=150,000,000', 'depth', 150e6],
		['shock=7%', 'shock', 0.07],
		['shock=7%25', 'shock', 0.07],
		['maintenance=0.7%25', 'maintenance', 0.007],
		['leverage=12x', 'leverage', 12],
		['leverage=12×', 'leverage', 12],
		['leverage=12.34', 'leverage', 12.34],
		['profile=flat', 'profile', 'flat']
	])('understands %s', (query, name, value) => {
		const { values, problems } = readAddress(cascade, query);
		expect(problems).toEqual([]);
		expect(values[name]).toBe(value);
		expect(readAddress(cascade, `?${query}`).values).toEqual(values);
	});

	it('says so when the link is of another model, and shows its values all the same', () => {
		const { values, problems } = readAddress(cascade, '?leverage=7&m=99');
		expect(values.leverage).toBe(7);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^m cannot be “99”: this page computes with model 1/);
	});

	it('takes the names of controls in any order, each once', () => {
		const { view, problems } = readAddress(cascade, '?lock=shock,leverage,shock&show=');
		expect(problems).toEqual([]);
		expect(view).toMatchObject({ lock: ['leverage', 'shock'], show: [] });
	});

	it('says which model the address was written for', () => {
		expect(readAddress(cascade, '?m=99').model).toBe(99);
		expect(readAddress(cascade, '?m=0').model).toBe(cascade.model);
		expect(readAddress(cascade, '?m=1e3').model).toBe(cascade.model);
	});

	it('keeps what it does not know, behind what it does, where it was', () => {
		const { kept, problems } = readAddress(cascade, '?utm=x&leverage=7&lang=a,b&empty');
		expect(problems).toEqual([]);
		expect(kept).toEqual([
			['utm', 'x'],
			['lang', 'a,b'],
			['empty', '']
		]);
	});

	it.each([
		['leverage=31', 'leverage', 'it goes from 2× to 30×. 10× is used.'],
		['leverage=-4', 'leverage', '10× is used.'],
		['leverage=NaN', 'leverage', '10× is used.'],
		['leverage=', 'leverage', '10× is used.'],
		['depth=1e999', 'depth', '$150M is used.'],
		['depth=Infinity', 'depth', '$150M is used.'],
		['shock=5', 'shock', 'it goes from 1% to 10%. 5% is used.'],
		['profile=constructor', 'profile', 'it is one of growing, flat, latent. growing is used.'],
		['profile=Flat', 'profile', 'growing is used.'],
		['stage=__proto__', 'stage', 'the usual opening is shown.'],
		['stage=runaway&leverage=99', 'leverage', '15× is used.'],
		['seed=1.5', 'seed', 'Crowd 1 is shown.'],
		['seed=0', 'seed', 'a whole number from 1 to 999999'],
		['seed=1e3', 'seed', 'Crowd 1 is shown.'],
		['t=-1', 't', 'The usual moment is shown.'],
		['t=1e9', 't', 'The usual moment is shown.'],
		['theme=pink', 'theme', 'it is auto or light or dark. auto is used.'],
		['chrome=', 'chrome', 'it is full or controls or none. full is used.'],
		['title=yes', 'title', 'it is 1 or 0. 1 is used.'],
		['play=2', 'play', '0 is used.'],
		['sound=loud', 'sound', 'off is used.'],
		['lock=leverage,speed', 'lock', '“speed”, and there is no such control. It is left out.'],
		['show=constructor', 'show', '“constructor”, and there is no such control'],
		['leverage=7&leverage=8', 'leverage', 'the first is used']
	])('names what %s got wrong, and what it used', (query, name, used) => {
		const { problems } = readAddress(cascade, query);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(name);
		expect(problems[0]).toContain(used);
		expect(problems[0]).toMatch(/\.$/);
	});

	it('takes the first of a name that stands twice', () => {
		expect(readAddress(cascade, '?leverage=7&leverage=8').values.leverage).toBe(7);
	});

	it('says the same thing once', () => {
		const { problems } = readAddress(cascade, 'a=1&a=2&a=3&leverage=99');
		expect(problems).toHaveLength(2);
	});

	it('shows a long name in parts that are whole letters', () => {
		const { problems } = readAddress(cascade, `stage=${'𝒳'.repeat(60)}`);
		expect(problems[0]).toContain(`${'𝒳'.repeat(40)}…`);
		const off = readAddress(cascade, `stage=a${'𝒳'.repeat(60)}`);
		expect(off.problems[0]!.isWellFormed()).toBe(true);
	});

	it('does not read an address that is too long, and says so', () => {
		const { problems, values } = readAddress(cascade, `?leverage=7&x=${'a'.repeat(4000)}`);
		expect(values.leverage).toBe(10);
		expect(problems).toEqual([expect.stringContaining('longer than 4000')]);
	});

	it('writes no address that it would not read, however much there was to keep', () => {
		const read = readAddress(cascade, `?leverage=7&utm=x&long=${'('.repeat(3900)}`);
		const written = writeAddress(cascade, read);
		const again = readAddress(cascade, written);
		expect(again.problems).toEqual([]);
		expect(again.values.leverage).toBe(7);
		expect(again.kept).toEqual([['utm', 'x']]);
		expect(writeAddress(cascade, again)).toBe(written);
	});

	it('lets nothing that was kept speak for the widget', () => {
		const state = { ...plainOpening(cascade), kept: [['seed', '5'] as const, ['leverage', '20'] as const] };
		expect(writeAddress(cascade, state)).toBe('');
	});
});
