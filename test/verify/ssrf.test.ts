import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HttpClient } from '../../src/verify/http/client.ts';
import { RequestFailure } from '../../src/verify/failure.ts';
import { playProviders, type ProviderServer } from '../helpers/provider-server.ts';
import { acme, subject, verifyThrough } from '../helpers/verification.ts';
import { Secret } from '../../src/model/secret.ts';

/** What stands for the inside of a network: whoever reaches it has won. */
let inside: ProviderServer;
let plain: Server;
let plainHits = 0;

beforeAll(async () => {
  inside = await playProviders(['api.acme.example', 'localhost'], () => ({
    status: 200,
    body: '{"login":"root"}',
  }));
  plain = createServer((_, response) => {
    plainHits++;
    response.end('{"login":"root"}');
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await inside.close();
  await new Promise((resolve) => plain.close(resolve));
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A client as a user has it: no test dials anything in its place. */
const client = (changes: Partial<ConstructorParameters<typeof HttpClient>[0]> = {}) =>
  new HttpClient({
    userAgent: 'patdown/test',
    named: new Set(),
    timeoutMs: 10_000,
    environment: {},
    ...(inside.client.ca === undefined ? {} : { ca: inside.client.ca }),
    ...changes,
  });

async function failureOf(origin: string, own: HttpClient): Promise<RequestFailure> {
  try {
    await own.send({ method: 'GET', origin, path: '/', headers: { authorization: 'x' }, body: undefined });
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  } finally {
    own.close();
  }
  throw new Error(`${origin} was reached`);
}

const ADDRESSES = [
  ...['127.0.0.1', '127.8.9.10', '0.0.0.0', '10.0.0.5', '172.20.1.1', '192.168.0.10', '100.64.3.4'],
  ...['169.254.169.254', '168.63.129.16', '192.0.0.192', '100.100.100.200', '224.0.0.1', '255.255.255.255'],
  ...['::1', '::', '::ffff:127.0.0.1', '::ffff:169.254.169.254', '64:ff9b::7f00:1', '2002:7f00:1::1'],
  ...['fe80::1', 'fd00:ec2::254', 'fc00::1', 'ff02::1', '2001:db8::1', '::127.0.0.1'],
];

describe('what must not be reached is not', () => {
  test.each(ADDRESSES)('a name of the provider that leads to %s', async (address) => {
    const own = client({ resolve: async () => [{ address, family: address.includes(':') ? 6 : 4 }] });
    const failure = await failureOf(`https://api.acme.example:${inside.port}`, own);
    expect(failure.kind).toBe('blocked');
    expect(inside.seen).toEqual([]);
  });

  test('a name that leads to a public and to a private address', async () => {
    const own = client({
      resolve: async () => [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    });
    expect((await failureOf(`https://api.acme.example:${inside.port}`, own)).kind).toBe('blocked');
  });

  test('a name that changes its address between the look and the call: it is asked once, and what it said is dialled', async () => {
    let asked = 0;
    const own = client({
      named: new Set(['api.acme.example']),
      resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    });
    const origin = `https://api.acme.example:${inside.port}`;
    await own.send({ method: 'GET', origin, path: '/', headers: {}, body: undefined });
    own.close();
    expect(asked).toBe(1);
    expect(inside.seen.length).toBe(1);
    inside.seen.length = 0;
  });

  test.each([
    'https://127.0.0.1:PORT',
    'https://2130706433:PORT',
    'https://0x7f.1:PORT',
    'https://0177.0.0.1:PORT',
    'https://127.1:PORT',
    'https://[::1]:PORT',
    'https://[::ffff:7f00:1]:PORT',
    'https://localhost:PORT',
    'https://localhost.:PORT',
    'https://foo.localhost:PORT',
    'https://metadata.google.internal:PORT',
    'https://127.0.0.1.:PORT',
  ])('%s', async (origin) => {
    const failure = await failureOf(origin.replace('PORT', String(inside.port)), client());
    expect(failure.kind).toBe('blocked');
    expect(inside.seen).toEqual([]);
  });

  test('anything without encryption', async () => {
    const origin = `http://api.acme.example:${portOf(plain)}`;
    const resolve = async () => [{ address: '8.8.8.8', family: 4 }];
    expect((await failureOf(origin, client({ resolve }))).kind).toBe('blocked');
    // Also where the host was named: named is a private host, not a plain text.
    const named = new Set(['api.acme.example']);
    expect((await failureOf(origin, client({ resolve, named }))).kind).toBe('blocked');
    expect(plainHits).toBe(0);
  });

  test('a host from a scanned file that is none of the provider', async () => {
    const spec = acme({
      request: {
        method: 'GET',
        host: { kind: 'found', value: '{{companion.host}}', under: ['acme.example'] },
        path: '/v1/user',
        headers: { authorization: '{{secret}}' },
      },
    });
    const hosts = [
      ...['evil.example', 'acme.example.evil.example', 'evilacme.example', '127.0.0.1', 'localhost'],
      ...['api.acme.example@evil.example', 'api.acme.example:8443', 'evil.example/api.acme.example'],
      ...[
        'https://evil.example#.acme.example',
        'api.acme.example\\.evil.example',
        'api.acme.example\nevil.example',
      ],
      ...['', '.acme.example', 'a..acme.example', 'https://user:pass@x.acme.example', '%61pi.acme.example'],
    ];
    const verdicts = await verifyThrough(
      hosts.map((host) =>
        subject('secret-value', { companionSets: [new Map([['host', new Secret(host)]])] }),
      ),
      { client: inside.client, specs: { 'acme-token': { spec, origin: 'builtin' } } },
    );
    expect(verdicts.map(({ status }) => status)).toEqual(hosts.map(() => 'skipped'));
    expect(inside.seen).toEqual([]);
  });

  test('a host that a rule of the user names, until it is allowed', async () => {
    const specs = { 'acme-token': { spec: acme(), origin: 'user' } } as const;
    const [refused] = await verifyThrough([subject('secret-value')], { client: inside.client, specs });
    expect(refused).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/--allow-host api.acme.example/),
    });
    expect(inside.seen).toEqual([]);
    const allowedHosts = new Set(['api.acme.example']);
    const [allowed] = await verifyThrough([subject('secret-value')], {
      client: inside.client,
      specs,
      options: { allowedHosts },
    });
    expect(allowed?.status).toBe('active');
    expect(inside.seen.length).toBe(1);
    inside.seen.length = 0;
  });

  test('but a private host is, where the user names it', async () => {
    const own = client({
      named: new Set(['api.acme.example']),
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const origin = `https://api.acme.example:${inside.port}`;
    const answer = await own.send({ method: 'GET', origin, path: '/', headers: {}, body: undefined });
    own.close();
    expect(answer.status).toBe(200);
  });
});
