import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Revocation, RevocationSpec } from '../../src/model/revocation.ts';
import { Secret } from '../../src/model/secret.ts';
import { Asker } from '../../src/verify/asker.ts';
import { HttpClient } from '../../src/verify/http/client.ts';
import { planRevocation, revokeAll, type RevokerOptions, tryRevocation } from '../../src/verify/revoker.ts';
import type { Subject } from '../../src/verify/inquiry.ts';
import type { Instruments } from '../../src/verify/verifier.ts';
import { MISHAPS, SILENCE } from '../helpers/mishaps.ts';
import { playProviders, type ProviderServer, type Reply, type Seen } from '../helpers/provider-server.ts';
import { acme, quickTiming, SOURCE, subject } from '../helpers/verification.ts';

const request = (method: 'GET' | 'POST' | 'DELETE', path: string) =>
  ({
    method,
    host: { kind: 'fixed', name: 'api.acme.example', regions: [] },
    path,
    headers: { authorization: 'Bearer {{secret}}' },
  }) as const;
const done = (status: number) => [{ status: [status], json: {}, text: [], headers: {}, source: SOURCE }];

/** Finds the id of the very token, then deletes what has that id. */
const BY_ID: RevocationSpec = {
  kind: 'requests',
  effect: 'Deletes the token.',
  irreversible: true,
  needs: [],
  trial: { request: request('POST', '/trial'), done: done(200), refused: [], facts: {}, batch: 1 },
  steps: [
    {
      request: request('GET', '/v1/self'),
      done: done(200),
      refused: [],
      facts: { 'key-id': { kind: 'json', path: 'id' } },
      batch: 1,
    },
    {
      request: request('DELETE', '/v1/tokens/{{fact.key-id}}'),
      done: done(204),
      refused: [],
      facts: {},
      batch: 1,
    },
  ],
};

const IN_BATCHES: RevocationSpec = {
  kind: 'requests',
  effect: 'Revokes the tokens.',
  irreversible: true,
  needs: [],
  steps: [
    {
      request: {
        ...request('POST', '/revoke'),
        headers: {},
        body: { kind: 'json', value: { credentials: ['{{secret}}'] } },
      },
      done: done(202),
      refused: [],
      facts: {},
      batch: 1000,
    },
  ],
};

let server: ProviderServer;
/** Tokens that live, by value. */
let living = new Set<string>();
let onDelete: ((seen: Seen) => Reply) | undefined;
let listed: unknown;
const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** A provider that knows which tokens live, each with an id of its own. */
function provider(seen: Seen): Reply {
  const { method, path, headers, body } = seen;
  const token = (headers['authorization'] ?? '').replace('Bearer ', '');
  if (path === '/revoke') {
    for (const value of (JSON.parse(body) as { credentials: string[] }).credentials) living.delete(value);
    return { status: 202 };
  }
  if (path === '/trial') return json(200, {});
  if (!living.has(token)) return json(401, { message: 'Bad credentials' });
  if (path === '/v1/list') return json(200, listed);
  if (method === 'GET') return json(200, { login: 'octocat', id: `id of ${token}` });
  if (onDelete !== undefined) return onDelete(seen);
  living.delete(decodeURIComponent(path.split('/').at(-1) ?? '').replace('id of ', ''));
  return { status: 204 };
}

beforeAll(async () => {
  server = await playProviders(['api.acme.example', 'eu.acme.example'], provider);
});
afterEach(() => {
  server.seen.length = 0;
  onDelete = undefined;
});
afterAll(() => server.close());

const optionsFor = (spec: RevocationSpec, changes: Partial<RevokerOptions> = {}): RevokerOptions => ({
  specs: new Map([['acme-token', { spec: acme(), origin: 'builtin' }]]),
  revocations: new Map([['acme-token', { spec, origin: 'builtin' }]]),
  bases: new Map(),
  allowedHosts: new Set(),
  beside: new Map(),
  verifyCanaries: false,
  ...changes,
});

