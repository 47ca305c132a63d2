import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { planLines } from '../../src/cli/commands/plan-lines.ts';
import { Secret } from '../../src/model/secret.ts';
import type { VerificationSpec } from '../../src/model/verification.ts';
import { planOf } from '../../src/verify/plan.ts';
import { VerdictCache } from '../../src/verify/verdict-cache.ts';
import { MISHAPS, SILENCE } from '../helpers/mishaps.ts';
import { playProviders, type ProviderServer, type Reply } from '../helpers/provider-server.ts';
import { acme, type Asked, SOURCE, subject, verifyThrough } from '../helpers/verification.ts';

const ALIVE: Reply = { status: 200, body: '{"login":"octo/cat","id":7}' };
const ORGS: Reply = { status: 200, body: '{"orgs":[{"name":"one"},{"name":"two"},{"id":3}]}' };
let answers: { first: Reply; further: Reply } = { first: ALIVE, further: ORGS };
let server: ProviderServer;

beforeAll(async () => {
  server = await playProviders(['api.acme.example', 'eu.acme.example'], ({ path }) =>
    path.endsWith('/orgs') ? answers.further : answers.first,
  );
});
afterEach(() => {
  server.seen.length = 0;
  answers = { first: ALIVE, further: ORGS };
});
afterAll(() => server.close());

const reaching: VerificationSpec = acme({
  reach: {
    path: '/v1/users/{{fact.owner}}/orgs',
    answer: {
      status: [200],
      json: { orgs: { kind: 'type', type: 'array' } },
      text: [],
      headers: {},
      source: SOURCE,
    },
    facts: { orgs: { kind: 'json', path: 'orgs.*.name' }, owner: { kind: 'json', path: 'orgs.0.name' } },
  },
});

