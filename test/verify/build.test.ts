import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/model/secret.ts';
import type { RequestSpec } from '../../src/model/verification.ts';
import { buildRequest, destinationsOf, lineOf } from '../../src/verify/request/build.ts';
import { MissingValue } from '../../src/verify/request/template.ts';
import { acme } from '../helpers/verification.ts';

const BASE = acme().request;

function wireOf(
  changes: Partial<RequestSpec>,
  secret: string,
  more: {
    companions?: Record<string, string>;
    facts?: Record<string, string>;
    bases?: Record<string, string>;
  } = {},
) {
  const spec: RequestSpec = { ...BASE, ...changes };
  const values = {
    secret: new Secret(secret),
    companions: new Map(
      Object.entries(more.companions ?? {}).map(([name, value]) => [name, new Secret(value)]),
    ),
    facts: new Map(Object.entries(more.facts ?? {})),
  };
  const bases = new Map(Object.entries(more.bases ?? {}).map(([name, url]) => [name, [new URL(url)]]));
  const [destination] = destinationsOf(spec, bases, values);
  if (destination === undefined) throw new Error('no destination');
  return buildRequest(spec, destination, values).wire(new Date(0));
}

describe('a request', () => {
  test('has values encoded as their places want', () => {
    const wire = wireOf(
      {
        method: 'POST',
        path: '/bot{{secret}}/a?t={{secret}}&x={{fact.a}}',
        headers: { 'x-key': '{{companion.id}}' },
        basic: { user: '{{companion.id}}', password: '{{secret}}' },
        body: { kind: 'form', fields: { token: '{{secret}}' } },
      },
      '12:A/b?c&d e',
      { companions: { id: 'me' }, facts: { a: "it's" } },
    );
    expect(wire.path).toBe('/bot12:A%2Fb%3Fc&d%20e/a?t=12%3AA%2Fb%3Fc%26d%20e&x=it%27s');
    expect(wire.headers).toMatchObject({
      'x-key': 'me',
      authorization: `Basic ${Buffer.from('me:12:A/b?c&d e').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(wire.body).toBe('token=12%3AA%2Fb%3Fc%26d+e');
  });

  test('keeps a secret in its place, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (value) => {
        const body = { kind: 'json', value: { a: { b: ['{{secret}}'] } } } as const;
        let wire: ReturnType<typeof wireOf>;
        try {
          wire = wireOf({ headers: {}, path: '/a/{{secret}}/b', body }, value);
        } catch (error) {
          // Half of a surrogate pair is no text that can be encoded; a step in a path is none that may be sent.
          expect(error).toBeInstanceOf(MissingValue);
          expect(value === '.' || value === '..' || /[\ud800-\udfff]/u.test(value)).toBe(true);
          return;
        }
        const url = new URL(wire.origin + wire.path);
        expect(url.hostname).toBe('api.acme.example');
        expect(url.search).toBe('');
        expect(url.pathname.split('/').length).toBe(4);
        expect(decodeURIComponent(url.pathname.split('/')[2] ?? '')).toBe(value);
        expect(JSON.parse(wire.body ?? '')).toEqual({ a: { b: [value] } });
      }),
    );
  });

  test.each(['a\r\nX-Evil: 1', 'a\nb', 'a\0b', 'ü', ' a', ''])('has no header from %j', (value) => {
    expect(() => wireOf({}, value)).toThrow();
  });

  test.each(['..', '.'])('has no step %s in its path', (value) => {
    expect(() => wireOf({ headers: {}, path: '/a/{{secret}}' }, value)).toThrow(/step in a path/);
  });

  test('lacks nothing that a template names', () => {
    expect(() => wireOf({ path: '/{{companion.sid}}/{{secret}}' }, 'x')).toThrow(
      'its sid was not found beside it; --beside sid=VALUE gives it',
    );
    expect(() => wireOf({ path: '/{{fact.account}}/{{secret}}' }, 'x')).toThrow('its account is not known');
  });

  test('goes to the address that is the secret only where that is the provider', () => {
    const changes = { headers: {}, path: '/{{secret.path}}' } as const;
    expect(wireOf(changes, 'https://api.acme.example/hooks/1/abc?x=1').path).toBe('/hooks/1/abc?x=1');
    for (const other of [
      ...[
        'https://evil.example/hooks/1',
        'http://api.acme.example/hooks/1',
        'https://api.acme.example:8443/x',
      ],
      ...['https://a@api.acme.example/x', 'api.acme.example/x', 'https://api.acme.example.evil.example/x'],
    ])
      expect(() => wireOf(changes, other)).toThrow(/its host is none|no https address/);
  });

  test.each([
    ['https://ghe.example/api/v3', 'https://ghe.example', '/api/v3/user'],
    ['https://ghe.example/api/v3/', 'https://ghe.example', '/api/v3/user'],
    ['https://acme.intern.example', 'https://acme.intern.example', '/v1/user'],
    ['https://acme.intern.example:8443/', 'https://acme.intern.example:8443', '/v1/user'],
  ])('goes to %s, where the user names that', (url, origin, path) => {
    const wire = wireOf({}, 'x', { bases: { acme: url } });
    expect([wire.origin, wire.path]).toEqual([origin, path]);
  });

  test('is told of with the names of variables', () => {
    const spec: RequestSpec = { ...BASE, path: '/v1/bot{{secret}}/me' };
    const [destination] = destinationsOf(spec, new Map());
    if (destination === undefined) throw new Error('no destination');
    expect(lineOf(spec, destination)).toBe('GET https://api.acme.example/v1/bot{{secret}}/me');
  });
});
