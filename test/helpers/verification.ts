import { Secret } from '../../src/model/secret.ts';
import type { SelectedVerification, Verification, VerificationSpec } from '../../src/model/verification.ts';
import { Asker } from '../../src/verify/asker.ts';
import { type ClientOptions, HttpClient } from '../../src/verify/http/client.ts';
import type { Timing } from '../../src/verify/pacer.ts';
import type { VerdictCache } from '../../src/verify/verdict-cache.ts';
import type { Subject, VerifierOptions } from '../../src/verify/inquiry.ts';
import { verifyAll } from '../../src/verify/verifier.ts';

export const SOURCE = 'https://acme.example/docs';

/** A provider as most are: 200 with a login, 401 with a message. */
export const acme = (changes: Partial<VerificationSpec> = {}): VerificationSpec => ({
  request: {
    method: 'GET',
    host: { kind: 'fixed', name: 'api.acme.example', regions: [] },
    base: { name: 'acme', path: '/v1' },
    path: '/v1/user',
    headers: { authorization: 'Bearer {{secret}}' },
  },
  needs: [],
  answers: [
    {
      is: 'active',
      status: [200],
      json: { login: { kind: 'type', type: 'string' } },
      text: [],
      headers: {},
      source: SOURCE,
    },
    {
      is: 'inactive',
      status: [401],
      json: { message: { kind: 'equals', anyOf: ['Bad credentials'] } },
      text: [],
      headers: {},
      source: SOURCE,
    },
  ],
  facts: { owner: { kind: 'json', path: 'login' } },
  ...changes,
});

export const subject = (value: string, changes: Partial<Subject> = {}): Subject => ({
  ruleId: 'acme-token',
  secret: new Secret(value),
  facts: new Map(),
  companionSets: [new Map()],
  ...changes,
});

/** Sleeps in no time and keeps what was slept. */
export function quickTiming(): Timing & { readonly slept: number[] } {
  const slept: number[] = [];
  let passed = 0;
  return {
    slept,
    now: () => Date.now() + passed,
    random: () => 0.5,
    sleep: async (ms) => {
      slept.push(ms);
      passed += ms;
    },
  };
}

export interface Asked {
  readonly client?: Partial<ClientOptions>;
  readonly timing?: Timing;
  readonly maxRequests?: number;
  readonly signal?: AbortSignal;
  readonly cache?: VerdictCache;
  readonly options?: Partial<VerifierOptions>;
  readonly specs?: Readonly<Record<string, SelectedVerification>>;
}

/** Verifies through the real client. */
export async function verifyThrough(
  subjects: readonly Subject[],
  asked: Asked = {},
): Promise<Verification[]> {
  const client = new HttpClient({
    userAgent: 'patdown/test',
    named: new Set(),
    timeoutMs: 10_000,
    environment: {},
    ...asked.client,
  });
  const timing = asked.timing ?? quickTiming();
  const specs = asked.specs ?? { 'acme-token': { spec: acme(), origin: 'builtin' } };
  try {
    return await verifyAll(
      subjects,
      {
        specs: new Map(Object.entries(specs)),
        bases: new Map(),
        allowedHosts: new Set(),
        beside: new Map(),
        verifyCanaries: false,
        ...asked.options,
      },
      {
        asker: new Asker({ client, timing, maxRequests: asked.maxRequests ?? 1000, signal: asked.signal }),
        timing,
        cache: asked.cache,
        isSafe: (text) => !subjects.some(({ secret }) => text.includes(secret.reveal())),
      },
    );
  } finally {
    client.close();
  }
}
