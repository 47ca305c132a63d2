import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RequestFailure } from '../../src/verify/failure.ts';
import { HttpClient } from '../../src/verify/http/client.ts';
import { proxyFor } from '../../src/verify/http/proxy.ts';
import { playProviders, type ProviderServer } from '../helpers/provider-server.ts';

const HOST = 'api.acme.example';
let inside: ProviderServer;
let proxy: Server;
let asked: { url: string; authorization: string | undefined }[] = [];

beforeAll(async () => {
  inside = await playProviders([HOST], () => ({ status: 200, body: '{}' }));
  proxy = createServer((_, response) => response.writeHead(400).end());
  proxy.on('connect', (request, socket) => {
    asked.push({ url: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    if (request.url?.startsWith('refused.')) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    if (request.url?.startsWith('login.'))
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const there = connect(inside.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    there.on('error', () => socket.destroy());
    socket.on('error', () => there.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await inside.close();
});

async function get(host: string, environment: Record<string, string>): Promise<number | RequestFailure> {
  const { ca } = inside.client;
  const client = new HttpClient({
    userAgent: 'patdown/test',
    named: new Set(),
    timeoutMs: 10_000,
    environment,
    // Without a proxy a name leads nowhere.
    resolve: () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })),
    ...(ca === undefined ? {} : { ca }),
  });
  const request = {
    method: 'GET',
    origin: `https://${host}`,
    path: '/',
    headers: { a: 'secret' },
    body: undefined,
  } as const;
  try {
    return (await client.send(request)).status;
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  } finally {
    client.close();
  }
}

const via = (user = ''): string => `http://${user}127.0.0.1:${(proxy.address() as AddressInfo).port}`;

describe('a proxy', () => {
  test('is told the host and the user, and sees nothing of the request', async () => {
    asked = [];
    expect(await get(HOST, { HTTPS_PROXY: via('me:p%40ss@') })).toBe(200);
    expect(asked).toEqual([
      { url: `${HOST}:443`, authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}` },
    ]);
    expect(inside.seen.at(-1)?.headers['proxy-authorization']).toBeUndefined();
  });

  test('is no way around the certificate', async () => {
    expect(await get('other.example', { https_proxy: via() })).toMatchObject({ kind: 'tls' });
  });

  test.each([
    ['refused.example', /refused the connection \(403\)/],
    ['login.example', /wants another user or password/],
  ])('that does not open the way to %s is a failure of its own', async (host, message) => {
    expect(await get(host, { HTTPS_PROXY: via() })).toMatchObject({
      kind: 'proxy',
      message: expect.stringMatching(message),
    });
  });

  test('that is not there is a failure of its own', async () => {
    expect(await get(HOST, { HTTPS_PROXY: 'http://127.0.0.1:1' })).toMatchObject({ kind: 'proxy' });
  });

  test('is left out where NO_PROXY says so', async () => {
    asked = [];
    expect(await get(HOST, { HTTPS_PROXY: via(), NO_PROXY: '.acme.example' })).toMatchObject({ kind: 'dns' });
    expect(asked).toEqual([]);
  });

  test.each([
    ['', true],
    ['other.example', true],
    ['acme.example', false],
    ['.acme.example', false],
    ['*.acme.example', false],
    ['API.ACME.EXAMPLE', false],
    ['a.example, api.acme.example', false],
    ['api.acme.example:443', false],
    ['api.acme.example:8443', true],
    ['me.example', true],
    ['*', false],
  ])('NO_PROXY=%j: used is %j', (list, isUsed) => {
    const found = proxyFor(HOST, 443, { HTTPS_PROXY: 'proxy.example:3128', NO_PROXY: list });
    expect(found !== undefined).toBe(isUsed);
    if (isUsed) expect(found).toMatchObject({ host: 'proxy.example', port: 3128, isTls: false });
  });

  test('of another kind is an error that does not show its password', () => {
    const environment = { HTTPS_PROXY: 'socks5://me:hidden@proxy.example' };
    expect(() => proxyFor(HOST, 443, environment)).toThrow(/cannot be used/);
    expect(() => proxyFor(HOST, 443, environment)).not.toThrow(/hidden/);
  });
});