async function withInstruments<T>(
  run: (instruments: Instruments) => Promise<T>,
  timeoutMs = 10_000,
): Promise<T> {
  const client = new HttpClient({
    userAgent: 'patdown/test',
    named: new Set(),
    timeoutMs,
    environment: {},
    ...server.client,
  });
  const timing = quickTiming();
  try {
    const asker = new Asker({ client, timing, maxRequests: 1000, signal: undefined });
    return await run({ asker, timing, cache: undefined, isSafe: () => true });
  } finally {
    client.close();
  }
}

const revoke = (
  subjects: readonly Subject[],
  spec: RevocationSpec,
  changes: Partial<RevokerOptions> = {},
  timeoutMs?: number,
): Promise<Revocation[]> => {
  const options = optionsFor(spec, changes);
  const plans = subjects.map((each) => planRevocation(each, options));
  return withInstruments((instruments) => revokeAll(plans, options, instruments), timeoutMs);
};

const sent = (): string[] => server.seen.map(({ method, path }) => `${method} ${path}`);

describe('a revocation', () => {
  test('is planned without a word to anybody', () => {
    const plan = planRevocation(subject('secret-a'), optionsFor(BY_ID));
    expect(plan).toMatchObject({
      kind: 'requests',
      lines: [
        'GET https://api.acme.example/v1/self',
        'DELETE https://api.acme.example/v1/tokens/{{fact.key-id}}',
      ],
      trialLine: 'POST https://api.acme.example/trial',
    });
    expect(server.seen).toEqual([]);
  });

  test('says what is asked before and after, or why nothing is', () => {
    expect(planRevocation(subject('secret-a'), optionsFor(BY_ID))).toMatchObject({
      looks: { kind: 'requests', lines: ['GET https://api.acme.example/v1/user'], reachLines: [] },
    });
    expect(planRevocation(subject('secret-a'), optionsFor(BY_ID, { specs: new Map() }))).toMatchObject({
      looks: { kind: 'none', reason: 'there is no way to verify secrets of this kind' },
    });
  });

  test('asks what the secret reaches before, and not again after', async () => {
    living = new Set(['secret-a']);
    const reach = {
      path: '/v1/orgs',
      answer: { status: [200], json: {}, text: ['o'], headers: {}, source: SOURCE },
      facts: { orgs: { kind: 'json', path: 'orgs' } },
    } as const;
    const specs = new Map([['acme-token', { spec: acme({ reach }), origin: 'builtin' } as const]]);
    expect(planRevocation(subject('secret-a'), optionsFor(BY_ID, { specs }))).toMatchObject({
      looks: {
        lines: ['GET https://api.acme.example/v1/user'],
        reachLines: ['GET https://api.acme.example/v1/orgs'],
      },
    });
    const [revocation] = await revoke([subject('secret-a')], BY_ID, { specs });
    expect(revocation?.status).toBe('revoked');
    expect(sent().filter((line) => line.endsWith('/v1/orgs')).length).toBe(1);
    expect(sent().filter((line) => line.endsWith('/v1/user')).length).toBe(2);
  });

  test("sends a secret of the user's own instance to nobody else", async () => {
    living = new Set(['secret-a']);
    const bases = new Map([['acme', [new URL('https://eu.acme.example/api')]]]);
    expect(planRevocation(subject('secret-a'), optionsFor(BY_ID, { bases }))).toMatchObject({
      kind: 'by-hand',
      reason: 'there is no request that revokes it at eu.acme.example, and nobody else is told of it',
    });
    const others = new Map([['other', [new URL('https://eu.acme.example/api')]]]);
    expect(planRevocation(subject('secret-a'), optionsFor(BY_ID, { bases: others })).kind).toBe('requests');
  });

  test('ends the very key that leaked, by its id, with a look before and after', async () => {
    living = new Set(['secret-a', 'secret-b']);
    const [revocation] = await revoke([subject('secret-b')], BY_ID);
    expect(revocation).toMatchObject({
      status: 'revoked',
      reason: 'it is inactive now',
      before: { status: 'active', facts: { owner: 'octocat' } },
      after: { status: 'inactive' },
    });
    expect([...living]).toEqual(['secret-a']);
    expect(sent()).toEqual([
      'GET /v1/user',
      'GET /v1/self',
      'DELETE /v1/tokens/id%20of%20secret-b',
      'GET /v1/user',
    ]);
  });

  test('does nothing about what is dead already', async () => {
    living = new Set();
    const [revocation] = await revoke([subject('secret-a')], BY_ID);
    expect(revocation?.status).toBe('dead');
    expect(sent()).toEqual(['GET /v1/user']);
  });

  test('says so where the secret lives on', async () => {
    living = new Set(['secret-a']);
    onDelete = () => ({ status: 204 });
    const [revocation] = await revoke([subject('secret-a')], BY_ID);
    expect(revocation).toMatchObject({ status: 'alive', after: { status: 'active' } });
    // It was looked at three times: some providers take their time.
    expect(sent().filter((line) => line === 'GET /v1/user').length).toBe(4);
  });

  test.each(MISHAPS)('that meets %s has failed, and no step follows', async (name, mishap) => {
    living = new Set(['secret-a']);
    onDelete = () => mishap;
    // What comes before the silence must not be taken for it on a busy machine.
    const timeoutMs = name === SILENCE ? 1000 : undefined;
    const [revocation] = await revoke([subject('secret-a')], BY_ID, {}, timeoutMs);
    expect(revocation).toMatchObject({ status: 'failed', after: undefined });
    expect(revocation?.reason).toMatch(/^step 2: /);
    expect([...living]).toEqual(['secret-a']);
  });

  test('whose first step fails sends no second one', async () => {
    living = new Set(['secret-a']);
    const broken: RevocationSpec = {
      ...BY_ID,
      steps: BY_ID.steps.map((step, index) => (index === 0 ? { ...step, done: done(201) } : step)),
    } as RevocationSpec;
    const [revocation] = await revoke([subject('secret-a')], broken);
    expect(revocation?.status).toBe('failed');
    expect(sent().some((line) => line.startsWith('DELETE'))).toBe(false);
  });

  test('whose key has no id in the answer ends nothing', async () => {
    living = new Set(['secret-a']);
    const lost = JSON.parse(JSON.stringify(BY_ID).replace('"path":"id"', '"path":"uid"')) as RevocationSpec;
    const [revocation] = await revoke([subject('secret-a')], lost);
    expect(revocation).toMatchObject({
      status: 'failed',
      reason: 'step 2: its key-id is not known',
    });
    expect(sent().some((line) => line.startsWith('DELETE'))).toBe(false);
  });

  test.each([
    [
      'the element that holds it',
      [
        { id: 'a', token: 'secret-b' },
        { id: 'b', token: 'secret-a' },
      ],
      'b',
    ],
    [
      'no element',
      [
        { id: 'a', token: 'secret-b' },
        { id: 'b', token: 'secret-a-and-more' },
      ],
      undefined,
    ],
    [
      'two elements',
      [
        { id: 'a', token: 'secret-a' },
        { id: 'b', token: 'secret-a' },
      ],
      undefined,
    ],
    ['an element without an id', [{ token: 'secret-a' }], undefined],
    ['no list', { id: 'a', token: 'secret-a' }, undefined],
  ])('of a key that stands in a list ends %s, and never another one', async (_, list, ended) => {
    living = new Set(['secret-a']);
    listed = list;
    const byList: RevocationSpec = {
      ...BY_ID,
      steps: BY_ID.steps.map((step, index) =>
        index > 0
          ? step
          : {
              ...step,
              request: request('GET', '/v1/list'),
              facts: { 'key-id': { kind: 'listed' as const, list: '$', where: 'token', take: 'id' } },
            },
      ),
    };
    const [revocation] = await revoke([subject('secret-a')], byList, { specs: new Map() });
    expect(revocation?.status).toBe(ended === undefined ? 'failed' : 'revoked');
    const deleted = sent().filter((line) => line.startsWith('DELETE'));
    expect(deleted).toEqual(ended === undefined ? [] : [`DELETE /v1/tokens/${ended}`]);
  });

  test('asks the regions of a service in turn, and ends with the first that knows it', async () => {
    const [step] = BY_ID.steps;
    if (step === undefined) throw new Error('no step');
    const inRegions = {
      ...BY_ID,
      steps: [
        {
          ...step,
          request: {
            ...request('DELETE', '/v1/tokens/x'),
            host: { kind: 'fixed', name: 'eu.acme.example', regions: ['api.acme.example'] },
          },
          done: done(204),
          refused: [{ ...done(404)[0], reason: 'this region does not know it' }],
          facts: {},
        },
      ],
    } as RevocationSpec;
    living = new Set(['secret-a']);
    const plan = planRevocation(subject('secret-a'), optionsFor(inRegions));
    expect(plan).toMatchObject({
      lines: ['DELETE https://eu.acme.example/v1/tokens/x', 'DELETE https://api.acme.example/v1/tokens/x'],
    });
    onDelete = ({ host }) => ({ status: host.startsWith('eu.') ? 404 : 204 });
    const [revocation] = await revoke([subject('secret-a')], inRegions, { specs: new Map() });
    expect(revocation?.status).toBe('revoked');
    onDelete = () => json(404, {});
    const [lost] = await revoke([subject('secret-a')], inRegions, { specs: new Map() });
    expect(lost).toMatchObject({
      status: 'failed',
      reason: 'this region does not know it; this region does not know it',
    });
  });

  test('takes a thousand at once, and not one more', async () => {
    const values = Array.from({ length: 1001 }, (_, index) => `secret-number-${index}`);
    living = new Set(values);
    const revocations = await revoke(
      values.map((value) => subject(value)),
      IN_BATCHES,
      { specs: new Map() },
    );
    expect(revocations.map(({ status }) => status)).toEqual(values.map(() => 'revoked'));
    expect(
      server.seen.map(({ body }) => (JSON.parse(body) as { credentials: string[] }).credentials.length),
    ).toEqual([1000, 1]);
    expect(living.size).toBe(0);
    expect(server.seen[0]?.headers['authorization']).toBeUndefined();
  });

  test('leaves the dead out of a batch', async () => {
    living = new Set(['secret-a']);
    const revocations = await revoke([subject('secret-a'), subject('secret-b')], IN_BATCHES);
    expect(revocations.map(({ status }) => status)).toEqual(['revoked', 'dead']);
    const [batch] = server.seen.filter(({ path }) => path === '/revoke');
    expect(JSON.parse(batch?.body ?? '')).toEqual({ credentials: ['secret-a'] });
  });

  test("is tried by the provider's own dry run", async () => {
    const options = optionsFor(BY_ID);
    const plan = planRevocation(subject('secret-a'), options);
    if (plan.kind !== 'requests') throw new Error('no requests');
    expect(
      await withInstruments((instruments) => tryRevocation(plan, new Map(), instruments)),
    ).toBeUndefined();
    expect(sent()).toEqual(['POST /trial']);
  });

  test('is by hand where there is no request, a part is missing, or the host is not allowed', async () => {
    const hands: RevocationSpec = { kind: 'by-hand', steps: ['Open the page.', 'Press the button.'] };
    expect(planRevocation(subject('a'), optionsFor(hands))).toMatchObject({
      kind: 'by-hand',
      steps: hands.steps,
    });
    const wanting = { ...BY_ID, needs: ['sid'] } as RevocationSpec;
    expect(planRevocation(subject('a'), optionsFor(wanting))).toMatchObject({
      kind: 'by-hand',
      reason: 'its sid was not found beside it; --beside sid=VALUE gives it',
    });
    const complete = subject('a', { companionSets: [new Map([['sid', new Secret('x')]])] });
    expect(planRevocation(complete, optionsFor(wanting)).kind).toBe('requests');
    const own = new Map([['acme-token', { spec: BY_ID, origin: 'user' }]]) as RevokerOptions['revocations'];
    expect(planRevocation(subject('a'), optionsFor(BY_ID, { revocations: own }))).toMatchObject({
      kind: 'by-hand',
      reason: expect.stringMatching(/--allow-host api\.acme\.example/),
    });
    expect(planRevocation(subject('a'), optionsFor(BY_ID, { revocations: new Map() })).kind).toBe('by-hand');
  });
});
