import { describe, expect, it } from 'vitest';
import { compareWithList, placeOf, readRegistered, readRequested } from './list.ts';

describe('readRegistered', () => {
	it.each([
		['', []],
		[
			'https://a.example/cb\r\n\nhttps://b.example/cb ',
			['https://a.example/cb', 'https://b.example/cb ']
		],
		[
			'"redirect_uris": [\n  "https://a.example/cb",\n  "http://localhost/cb"\n]',
			['https://a.example/cb', 'http://localhost/cb']
		],
		['["https://a.example/cb", "https://a.example/cb"]', ['https://a.example/cb']],
		['/cb', ['/cb']]
	])('%j', (text, uris) => {
		expect(readRegistered(text)).toEqual(uris);
	});
	it('is bounded', () => {
		const many = Array.from({ length: 500 }, (_, at) => `https://a.example/${at}`).join('\n');
		expect(readRegistered(many)).toHaveLength(100);
	});
});

describe('readRequested', () => {
	it('takes the value out of the address of the sign-in page', () => {
		const address =
			'https://auth.example.com/authorize?response_type=code&client_id=x&redirect_uri=http%3A%2F%2Flocalhost%3A3118%2Fcallback';
		expect(readRequested(address)).toEqual({
			uri: 'http://localhost:3118/callback',
			from: 'authorize'
		});
	});
	it('keeps the answer of a sign-in out', () => {
		const code = 'z'.repeat(24);
		expect(readRequested(`http://localhost:3118/callback?code=${code}&state=1`)).toEqual({
			uri: 'http://localhost:3118/callback',
			from: 'callback'
		});
	});
	it('leaves everything else untouched', () => {
		expect(readRequested('https://a.example/cb ')).toEqual({
			uri: 'https://a.example/cb ',
			from: null
		});
	});
});

describe('compareWithList', () => {
	it('puts the match first, then what depends, then the nearest', () => {
		const found = compareWithList(
			[
				'https://a.example/cb',
				'http://localhost:1/cb',
				'http://localhost:8080/cb',
				'http://localhost/other'
			],
			'http://localhost:8080/cb'
		);
		expect(found.map(({ registered }) => registered)).toEqual([
			'http://localhost:8080/cb',
			'http://localhost:1/cb',
			'http://localhost/other',
			'https://a.example/cb'
		]);
	});
	it.each([
		['https://a.example/cb', 'https://a.example/cb/', 20],
		['https://a.example/cb', 'http://a.example/cb', 4],
		['https://a.example/cb', 'https://a.example/cb', 20],
		['https://a.example/\u{1f600}', 'https://a.example/\u{1f601}', 18],
		['', 'x', 0]
	])('%j and %j differ at %d', (registered, requested, same) => {
		expect(compareWithList([registered], requested)[0]?.same).toBe(same);
	});
});

describe('placeOf', () => {
	it.each([
		['https://a.example/cb', 'https'],
		['http://127.0.0.1/cb', 'loopback'],
		['http://[::1]:80/cb', 'loopback'],
		['http://localhost.evil.example/cb', 'plain-http'],
		['http://192.168.1.5/cb', 'plain-http'],
		['cursor://x/cb', 'own-scheme'],
		['/cb', 'none']
	])('%s: %s', (uri, place) => {
		expect(placeOf(uri)).toBe(place);
	});
});
