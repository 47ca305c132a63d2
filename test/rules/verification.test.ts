import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/model/errors.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';

const HEAD = `provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner.
    severity: high
    confidence: high
    match: { pattern: 'acme_[0-9a-f]{32}' }
    remediation: Revoke it.
    verification:
`;

const ACTIVE = '{ is: active, status: 200, json: { id: number }, source: https://acme.example/docs }';

/** A rule file with this request and these answers, in flow style. */
const file = (request: string, answers = ACTIVE, rest = ''): string =>
  `${HEAD}      request: { ${request} }\n      answers: [ ${answers} ]\n${rest}`;

const URL = 'url: https://api.acme.example/v1/user';
const AUTH = 'headers: { Authorization: "Bearer {{secret}}" }';

function faultsOf(text: string): string {
  try {
    parseRules('acme.yml', text);
    return '';
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ place, message }) => `${place.line}: ${message}`).join('\n');
  }
}

const specOf = (text: string) => parseRules('acme.yml', text)[0]?.verification;

describe('a verification', () => {
  test('is read whole', () => {
    const text = file(
      `${URL}?full=1, base: acme, base-path: /v1, ${AUTH}`,
      `${ACTIVE}, { is: inactive, status: [401, 404], json: { "error.code": { one-of: [revoked, 7] } }, headers: { X-A: present }, source: https://acme.example/e }`,
      '      needs: [tenant]\n      facts: { owner: { json: login }, scopes: { header: X-Scopes }, arn: { between: ["<a>", "</a>"] } }\n',
    );
    expect(specOf(text)).toEqual({
      request: {
        method: 'GET',
        host: { kind: 'fixed', name: 'api.acme.example', regions: [] },
        path: '/v1/user?full=1',
        base: { name: 'acme', path: '/v1' },
        headers: { authorization: 'Bearer {{secret}}' },
      },
      needs: ['tenant'],
      answers: [
        {
          is: 'active',
          status: [200],
          json: { id: { kind: 'type', type: 'number' } },
          text: [],
          headers: {},
          source: 'https://acme.example/docs',
        },
        {
          is: 'inactive',
          status: [401, 404],
          json: { 'error.code': { kind: 'equals', anyOf: ['revoked', 7] } },
          text: [],
          headers: { 'x-a': { kind: 'present' } },
          source: 'https://acme.example/e',
        },
      ],
      facts: {
        owner: { kind: 'json', path: 'login' },
        scopes: { kind: 'header', name: 'x-scopes' },
        arn: { kind: 'between', before: '<a>', behind: '</a>' },
      },
    });
  });

  test('may have labels for a host, a found host under a domain, or a base alone', () => {
    const hostOf = (request: string) => specOf(file(`${request}, path: /me, ${AUTH}`))?.request.host;
    expect(hostOf('host: [registry, acme, example]')).toEqual({
      kind: 'labels',
      labels: ['registry', 'acme', 'example'],
    });
    expect(hostOf('host-from: { value: "{{companion.shop}}.acme.example", under: [acme.example] }')).toEqual({
      kind: 'found',
      value: '{{companion.shop}}.acme.example',
      under: ['acme.example'],
    });
    expect(hostOf('base: acme')).toEqual({ kind: 'named' });
  });

  describe('that asks what a secret reaches', () => {
    const TOLD = '{ status: 200, json: { orgs: array }, source: https://acme.example/orgs }';
    const reaching = (reach: string): string =>
      file(`${URL}, base: acme, base-path: /v1, ${AUTH}`, ACTIVE, `      reach: { ${reach} }\n`);
    const FACTS = 'facts: { orgs: { json: orgs.*.name } }';

    test('is read whole', () => {
      expect(
        specOf(reaching(`path: "/v1/users/{{fact.id}}/orgs", answer: ${TOLD}, ${FACTS}`))?.reach,
      ).toEqual({
        path: '/v1/users/{{fact.id}}/orgs',
        answer: {
          status: [200],
          json: { orgs: { kind: 'type', type: 'array' } },
          text: [],
          headers: {},
          source: 'https://acme.example/orgs',
        },
        facts: { orgs: { kind: 'json', path: 'orgs.*.name' } },
      });
    });

    test.each([
      ['another base path', `path: /v2/orgs, answer: ${TOLD}, ${FACTS}`, /begins with .* `base-path`/],
      ['a path that mints', `path: /v1/tokens/rotate, answer: ${TOLD}, ${FACTS}`, /its path does something/],
      ['another host', `url: https://evil.example/, path: /v1/orgs, answer: ${TOLD}, ${FACTS}`, /url/],
      ['no facts', `path: /v1/orgs, answer: ${TOLD}`, /asks for `facts`/],
      ['no source', `path: /v1/orgs, answer: { status: 200, json: { a: array } }, ${FACTS}`, /source/],
      [
        'a portal',
        `path: /v1/orgs, answer: { status: 200, source: https://acme.example/ }, ${FACTS}`,
        /portal/,
      ],
      ['an unknown variable', `path: "/v1/{{host}}", answer: ${TOLD}, ${FACTS}`, /there is no \{\{host\}\}/],
    ])('refuses %s', (_, reach, fault) => {
      expect(faultsOf(reaching(reach))).toMatch(fault);
    });
  });

  test('may be tried in another way after the first, which is judged like it', () => {
    const otherwise = (request: string): string =>
      file(
        `${URL}, ${AUTH}`,
        ACTIVE,
        `      otherwise: { request: { ${request} }, answers: [ ${ACTIVE} ] }\n`,
      );
    expect(specOf(otherwise(`url: https://files.acme.example/me, ${AUTH}`))?.otherwise?.request.host).toEqual(
      {
        kind: 'fixed',
        name: 'files.acme.example',
        regions: [],
      },
    );
    expect(faultsOf(otherwise(`url: https://files.acme.example/tokens/rotate, ${AUTH}`))).toMatch(
      /its path does something/,
    );
  });

  test('needs the companions that its templates name', () => {
    const spec = specOf(file(`${URL}, basic: { user: "{{companion.sid}}", password: "{{secret}}" }`));
    expect(spec?.needs).toEqual(['sid']);
  });

  test.each([
    ['a POST that reads', 'method: POST, reads: true, source: https://acme.example/docs'],
    ['a path that tells of a token', 'method: GET'],
  ])('lets %s be', (_, more) => {
    const url = 'url: https://api.acme.example/user/tokens/verify';
    expect(faultsOf(file(`${url}, ${AUTH}, ${more}`))).toBe('');
  });

  test.each([
    ['plain http', `url: http://api.acme.example/user, ${AUTH}`, /begins with https/],
    ['a template for a host', `url: "https://{{companion.host}}/user", ${AUTH}`, /fixed host name/],
    [
      'a template in a host',
      `url: "https://{{companion.shop}}.acme.example/user", ${AUTH}`,
      /fixed host name/,
    ],
    ['a user in the address', `url: https://a@acme.example/user, ${AUTH}`, /fixed host name/],
    ['a port', `url: https://acme.example:8443/user, ${AUTH}`, /fixed host name/],
    ['an address', `url: https://169.254.169.254/user, ${AUTH}`, /fixed host name/],
    ['a name without a dot', `url: https://localhost/user, ${AUTH}`, /fixed host name/],
    [
      'a found host without a domain',
      `host-from: { value: "{{secret}}", under: [] }, path: /x, ${AUTH}`,
      /domains of the provider/,
    ],
    ['no host', `path: /user, ${AUTH}`, /needs a `base`/],
    ['two hosts', `${URL}, host: [a, acme, example], ${AUTH}`, /one host/],
    ['an unknown variable', `${URL}, headers: { A: "{{token}}{{secret}}" }`, /there is no \{\{token\}\}/],
    ['a broken variable', `${URL}, headers: { A: "{{secret}" , B: "{{secret}}" }`, /is written \{\{name\}\}/],
    ['no secret', `${URL}, headers: { A: b }`, /stands nowhere/],
    ['a DELETE', `${URL}, method: DELETE, ${AUTH}`, /DELETE is no way to read/],
    ['a POST that may write', `${URL}, method: POST, ${AUTH}`, /needs `reads: true`/],
    ['a POST without a source', `${URL}, method: POST, reads: true, ${AUTH}`, /lacks `source`/],
    ['a GET with a body', `${URL}, body: { text: "{{secret}}" }`, /only a POST has a body/],
    ['an unknown key', `${URL}, ${AUTH}, redirect: true`, /unknown key "redirect"/],
  ])('refuses %s', (_, request, fault) => {
    expect(faultsOf(file(request))).toMatch(fault);
  });

  test.each([
    '/oauth/token',
    '/oauth2/v2.0/token?x=1',
    '/v2/auth/token',
    '/api/v4/personal_access_tokens/self/rotate',
    '/v1/chat/completions',
    '/v1/messages',
    '/v1/embeddings',
    '/upload/v1',
    '/keys:generate',
    '/?Action=AssumeRole&Version=1',
    '/auth.revoke',
    '/users/me?grant_type=refresh_token',
    '/user/api_key/regenerate',
    '/login',
  ])('refuses %s, which does something', (path) => {
    const request = `url: "https://api.acme.example${path}", method: POST, reads: true, source: https://acme.example/d, ${AUTH}`;
    expect(faultsOf(file(request))).toMatch(/does something|only reads/);
  });

  test('refuses parameters that mint or change', () => {
    const post = `${URL}, method: POST, reads: true, source: https://acme.example/d, ${AUTH}`;
    expect(faultsOf(file(`${post}, body: { form: { grant_type: refresh_token } }`))).toMatch(/only reads/);
    expect(faultsOf(file(`${post}, body: { json: { query: "mutation { a }" } }`))).toMatch(/only reads/);
    expect(faultsOf(file(`${post}, body: { json: { query: "query { viewer { id } }" } }`))).toBe('');
  });

  test.each([
    ['no source', '{ is: active, status: 200, json: { a: string } }', /lacks `source`/],
    [
      'a source that is no address',
      '{ is: active, status: 200, json: { a: string }, source: docs }',
      /https address/,
    ],
    [
      'no active answer',
      '{ is: inactive, status: 401, source: https://a.example/ }',
      /says that a secret is active/,
    ],
    ['a bare success', '{ is: active, status: 200, source: https://a.example/ }', /a portal may answer so/],
    [
      'active by 403 alone',
      '{ is: active, status: 403, source: https://a.example/ }',
      /403 alone does not say `active`/,
    ],
    [
      'inactive by 403 alone',
      `${ACTIVE}, { is: inactive, status: 403, source: https://a.example/ }`,
      /403 alone/,
    ],
    [
      'inactive by 404 alone',
      `${ACTIVE}, { is: inactive, status: [401, 404], source: https://a.example/ }`,
      /alone/,
    ],
    [
      'inactive by 429',
      `${ACTIVE}, { is: inactive, status: 429, text: x, source: https://a.example/ }`,
      /429 says nothing/,
    ],
    [
      'inactive by 500',
      `${ACTIVE}, { is: inactive, status: 500, text: x, source: https://a.example/ }`,
      /500 says nothing/,
    ],
    [
      'active by a redirect',
      '{ is: active, status: 302, text: x, source: https://a.example/ }',
      /302 says nothing/,
    ],
    [
      'a wrong type',
      '{ is: active, status: 200, json: { a: text }, source: https://a.example/ }',
      /a condition is a type/,
    ],
  ])('refuses an answer with %s', (_, answers, fault) => {
    expect(faultsOf(file(`${URL}, ${AUTH}`, answers))).toMatch(fault);
  });
});

