import type { Reply } from './provider-server.ts';

/** The mishap that takes as long as the client waits. */
export const SILENCE = 'no answer in time';

/** What may happen to a question, and what it may then be called. Each is the same whatever the provider. */
export const MISHAPS: readonly (readonly [string, Reply, 'unknown' | 'error'])[] = [
  [
    'a missing permission',
    { status: 403, headers: { 'content-type': 'application/json' }, body: '{"note":"no"}' },
    'unknown',
  ],
  [
    'a limit told by 429',
    { status: 429, headers: { 'retry-after': '1' }, body: '{"message":"slow down"}' },
    'unknown',
  ],
  ['a limit told by 403', { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: '{}' }, 'unknown'],
  ['a fault of the provider', { status: 500, body: '{}' }, 'unknown'],
  ['an outage', { status: 503, body: '<html>' }, 'unknown'],
  [
    'a page with 200',
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Wi-Fi</title>' },
    'unknown',
  ],
  [
    'a page with 401',
    { status: 401, headers: { 'content-type': 'text/html' }, body: '<html><body>Log in</body></html>' },
    'unknown',
  ],
  [
    'a page with 403',
    { status: 403, headers: { 'content-type': 'text/html', 'cf-mitigated': 'challenge' }, body: '<html>' },
    'unknown',
  ],
  ['a portal', { status: 511, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'unknown'],
  ['a redirect to another host', { status: 302, headers: { location: 'https://evil.example/' } }, 'unknown'],
  ['a redirect on the host', { status: 301, headers: { location: '/elsewhere' } }, 'unknown'],
  [
    'cut JSON with 200',
    {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"login": "a", "id": 1, "ok": tr',
    },
    'unknown',
  ],
  [
    'cut JSON with 401',
    { status: 401, headers: { 'content-type': 'application/json' }, body: '{"message": "Bad cred' },
    'unknown',
  ],
  [
    'a body without end',
    {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: `{"login":"${'a'.repeat(70_000)}"}`,
    },
    'unknown',
  ],
  [SILENCE, () => {}, 'error'],
  ['a broken connection', (request) => request.socket.destroy(), 'error'],
  [
    'a broken answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"login":"a"');
      setTimeout(() => response.destroy(), 5);
    },
    'error',
  ],
];
