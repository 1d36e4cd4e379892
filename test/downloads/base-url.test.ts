import { expect, test } from '@jest/globals';
import { localUrl } from '../../src/downloads/base-url.ts';

test('a bot on this machine is reached at its own port, also by an IPv6 address', () => {
  expect(localUrl({ isLocal: true, host: '127.0.0.1' }, 3978)).toBe('http://127.0.0.1:3978');
  expect(localUrl({ isLocal: true, host: '::1' }, 3978)).toBe('http://[::1]:3978');
});

test('a bot with an app id, or one that does not listen yet, has no such address', () => {
  expect(localUrl({ isLocal: false, host: '127.0.0.1' }, 3978)).toBeUndefined();
  expect(localUrl({ isLocal: true, host: '127.0.0.1' }, undefined)).toBeUndefined();
});
