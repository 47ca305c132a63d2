import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outcomeLines, planText } from '../../src/cli/commands/revocation-lines.ts';
import { journalLine } from '../../src/cli/revocation-journal.ts';
import { ECHOES, REPLIES, type Replier } from '../helpers/echoes.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Revocation } from '../../src/model/revocation.ts';
import type { BlobReport } from '../../src/scan/blob-report.ts';
import { planRevocations, revokeFindings, tryFindings } from '../../src/scan/revoke-findings.ts';
import { scan } from '../../src/scan/scan.ts';
import type { Surroundings } from '../../src/scan/verify-findings.ts';
import { withFiles } from '../helpers/files.ts';
import { type Guarded, leaksIn } from '../helpers/leaks.ts';
import { playProviders, type ProviderServer, type Reply, type Seen } from '../helpers/provider-server.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { BASE62, Tokens } from '../helpers/tokens.ts';
import { quickTiming } from '../helpers/verification.ts';

/** Every place of a request holds the secret, and what a provider says of it goes into the next one. */
const RULES = `provider: acme
name: Acme
revoke: https://acme.example/tokens
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner.
    severity: high
    confidence: high
    match: { pattern: 'acme_[0-9A-Za-z]{30}' }
    remediation: Revoke it.
    verification:
      request: { url: "https://api.acme.example/user", headers: { Authorization: "Bearer {{secret}}" } }
      answers:
        - { is: active, status: 200, json: { login: string }, source: https://acme.example/docs }
        - { is: inactive, status: 401, json: { message: string }, source: https://acme.example/docs }
      facts: { owner: { json: login }, echo: { header: x-echo } }
    revocation:
      effect: Deletes the token.
      irreversible: true
      trial:
        request: { method: POST, url: "https://api.acme.example/trial/{{secret}}", headers: { Authorization: "Bearer {{secret}}" } }
        done: [{ status: 200, json: { login: string }, source: https://acme.example/docs }]
      steps:
        - request: { url: "https://api.acme.example/self/{{secret}}?t={{secret}}", headers: { Authorization: "Bearer {{secret}}" } }
          done: [{ status: 200, json: { login: string }, source: https://acme.example/docs }]
          facts: { id: { json: login } }
        - request: { method: DELETE, url: "https://api.acme.example/tokens/{{fact.id}}", headers: { Authorization: "Bearer {{secret}}" }, body: { json: { credentials: ["{{secret}}"] } } }
          done: [{ status: 200, json: { login: string }, source: https://acme.example/docs }]
          refused: [{ status: 403, json: { message: string }, reason: it may not, source: https://acme.example/docs }]
`;

let server: ProviderServer;
let replies: readonly Replier[] = [];
beforeAll(async () => {
  const reply = (seen: Seen): Reply => replies[server.seen.length - 1]?.(seen) ?? { status: 500 };
  server = await playProviders(['api.acme.example'], reply);
});
afterAll(() => server.close());

const surroundingsOf = (cwd: string): Surroundings => ({
  options: {
    mode: 'ask',
    statuses: [],
    providerUrls: new Map(),
    allowedHosts: new Set(['api.acme.example']),
    beside: new Map(),
    verifyCanaries: false,
    timeoutMs: undefined,
    maxRequests: 20,
  },
  rulePaths: [`${cwd}/rules.yml`],
  hooks: {
    userAgent: 'patdown/test',
    client: { ...server.client, timeoutMs: 150 },
    timing: quickTiming(),
  },
  environment: {},
  signal: undefined,
});

/** Everything that is shown, written down or handed on of a revocation. */
async function textsOf(value: string): Promise<{ texts: string[]; statuses: Revocation['status'][] }> {
  return withFiles({ 'a.txt': `token: acme_${value}\n`, 'rules.yml': RULES }, async (cwd) => {
    const found: { findings: readonly Finding[]; reports: readonly BlobReport[] } = {
      findings: [],
      reports: [],
    };
    const result = await scan(
      scanOptions(cwd, { paths: ['a.txt'], rules: { paths: [`${cwd}/rules.yml`], only: [], skip: [] } }),
      { onFound: (findings, reports) => Object.assign(found, { findings, reports }) },
    );
    const surroundings = surroundingsOf(cwd);
    const revocables = await planRevocations(found.findings, found.reports, surroundings);
    const texts = [planText(revocables, result, new Map())];
    const statuses: Revocation['status'][] = [];
    server.seen.length = 0;
    texts.push(planText(revocables, result, await tryFindings(revocables, surroundings)));
    server.seen.length = 0;
    await revokeFindings(revocables, surroundings, (revocable, revocation) => {
      const { finding, plan } = revocable;
      statuses.push(revocation.status);
      texts.push(
        journalLine(finding, plan.kind === 'requests' ? plan.lines : [], revocation),
        ...outcomeLines(revocable, revocation, result),
        inspect([revocable, revocation], { depth: 20, showHidden: true }),
        JSON.stringify([revocable, revocation]),
      );
    });
    return { texts, statuses };
  });
}

describe('a revocation shows no secret', () => {
  test('in what it prints, writes down and hands on, whatever a provider answers to each of its requests', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.constantFrom(...REPLIES), { minLength: 5, maxLength: 5 }),
        async (seed, answers) => {
          replies = answers;
          const value = new Tokens(seed).text(BASE62, 30);
          const guarded: Guarded[] = [{ value, publicPrefix: '' }];
          const { texts, statuses } = await textsOf(value);
          expect(statuses.length).toBe(1);
          for (const status of statuses) seen.add(status);
          for (const text of texts) expect(leaksIn(text, guarded)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(['dead', 'failed']));
    expect(server.seen.length).toBeGreaterThan(0);
  });

  test('when it is done, nor when the secret lives on', async () => {
    const value = new Tokens(12).text(BASE62, 30);
    const [echoed] = ECHOES;
    if (echoed === undefined) throw new Error('no echo');
    const dead: Replier = () => ({
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"no"}',
    });
    for (const [after, status] of [
      [dead, 'revoked'],
      [echoed, 'alive'],
    ] as const) {
      replies = [echoed, echoed, echoed, after, after, after];
      const { texts, statuses } = await textsOf(value);
      expect(statuses).toEqual([status]);
      for (const text of texts) expect(leaksIn(text, [{ value, publicPrefix: '' }])).toEqual([]);
    }
    // It did go out: what is guarded was there to leak.
    expect(server.seen.some(({ path }) => path.includes(value))).toBe(true);
  });
});
