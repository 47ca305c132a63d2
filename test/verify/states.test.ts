import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { selfSigned } from '../helpers/certificate.ts';
import { MISHAPS, SILENCE } from '../helpers/mishaps.ts';
import { playProviders, type ProviderServer, type Reply } from '../helpers/provider-server.ts';
import { acme, SOURCE, subject, verifyThrough } from '../helpers/verification.ts';

const HOSTS = ['api.acme.example', 'eu.acme.example', 'shop.acme.example'];
let reply: (host: string) => Reply = () => ({ status: 500 });
let server: ProviderServer;

beforeAll(async () => {
  server = await playProviders(HOSTS, ({ host }) => reply(host));
});
afterAll(() => server.close());

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

async function verdictOf(answer: (host: string) => Reply, spec = acme(), timeoutMs = 10_000) {
  reply = answer;
  const [verdict] = await verifyThrough([subject('s3cret-value-1')], {
    client: { ...server.client, timeoutMs },
    specs: { 'acme-token': { spec, origin: 'builtin' } },
  });
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('a verdict', () => {
  test('is active by the documented answer, with its facts and its source', async () => {
    const verdict = await verdictOf(() => json(200, { login: 'octo\ncat' }));
    expect(verdict).toMatchObject({
      status: 'active',
      reason: 'api.acme.example accepts it',
      evidence: { host: 'api.acme.example', httpStatus: 200, source: SOURCE },
      facts: { owner: 'octo cat' },
    });
    expect(Date.parse(verdict.checkedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test("is inactive by the provider's own word alone", async () => {
    expect((await verdictOf(() => json(401, { message: 'Bad credentials' }))).status).toBe('inactive');
    const other = await verdictOf(() => json(401, { message: 'Requires SSO' }));
    expect(other).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(/words that its documentation/),
    });
  });

  test('says what was sent by its user agent, with TLS, without cookies', async () => {
    await verdictOf(() => json(200, { login: 'a' }));
    const seen = server.seen.at(-1);
    expect(seen).toMatchObject({ method: 'GET', path: '/v1/user', host: 'api.acme.example' });
    expect(seen?.headers['user-agent']).toBe('patdown/test');
    expect(seen?.headers['authorization']).toBe('Bearer s3cret-value-1');
    expect(seen?.headers['cookie']).toBeUndefined();
  });

  test.each(MISHAPS)('of %s is neither active nor inactive', async (name, answer, status) => {
    const verdict = await verdictOf(() => answer, acme(), name === SILENCE ? 150 : undefined);
    expect(verdict.status).toBe(status);
    expect(verdict.reason).not.toBe('');
    expect(verdict.facts).toEqual({});
  });

  test('follows no redirect', async () => {
    const before = server.seen.length;
    const verdict = await verdictOf(() => ({
      status: 302,
      headers: { location: 'https://shop.acme.example/' },
    }));
    expect(verdict.reason).toMatch(/redirects to another host/);
    expect(server.seen.length).toBe(before + 1);
  });

  test('holds no fact that repeats the secret', async () => {
    const verdict = await verdictOf(() => json(200, { login: 'you sent s3cret-value-1' }));
    expect(verdict).toMatchObject({ status: 'active', facts: {} });
  });

  test("is an error where the certificate is another one's, also when Node was told not to care", async () => {
    const stranger = await playProviders(
      HOSTS,
      () => json(200, { login: 'a' }),
      selfSigned(['evil.example']),
    );
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const [wrongName] = await verifyThrough([subject('s3cret-value-2')], { client: stranger.client });
      expect(wrongName).toMatchObject({ status: 'error', reason: expect.stringMatching(/certificate/) });
      const { ca: _, ...untrusted } = server.client;
      const [wrongIssuer] = await verifyThrough([subject('s3cret-value-3')], { client: untrusted });
      expect(wrongIssuer).toMatchObject({ status: 'error', reason: expect.stringMatching(/certificate/) });
      expect(stranger.seen).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
      await stranger.close();
    }
  });

  describe('of the instances that the user names', () => {
    const dead = json(401, { message: 'Bad credentials' });
    const alive = json(200, { login: 'a' });
    const at = async (hosts: readonly string[], answer: (host: string) => Reply) => {
      reply = answer;
      server.seen.length = 0;
      const urls = hosts.map((host) => new URL(`https://${host}/v7`));
      const [verdict] = await verifyThrough([subject('s3cret-value-1')], {
        client: server.client,
        options: { bases: new Map([['acme', urls]]) },
      });
      return { ...verdict, asked: server.seen.map(({ host, path }) => `${host}${path}`) };
    };

    test('is asked of each in turn, until one knows the secret', async () => {
      const hosts = ['shop.acme.example', 'eu.acme.example'];
      expect(await at(hosts, (host) => (host.startsWith('eu.') ? alive : dead))).toMatchObject({
        status: 'active',
        asked: ['shop.acme.example/v7/user', 'eu.acme.example/v7/user'],
      });
      expect((await at(hosts, () => alive)).asked).toEqual(['shop.acme.example/v7/user']);
    });

    test('says that the provider itself was not asked, where it may know better', async () => {
      expect(await at(['shop.acme.example'], () => dead)).toMatchObject({
        status: 'inactive',
        reason: 'shop.acme.example says that it is not valid; api.acme.example was not asked',
      });
      expect((await at(['shop.acme.example', 'api.acme.example'], () => dead)).reason).not.toMatch(
        /not asked/,
      );
      expect((await at(['shop.acme.example'], () => alive)).reason).not.toMatch(/not asked/);
    });
  });

  test('asks the next region only while the one before does not know it', async () => {
    const spec = acme();
    const both = {
      ...spec,
      request: {
        ...spec.request,
        host: { kind: 'fixed', name: 'api.acme.example', regions: ['eu.acme.example'] },
      },
    } as const;
    const dead = json(401, { message: 'Bad credentials' });
    const alive = json(200, { login: 'a' });
    expect((await verdictOf((host) => (host.startsWith('eu.') ? alive : dead), both)).status).toBe('active');
    expect((await verdictOf(() => dead, both)).status).toBe('inactive');
    const before = server.seen.length;
    expect((await verdictOf((host) => (host.startsWith('eu.') ? dead : alive), both)).status).toBe('active');
    expect(server.seen.length).toBe(before + 1);
    const broken: Reply = (request) => request.socket.destroy();
    expect((await verdictOf((host) => (host.startsWith('eu.') ? alive : broken), both)).status).toBe(
      'active',
    );
    expect((await verdictOf((host) => (host.startsWith('eu.') ? dead : broken), both)).status).toBe('error');
    expect((await verdictOf((host) => (host.startsWith('eu.') ? broken : dead), both)).status).toBe('error');
    expect(
      (await verdictOf((host) => (host.startsWith('eu.') ? { status: 403, body: '{}' } : dead), both)).status,
    ).toBe('unknown');
  });
});
