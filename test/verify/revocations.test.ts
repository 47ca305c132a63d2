import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Revocation } from '../../src/model/revocation.ts';
import { Secret } from '../../src/model/secret.ts';
import { builtinRevocations, builtinRules, builtinVerifications } from '../../src/rules/builtin.ts';
import { Asker } from '../../src/verify/asker.ts';
import { HttpClient } from '../../src/verify/http/client.ts';
import { planRevocation, revokeAll, type RevokerOptions, tryRevocation } from '../../src/verify/revoker.ts';
import type { Instruments } from '../../src/verify/verifier.ts';
import { selfSigned } from '../helpers/certificate.ts';
import { MISHAPS, SILENCE } from '../helpers/mishaps.ts';
import { playProviders, type ProviderServer, type Reply } from '../helpers/provider-server.ts';
import { quickTiming, subject } from '../helpers/verification.ts';
import { BASE62, Tokens } from '../helpers/tokens.ts';

interface Exchange {
  readonly request: string;
  readonly header?: readonly [string, string];
  readonly body?: unknown;
  readonly form?: string;
  readonly status: number;
  readonly answer?: unknown;
}

interface Recorded {
  readonly source: string;
  /** Where it is more than a random text. */
  readonly secret?: string;
  readonly base?: Readonly<Record<string, string>>;
  readonly exchanges: readonly Exchange[];
  readonly trial?: Exchange;
  readonly refusals: readonly {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: unknown;
  }[];
}

const SECRET = new Tokens(4).text(BASE62, 30);
const KEY = ['AKIA', 'L7ZQOPRG2FDFKYI6'].join('');

/** Written from the documentation that each `source` names; `SECRET` and `KEY` stand for what is revoked, `‖` for nothing. */
const file = JSON.parse(
  readFileSync('fixtures/revocation/answers.json', 'utf8')
    .replaceAll('‖', '')
    .replaceAll('SECRET', SECRET)
    .replaceAll(/\bKEY\b/g, KEY),
) as Record<string, Recorded | string>;
const recordedOf = (id: string): Recorded => {
  const own = file[id];
  const found = typeof own === 'string' ? file[own] : own;
  if (found === undefined || typeof found === 'string') throw new Error(`nothing recorded for ${id}`);
  return found;
};

const revocations = builtinRevocations();
const ids = Object.keys(revocations).filter((id) => revocations[id]?.kind === 'requests');

let server: ProviderServer;
let replies: Reply[] = [];
beforeAll(async () => {
  const hosts = ids.flatMap((id) =>
    recordedOf(id).exchanges.map(({ request }) => request.replace(/^\w+ ([^/:]+).*$/, '$1')),
  );
  server = await playProviders(hosts, () => replies.shift() ?? { status: 500 }, selfSigned(hosts));
});
afterAll(() => server.close());

const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
const reply = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': typeof body === 'string' ? 'text/xml' : 'application/json', ...headers },
  body: textOf(body),
});

async function act<T>(
  id: string,
  run: (options: RevokerOptions, instruments: Instruments) => Promise<T>,
  timeoutMs = 10_000,
): Promise<T> {
  const spec = revocations[id];
  if (spec === undefined) throw new Error('no such revocation');
  server.seen.length = 0;
  const client = new HttpClient({
    userAgent: 'x',
    named: new Set(),
    timeoutMs,
    environment: {},
    ...server.client,
  });
  const timing = quickTiming();
  try {
    return await run(
      {
        specs: new Map(),
        revocations: new Map([[id, { spec, origin: 'builtin' }]]),
        bases: new Map(
          Object.entries(recordedOf(id).base ?? {}).map(([name, url]) => [name, [new URL(url)]]),
        ),
        allowedHosts: new Set(),
        beside: new Map(),
        verifyCanaries: false,
      },
      {
        asker: new Asker({ client, timing, maxRequests: 100, signal: undefined }),
        timing,
        cache: undefined,
        isSafe: () => true,
      },
    );
  } finally {
    client.close();
  }
}

