import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { realTiming } from '../../src/verify/timing.ts';
import { pauseOf, parseRetryAfter } from '../../src/verify/pacer.ts';
import { playProviders, type ProviderServer, type Reply } from '../helpers/provider-server.ts';
import { acme, quickTiming, subject, verifyThrough } from '../helpers/verification.ts';

const ALIVE: Reply = { status: 200, body: '{"login":"a"}' };
let server: ProviderServer;
let reply: (count: number) => Reply = () => ALIVE;

beforeAll(async () => {
  server = await playProviders(['api.acme.example'], () => reply(server.seen.length));
});
afterEach(() => {
  server.seen.length = 0;
});
afterAll(() => server.close());

describe('manners', () => {
  test('10,000 findings of 200 distinct secrets cause 200 requests', async () => {
    reply = () => ALIVE;
    const subjects = Array.from({ length: 10_000 }, (_, index) => subject(`secret-number-${index % 200}`));
    const verdicts = await verifyThrough(subjects, { client: server.client });
    expect(server.seen.length).toBe(200);
    expect(verdicts.every(({ status }) => status === 'active')).toBe(true);
    expect(new Set(server.seen.map(({ headers }) => headers['authorization'])).size).toBe(200);
  });

  test('two rules that ask the same of the same secret ask once', async () => {
    reply = () => ALIVE;
    const specs = {
      'acme-token': { spec: acme(), origin: 'builtin' },
      'acme-other': { spec: acme(), origin: 'builtin' },
    } as const;
    const subjects = [subject('one-secret-1'), subject('one-secret-1', { ruleId: 'acme-other' })];
    await verifyThrough(subjects, { client: server.client, specs });
    expect(server.seen.length).toBe(1);
  });

  test('a host is asked four times at once at most, and ten times a second', async () => {
    let [open, most] = [0, 0];
    reply = () => (_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end('{"login":"a"}');
      }, 60);
    };
    const timing = quickTiming();
    const subjects = Array.from({ length: 30 }, (_, index) => subject(`secret-number-${index}`));
    await verifyThrough(subjects, { client: server.client, timing });
    expect(most).toBeLessThanOrEqual(4);
    expect(timing.slept.length).toBeGreaterThan(0);
    expect(Math.max(...timing.slept)).toBeLessThanOrEqual(400);
  });

  test('a host that says `Retry-After: 2` is left alone for two seconds, by all that want something of it', async () => {
    reply = (count) => (count === 1 ? { status: 429, headers: { 'retry-after': '2' }, body: '{}' } : ALIVE);
    const first = verifyThrough([subject('secret-a'), subject('secret-b'), subject('secret-c')], {
      client: { ...server.client, timeoutMs: 5000 },
      timing: { ...realTiming, random: () => 0 },
    });
    const verdicts = await first;
    expect(verdicts.map(({ status }) => status)).toEqual(['active', 'active', 'active']);
    const [limited, ...later] = server.seen.map(({ at }) => at);
    // What was on its way before the answer came is there within the first 300 ms.
    const after = later.filter((at) => at - (limited ?? 0) > 300);
    expect(after.length).toBeGreaterThan(0);
    for (const at of after) expect(at - (limited ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  test('a host that wants an hour is asked no more', async () => {
    reply = () => ({
      status: 403,
      headers: { 'retry-after': '3600', 'x-ratelimit-remaining': '0' },
      body: '{}',
    });
    const subjects = Array.from({ length: 20 }, (_, index) => subject(`secret-number-${index}`));
    const verdicts = await verifyThrough(subjects, { client: server.client });
    expect(server.seen.length).toBeLessThanOrEqual(4);
    expect(verdicts.every(({ status }) => status === 'unknown')).toBe(true);
    expect(verdicts.at(-1)?.reason).toBe('api.acme.example wants to be left alone for 60 minutes');
  });

  test.each([
    ['2', 2000],
    ['0', 0],
    ['Wed, 21 Oct 2015 07:28:07 GMT', 7000],
    ['Wed, 21 Oct 2014 07:28:07 GMT', 0],
    ['soon', 0],
  ])('Retry-After: %s is %d ms', (text, ms) => {
    expect(parseRetryAfter(text, Date.parse('2015-10-21T07:28:00Z'))).toBe(ms);
  });

  test.each([
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1445412500' }, 20_000],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '20' }, 20_000],
    [{ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '1445412500' }, 0],
  ])('a limit that is used up is waited for: %j', (headers, ms) => {
    const answer = { status: 200, headers, body: Buffer.of(), isCut: false };
    expect(pauseOf(answer as Parameters<typeof pauseOf>[0], 1_445_412_480_000)).toBe(ms);
  });

  test('repeats what may go better, with a growing and random pause', async () => {
    reply = (count) => (count < 3 ? { status: 503, body: '' } : ALIVE);
    const timing = quickTiming();
    const [verdict] = await verifyThrough([subject('secret-a')], { client: server.client, timing });
    expect(verdict?.status).toBe('active');
    expect(server.seen.length).toBe(3);
    expect(timing.slept).toEqual([500, 1000]);
  });

  test('sends no more requests than allowed, and says so', async () => {
    reply = () => ALIVE;
    const subjects = Array.from({ length: 5 }, (_, index) => subject(`secret-number-${index}`));
    const verdicts = await verifyThrough(subjects, { client: server.client, maxRequests: 2 });
    expect(server.seen.length).toBe(2);
    expect(verdicts.filter(({ status }) => status === 'skipped').length).toBe(3);
    expect(verdicts.at(-1)?.reason).toMatch(/--verify-max-requests/);
  });

  test('ends at once when told to', async () => {
    reply = () => () => {};
    const controller = new AbortController();
    const started = Date.now();
    setTimeout(() => controller.abort(), 50);
    const verdicts = await verifyThrough([subject('secret-a'), subject('secret-b')], {
      client: { ...server.client, timeoutMs: 20_000 },
      signal: controller.signal,
    });
    expect(Date.now() - started).toBeLessThan(2000);
    expect(verdicts.map(({ status, reason }) => [status, reason])).toEqual([
      ['skipped', 'it was interrupted'],
      ['skipped', 'it was interrupted'],
    ]);
  });
});