async function verdictOf(asked: Asked = {}, spec = reaching) {
  const [verdict] = await verifyThrough([subject('s3cret-value-1')], {
    ...asked,
    client: { ...server.client, ...asked.client },
    specs: { 'acme-token': { spec, origin: 'builtin' } },
  });
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const paths = (): string[] => server.seen.map(({ method, path }) => `${method} ${path}`);

describe('what a live secret reaches', () => {
  test('is asked of the same host in the same way, and adds facts that replace none', async () => {
    expect(await verdictOf()).toMatchObject({
      status: 'active',
      reason: 'api.acme.example accepts it',
      facts: { owner: 'octo/cat', orgs: 'one, two' },
    });
    expect(paths()).toEqual(['GET /v1/user', 'GET /v1/users/octo%2Fcat/orgs']);
    expect(new Set(server.seen.map(({ host }) => host)).size).toBe(1);
    expect(server.seen[1]?.headers['authorization']).toBe('Bearer s3cret-value-1');
  });

  test('is asked below the base that the user names', async () => {
    await verdictOf({ options: { bases: new Map([['acme', [new URL('https://eu.acme.example/api')]]]) } });
    expect(server.seen.map(({ host, path }) => `${host}${path}`)).toEqual([
      'eu.acme.example/api/user',
      'eu.acme.example/api/users/octo%2Fcat/orgs',
    ]);
  });

  test.each([
    ['inactive', { status: 401, body: '{"message":"Bad credentials"}' }],
    ['unknown', { status: 403, body: '{}' }],
  ])('is not asked of one that is %s', async (status, first) => {
    answers = { first, further: ORGS };
    expect((await verdictOf()).status).toBe(status);
    expect(paths()).toEqual(['GET /v1/user']);
  });

  test.each(MISHAPS)(
    'with %s leaves the verdict as it is, and says that nothing is known',
    async (name, further) => {
      answers = { first: ALIVE, further };
      const verdict = await verdictOf(name === SILENCE ? { client: { timeoutMs: 300 } } : {});
      expect(verdict).toMatchObject({
        status: 'active',
        reason: expect.stringMatching(/^api\.acme\.example accepts it; what it reaches is not known: ./),
        evidence: { httpStatus: 200, source: SOURCE },
        facts: { owner: 'octo/cat' },
      });
      expect(verdict.facts['orgs']).toBeUndefined();
    },
  );

  test('a dead answer to it does not make the secret dead', async () => {
    answers = { first: ALIVE, further: { status: 401, body: '{"message":"Bad credentials"}' } };
    expect((await verdictOf()).status).toBe('active');
  });

  test('counts in the number of requests', async () => {
    const verdict = await verdictOf({ maxRequests: 1 });
    expect(verdict).toMatchObject({
      status: 'active',
      reason: expect.stringMatching(/--verify-max-requests/),
    });
    expect(paths()).toEqual(['GET /v1/user']);
  });

  test('is not asked where the first answer does not tell what it takes, or only the beginning', async () => {
    answers = { first: { status: 200, body: `{"login":"${'a'.repeat(300)}"}` }, further: ORGS };
    expect(await verdictOf()).toMatchObject({
      status: 'active',
      reason: expect.stringMatching(/its owner is not known/),
    });
    expect(paths()).toEqual(['GET /v1/user']);
  });

  test('holds no fact that repeats the secret', async () => {
    answers = { first: ALIVE, further: { status: 200, body: '{"orgs":[{"name":"s3cret-value-1"}]}' } };
    expect((await verdictOf()).facts).toEqual({ owner: 'octo/cat' });
  });

  test('is asked once for a secret that stands in many places', async () => {
    const specs = { 'acme-token': { spec: reaching, origin: 'builtin' } } as const;
    const subjects = Array.from({ length: 50 }, () => subject('s3cret-value-1'));
    const verdicts = await verifyThrough(subjects, { client: server.client, specs });
    expect(server.seen.length).toBe(2);
    expect(verdicts.every(({ facts }) => facts['orgs'] === 'one, two')).toBe(true);
  });

  test('is kept with the verdict; where it failed, it is asked again', async () => {
    const cache = VerdictCache.parse(undefined);
    answers = { first: ALIVE, further: { status: 500, body: '{}' } };
    await verdictOf({ cache });
    answers = { first: ALIVE, further: ORGS };
    await verdictOf({ cache });
    const before = server.seen.length;
    expect((await verdictOf({ cache })).facts).toEqual({ owner: 'octo/cat', orgs: 'one, two' });
    expect(server.seen.length).toBe(before);
  });

  test('stands in the plan, as what is asked only of live ones, and is counted', () => {
    const plan = planOf([subject('a-secret-1'), subject('a-secret-2')], {
      specs: new Map([['acme-token', { spec: reaching, origin: 'builtin' }]]),
      bases: new Map(),
      allowedHosts: new Set(),
      beside: new Map(),
      verifyCanaries: false,
    });
    expect(plan.requests).toEqual([
      {
        host: 'api.acme.example',
        line: 'GET https://api.acme.example/v1/user',
        ruleIds: ['acme-token'],
        count: 2,
        when: 'always',
      },
      {
        host: 'api.acme.example',
        line: 'GET https://api.acme.example/v1/users/{{fact.owner}}/orgs',
        ruleIds: ['acme-token'],
        count: 2,
        when: 'active',
      },
    ]);
    const text = planLines(plan, []);
    expect(text).toContain('acme-token; only of those that are active');
    expect(text).toContain('At most 4 requests to 1 host; nothing was sent.');
  });
});

describe('a secret that may open several services', () => {
  const elsewhere = acme({
    request: {
      method: 'GET',
      host: { kind: 'found', value: '{{companion.site}}', under: ['acme.example'] },
      path: '/me',
      headers: { authorization: 'Bearer {{secret}}' },
    },
    needs: ['site'],
  });
  const spec = acme({ otherwise: elsewhere });
  const sited = subject('s3cret-value-1', {
    companionSets: [new Map([['site', new Secret('eu.acme.example')]])],
  });
  const ask = (asked: Asked, own = sited) =>
    verifyThrough([own], {
      client: server.client,
      specs: { 'acme-token': { spec, origin: 'builtin' } },
      ...asked,
    });
  const REFUSED: Reply = { status: 403, body: '{}' };
  const allowed = { options: { allowedHosts: new Set(['eu.acme.example']) } };

  test('is asked about elsewhere where the first proves nothing', async () => {
    answers = { first: REFUSED, further: ORGS };
    const [verdict] = await ask(allowed);
    expect(verdict?.status).toBe('unknown');
    expect(server.seen.map(({ host, path }) => `${host}${path}`)).toEqual([
      'api.acme.example/v1/user',
      'eu.acme.example/me',
    ]);
  });

  test('is not asked about elsewhere where the first proves it active', async () => {
    expect((await ask(allowed))[0]?.status).toBe('active');
    expect(server.seen.length).toBe(1);
  });

  test('is not sent to a host that stood beside it unless the user allows it', async () => {
    answers = { first: REFUSED, further: ORGS };
    expect((await ask({}))[0]).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(
        /; eu\.acme\.example was found beside it, .* --allow-host eu\.acme\.example/,
      ),
    });
    expect(server.seen.map(({ host }) => host)).toEqual(['api.acme.example']);
    const [verdict] = await verifyThrough([sited], {
      client: server.client,
      specs: { 'acme-token': { spec: elsewhere, origin: 'builtin' } },
    });
    expect(verdict).toMatchObject({
      status: 'skipped',
      reason:
        'eu.acme.example was found beside it, and is not called: --allow-host eu.acme.example allows it',
    });
  });

  test('is not sent to what stands beside it outside of the provider, allowed or not', async () => {
    const foreign = subject('s3cret-value-1', {
      companionSets: [new Map([['site', new Secret('evil.example')]])],
    });
    answers = { first: REFUSED, further: ORGS };
    await ask({ options: { allowedHosts: new Set(['evil.example']) } }, foreign);
    expect(server.seen.map(({ host }) => host)).toEqual(['api.acme.example']);
  });
});
