import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScanResult } from '../../src/model/result.ts';
import { errorFrames, errorLines } from '../../src/cli/print-error.ts';
import { loadReporter } from '../../src/report/load-reporter.ts';
import { FORMATS } from '../../src/model/format.ts';
import { scan } from '../../src/scan/scan.ts';
import { HttpClient } from '../../src/verify/http/client.ts';
import { buildRequest, destinationsOf } from '../../src/verify/request/build.ts';
import { VerdictCache } from '../../src/verify/verdict-cache.ts';
import { Secret } from '../../src/model/secret.ts';
import { REPLIES } from '../helpers/echoes.ts';
import { withFiles } from '../helpers/files.ts';
import { type Guarded, leaksIn } from '../helpers/leaks.ts';
import { playProviders, type ProviderServer, type Reply, type Seen } from '../helpers/provider-server.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { BASE62, Tokens } from '../helpers/tokens.ts';
import { acme, quickTiming } from '../helpers/verification.ts';
import { context } from '../report/fixtures.ts';

const RULES = `provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner.
    severity: high
    confidence: high
    match: { pattern: 'acme_[0-9A-Za-z]{30}' }
    remediation: Revoke it.
    verification:
      request: { url: "https://api.acme.example/user/{{secret}}?t={{secret}}", headers: { Authorization: "Bearer {{secret}}" } }
      answers:
        - { is: active, status: 200, json: { login: string }, source: https://acme.example/docs }
        - { is: inactive, status: 401, json: { message: string }, source: https://acme.example/docs }
      facts: { owner: { json: login }, echo: { header: x-echo }, part: { between: ['"message":"', '"'] } }
`;

let server: ProviderServer;
let reply: (seen: Seen) => Reply = () => ({ status: 500 });
beforeAll(async () => {
  server = await playProviders(['api.acme.example'], (seen) => reply(seen));
});
afterAll(() => server.close());

describe('verification shows no secret', () => {
  test('in reports, verdicts, problems, dumps and the cache, whatever a provider answers', async () => {
    let active = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...REPLIES), async (seed, answer) => {
        reply = answer;
        const value = new Tokens(seed).text(BASE62, 30);
        const guarded: Guarded[] = [{ value, publicPrefix: '' }];
        const cache = VerdictCache.parse(undefined);
        const files = { 'a.txt': `token: acme_${value}\n`, 'rules.yml': RULES };
        const result = await withFiles(files, (cwd) =>
          scan(
            scanOptions(cwd, {
              paths: ['a.txt'],
              rules: { paths: [`${cwd}/rules.yml`], only: [], skip: [] },
              verification: {
                mode: 'ask',
                statuses: [],
                providerUrls: new Map(),
                allowedHosts: new Set(['api.acme.example']),
                beside: new Map(),
                verifyCanaries: false,
                timeoutMs: undefined,
                maxRequests: 10,
              },
            }),
            {
              verification: {
                userAgent: 'patdown/test',
                cache,
                client: { ...server.client, timeoutMs: 150 },
                timing: quickTiming(),
              },
            },
          ),
        );
        expect(result.findings.length).toBe(1);
        if (result.findings[0]?.verification?.status === 'active') active++;
        for (const output of [
          ...(await reportsOf(result)),
          cache.render(Date.now()),
          inspect(cache, { showHidden: true, depth: 9 }),
        ])
          expect(leaksIn(output, guarded)).toEqual([]);
      }),
      { numRuns: 120 },
    );
    expect(server.seen.some(({ path }) => path.startsWith('/user/acme_'))).toBe(true);
    expect(active).toBeGreaterThan(0);
  });

  test('in errors of the client, their stacks and what PATDOWN_DEBUG prints of them', async () => {
    const value = new Tokens(1).text(BASE62, 30);
    const guarded = [{ value, publicPrefix: '' }];
    const failing: Partial<ConstructorParameters<typeof HttpClient>[0]>[] = [
      { resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
      { resolve: () => Promise.reject(Object.assign(new Error(value), { code: value })) },
      { resolve: async () => [] },
      { ...server.client, timeoutMs: 1 },
      { ...server.client, ca: 'none' },
      { dial: () => ({ host: '127.0.0.1', port: 1 }) },
      { environment: { HTTPS_PROXY: `http://user:${value}@127.0.0.1:1` } },
    ];
    for (const changes of failing) {
      const client = new HttpClient({
        userAgent: 'x',
        named: new Set(),
        timeoutMs: 300,
        environment: {},
        ...changes,
      });
      const request = {
        method: 'GET',
        origin: 'https://api.acme.example',
        path: `/${value}`,
        headers: { authorization: value },
        body: undefined,
      } as const;
      const error: unknown = await client.send(request).catch((caught: unknown) => caught);
      client.close();
      expect(error).toBeInstanceOf(Error);
      const texts = [
        inspect(error, { showHidden: true, depth: 20 }),
        String(error instanceof Error ? error.stack : ''),
        ...errorLines(error),
        ...errorFrames(error),
        JSON.stringify(error),
      ];
      for (const text of texts) expect(leaksIn(text, guarded)).toEqual([]);
    }
  });

  test('in a request that was built, however it is printed', () => {
    const value = new Tokens(2).text(BASE62, 30);
    const values = { secret: new Secret(value), companions: new Map(), facts: new Map() };
    const { request } = acme();
    const [destination] = destinationsOf(request, new Map(), values);
    if (destination === undefined) throw new Error('no destination');
    const built = buildRequest(request, destination, values);
    expect(built.wire(new Date()).headers['authorization']).toBe(`Bearer ${value}`);
    const texts = [
      inspect(built, { showHidden: true, depth: 20 }),
      JSON.stringify(built),
      `${built}`,
      built.line,
    ];
    for (const text of texts) expect(leaksIn(text, [{ value, publicPrefix: '' }])).toEqual([]);
  });
});

async function reportsOf(result: ScanResult): Promise<string[]> {
  const contexts = [context, { ...context, verbose: true, explain: true, colour: true, columns: 200 }];
  const texts: string[] = [];
  // One after the other: jest loses modules that several imports wait for.
  for (const format of FORMATS) {
    const render = await loadReporter(format);
    texts.push(...contexts.map((each) => render(result, each)));
  }
  return [...texts, inspect(result, { depth: 20, showHidden: true }), JSON.stringify(result)];
}