describe('a revocation', () => {
  const revocation = (text: string): string => HEAD.replace('    verification:', `    revocation: ${text}`);
  const step = (request: string, more = ''): string =>
    `{ request: { ${request} }, done: [ { status: 204, source: https://acme.example/d } ]${more} }`;
  const URL_STEP = `${URL}, ${AUTH}`;
  const DELETE = `method: DELETE, ${URL}, ${AUTH}`;
  const whole = (steps: string, more = 'irreversible: true'): string =>
    revocation(`{ effect: Deletes it., ${more}, steps: [ ${steps} ] }`);

  test('is read whole', () => {
    const [rule] = parseRules(
      'acme.yml',
      whole(step(DELETE, ', batch: 10, facts: { key-id: { json: a.id } }')),
    );
    expect(rule?.revocation).toMatchObject({
      kind: 'requests',
      effect: 'Deletes it.',
      irreversible: true,
      steps: [{ request: { method: 'DELETE' }, done: [{ status: [204] }], batch: 10 }],
    });
    const [listed] = parseRules(
      'acme.yml',
      whole(
        `${step(URL_STEP, ', facts: { key-id: { list: $, where: a.token, take: id } }')}, ${step(DELETE).replace('204', '200, empty: true')}`,
      ),
    );
    expect(listed?.revocation).toMatchObject({
      steps: [
        { facts: { 'key-id': { kind: 'listed', list: '$', where: 'a.token', take: 'id' } } },
        { done: [{ status: [200], isEmpty: true }] },
      ],
    });
    const [hands] = parseRules('acme.yml', revocation('{ by-hand: [Open it., Press it.] }'));
    expect(hands?.revocation).toEqual({ kind: 'by-hand', steps: ['Open it.', 'Press it.'] });
  });

  test.each([
    [
      'no word on whether it can be undone',
      whole(step(DELETE), 'needs: []'),
      /says whether it is `irreversible`/,
    ],
    ['no steps', revocation('{ effect: Deletes it., irreversible: true }'), /has `steps`/],
    ['no secret', whole(step(`method: DELETE, ${URL}`)), /stands in no request/],
    [
      'a host from a template',
      whole(step(`method: DELETE, url: "https://{{secret}}/x", ${AUTH}`)),
      /fixed host name/,
    ],
    [
      'the first key of a list',
      whole(step(DELETE, ', facts: { key-id: { json: result.0.id } }')),
      /names the exact one/,
    ],
    [
      'half a place in a list',
      whole(step(DELETE, ', facts: { key-id: { list: $, take: id } }')),
      /a fact is .*where/,
    ],
    [
      'a refusal without a reason',
      whole(step(DELETE, ', refused: [ { status: 404, source: https://acme.example/d } ]')),
      /says its `reason`/,
    ],
    [
      'an empty body with JSON',
      whole(step(DELETE).replace('204', '200, empty: true, json: { a: string }')),
      /what is empty/,
    ],
    ['a bare 200', whole(step(DELETE).replace('204', '200')), /may be a portal's/],
    ['no success', whole(step(DELETE).replace('204', '404')), /by a success/],
    ['no source', whole(step(DELETE).replace(', source: https://acme.example/d', '')), /lacks `source`/],
    ['no answer that says so', whole(`{ request: { ${DELETE} }, done: [] }`), /lists the answers/],
    ['an unknown key', whole(step(DELETE, ', retries: 3')), /unknown key "retries"/],
  ])('refuses %s', (_, text, fault) => {
    expect(faultsOf(text)).toMatch(fault);
  });
});