const own = (id: string) =>
  subject(recordedOf(id).secret ?? SECRET, {
    ruleId: id,
    companionSets: [new Map([['aws-access-key-id', new Secret(KEY)]])],
  });

const revoke = (id: string, timeoutMs?: number): Promise<Revocation | undefined> =>
  act(
    id,
    async (options, instruments) => {
      const [revocation] = await revokeAll([planRevocation(own(id), options)], options, instruments);
      return revocation;
    },
    timeoutMs,
  );

function expectSent(exchange: Exchange, index = 0): void {
  const seen = server.seen[index];
  expect(`${seen?.method} ${seen?.host}${seen?.path}`).toBe(exchange.request);
  if (exchange.header !== undefined) expect(seen?.headers[exchange.header[0]]).toBe(exchange.header[1]);
  if (exchange.body !== undefined) expect(seen?.body).toBe(textOf(exchange.body));
  if (exchange.form !== undefined) expect(seen?.body).toBe(exchange.form);
}

describe('revocations', () => {
  test('are recorded, every one, and each belongs to a rule', () => {
    expect(Object.keys(file).sort()).toEqual([...ids].sort());
    const rules = new Set(builtinRules().map((rule) => rule.id));
    expect(Object.keys(revocations).filter((id) => !rules.has(id))).toEqual([]);
  });

  test('are there for every kind that is verified, if only by hand, with a page or a place to open', () => {
    const byId = new Map(builtinRules().map((rule) => [rule.id, rule]));
    const verified = Object.keys(builtinVerifications());
    expect(verified.filter((id) => revocations[id] === undefined)).toEqual([]);
    for (const [id, spec] of Object.entries(revocations)) {
      if (spec.kind !== 'by-hand') continue;
      for (const step of spec.steps) expect([id, step]).toEqual([id, expect.stringMatching(/^[A-Z].*\.$/)]);
      const isLed = byId.get(id)?.revokeUrl !== undefined || /^(?:Open|Cancel) /.test(spec.steps[0] ?? '');
      expect([id, isLed]).toEqual([id, true]);
    }
  });

  test.each(ids)('%s: what is documented is sent, and its answer means that it is done', async (id) => {
    const { exchanges } = recordedOf(id);
    replies = exchanges.map(({ status, answer }) => reply(status, answer));
    expect(await revoke(id)).toMatchObject({ status: 'revoked', reason: 'the provider accepted it' });
    exchanges.forEach(expectSent);
    expect(server.seen.length).toBe(exchanges.length);
  });

  test.each(ids)('%s: a refusal, and whatever else happens, is no success', async (id) => {
    const { refusals } = recordedOf(id);
    const answers: readonly (readonly [Reply, number | undefined])[] = [
      ...refusals.map(({ status, body, headers }) => [reply(status, body, headers), undefined] as const),
      // Short only for the mishap that waits for it.
      ...MISHAPS.map(([name, own]) => [own, name === SILENCE ? 150 : undefined] as const),
    ];
    for (const [answer, timeoutMs] of answers) {
      replies = Array.from({ length: 6 }, () => answer);
      expect((await revoke(id, timeoutMs))?.status).toBe('failed');
    }
  });

  test.each(ids.filter((id) => recordedOf(id).trial !== undefined))(
    '%s has a dry run of its own',
    async (id) => {
      const { trial } = recordedOf(id);
      if (trial === undefined) throw new Error('no trial');
      const tried = await act(id, async (options, instruments) => {
        const plan = planRevocation(own(id), options);
        replies = [reply(trial.status, trial.answer)];
        return plan.kind === 'requests' ? tryRevocation(plan, new Map(), instruments) : 'by hand';
      });
      expect(tried).toBeUndefined();
      expectSent(trial);
    },
  );
});
