import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/model/secret.ts';
import type { VerificationSpec } from '../../src/model/verification.ts';
import { builtinRules, builtinTests, builtinVerifications } from '../../src/rules/builtin.ts';
import { chainOf, type Subject } from '../../src/verify/inquiry.ts';
import { selfSigned } from '../helpers/certificate.ts';
import { relateText } from '../helpers/engine.ts';
import { MISHAPS, SILENCE } from '../helpers/mishaps.ts';
import {
  playProviders,
  type ProviderServer,
  readRecorded,
  type RecordedAnswer,
  type Reply,
} from '../helpers/provider-server.ts';
import { verifyThrough } from '../helpers/verification.ts';

interface RecordedKind {
  readonly given?: {
    readonly secret?: string;
    readonly companions?: Readonly<Record<string, string>>;
    readonly facts?: Readonly<Record<string, string>>;
  };
  readonly answers: Readonly<Record<string, RecordedAnswer>>;
}

const FOLDER = 'fixtures/verification';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
const recorded = new Map(
  files.flatMap((name) => {
    const { kinds } = readRecorded(`${FOLDER}/${name}`) as { kinds: Record<string, RecordedKind | string> };
    return Object.entries(kinds).map(([id, kind]): [string, RecordedKind | undefined] => {
      const own = typeof kind === 'string' ? kinds[kind] : kind;
      return [id, typeof own === 'string' ? undefined : own];
    });
  }),
);

/** Every way to verify, by the rule's id; those that are tried after the first have `/otherwise` behind it. */
const specs = Object.entries(builtinVerifications()).flatMap(([id, spec]) =>
  chainOf(spec).map(({ otherwise: _, ...own }, place): [string, VerificationSpec] => [
    `${id}${'/otherwise'.repeat(place)}`,
    own,
  ]),
);
const ruleOf = (way: string): string => way.split('/', 1)[0] ?? way;
const tests = new Map(builtinTests().map((own) => [own.ruleId, own]));
const rules = new Map(builtinRules().map((rule) => [rule.id, rule]));
const exampleOf = (ruleId: string): string => tests.get(ruleId)?.examples[0]?.secret ?? '';

/** The rule's own example as the engine finds it, completed by what is recorded. */
function subjectOf(way: string, spec: VerificationSpec, kind: RecordedKind | undefined): Subject {
  const ruleId = ruleOf(way);
  const example = tests.get(ruleId)?.examples[0];
  const match = relateText(example?.text ?? '').matches.find((found) => found.ruleId === ruleId);
  const companions = new Map(match?.companions.map(({ name, value }) => [name, value]));
  for (const name of spec.needs)
    if (!companions.has(name) && exampleOf(name) !== '') companions.set(name, new Secret(exampleOf(name)));
  if (spec.request.sign === 'aws-sigv4' && !companions.has('aws-access-key-id'))
    companions.set('aws-access-key-id', new Secret(exampleOf('aws-access-key-id')));
  for (const [name, value] of Object.entries(kind?.given?.companions ?? {}))
    companions.set(name, new Secret(value));
  const facts = new Map(match?.checks.flatMap(({ facts: own }) => Object.entries(own ?? {})));
  for (const [name, value] of Object.entries(kind?.given?.facts ?? {})) facts.set(name, value);
  const secret = kind?.given?.secret === undefined ? match?.secret : new Secret(kind.given.secret);
  return { ruleId, secret: secret ?? new Secret(exampleOf(ruleId)), facts, companionSets: [companions] };
}

let server: ProviderServer;
let reply: Reply = { status: 500 };
let further: { readonly path: string | undefined; readonly reply: Reply } = { path: undefined, reply };

beforeAll(async () => {
  // One certificate for every host; only its being checked is another test's business.
  server = await playProviders(
    ['x'],
    ({ path }) => (path === further.path ? further.reply : reply),
    selfSigned(hostsOf()),
  );
});
afterAll(() => server.close());

const hostsOf = (): string[] => specs.flatMap(([, { request }]) => namesOf(request.host));

function namesOf(host: VerificationSpec['request']['host']): readonly string[] {
  switch (host.kind) {
    case 'fixed':
      return [host.name, ...host.regions];
    case 'labels':
      return [host.labels.join('.')];
    case 'found':
      return host.under.flatMap((domain) => [domain, `*.${domain}`, `*.cloud.${domain}`]);
    case 'named':
      return ['instance.example'];
  }
}

/** Milliseconds. Short only for the mishap that waits for it: a busy machine takes its time. */
const TIMEOUT = 10_000;
const SHORT = 150;

async function verdictOf(
  id: string,
  spec: VerificationSpec,
  answer: Reply,
  timeoutMs = TIMEOUT,
  furtherAnswer = answer,
) {
  reply = answer;
  further = { path: spec.reach?.path, reply: furtherAnswer };
  const { base, host } = spec.request;
  const [verdict] = await verifyThrough([subjectOf(id, spec, recorded.get(id))], {
    client: { ...server.client, timeoutMs },
    specs: { [ruleOf(id)]: { spec, origin: 'builtin' } },
    options: {
      bases: new Map(
        host.kind === 'named' && base !== undefined
          ? [[base.name, [new URL('https://instance.example')]]]
          : [],
      ),
      allowedHosts: new Set(['acme.atlassian.net']),
    },
  });
  return verdict;
}

const toReply = ({ status, headers, body }: Pick<RecordedAnswer, 'status' | 'headers' | 'body'>): Reply => ({
  status,
  headers: { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json', ...headers },
  body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
});

describe('recorded answers', () => {
  test('are there for every verification, and for nothing else', () => {
    expect([...recorded.keys()].sort()).toEqual(specs.map(([id]) => id).sort());
  });

  test('of each kind have an active one, and an inactive one where the rule knows one', () => {
    for (const [id, spec] of specs) {
      const expected = new Set(Object.values(recorded.get(id)?.answers ?? {}).map((answer) => answer.expect));
      expect([id, [...new Set(spec.answers.map(({ is }) => is))].filter((is) => !expected.has(is))]).toEqual([
        id,
        [],
      ]);
    }
  });

  test('say what is reached, where a rule asks', () => {
    for (const [id, { reach }] of specs) {
      const answers = Object.values(recorded.get(id)?.answers ?? {});
      expect([id, answers.some((answer) => answer.reach?.status === 200)]).toEqual([id, reach !== undefined]);
    }
  });

  for (const [id, kind] of recorded) {
    test.each(Object.entries(kind?.answers ?? {}))(`${id}: %s`, async (_, answer) => {
      const spec = new Map(specs).get(id);
      if (spec === undefined) throw new Error('no such verification');
      const before = server.seen.length;
      const reach = answer.reach === undefined ? undefined : toReply(answer.reach);
      const verdict = await verdictOf(id, spec, toReply(answer), TIMEOUT, reach);
      expect(verdict).toMatchObject({ status: answer.expect });
      expect(server.seen.length).toBeGreaterThan(before);
      expect(answer.source).toMatch(/^https:\/\//);
      if (answer.facts !== undefined) expect(verdict?.facts).toEqual(answer.facts);
    });
  }
});

describe('of every verification', () => {
  for (const [id, spec] of specs) {
    test(`${id}: whatever else happens is neither active nor inactive`, async () => {
      for (const [name, answer, status] of MISHAPS) {
        const timeoutMs = name === SILENCE ? SHORT : TIMEOUT;
        const verdict = await verdictOf(id, spec, answer, timeoutMs);
        expect([name, verdict?.status]).toEqual([name, status]);
      }
    });

    test(`${id}: it belongs to a rule and cites each answer`, () => {
      expect(rules.has(ruleOf(id))).toBe(true);
      for (const { source } of spec.answers) expect(source).toMatch(/^https:\/\/[a-z0-9.-]+\//);
    });
  }
});
