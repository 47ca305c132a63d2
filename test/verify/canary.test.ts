import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/model/secret.ts';
import { builtinRevocations } from '../../src/rules/builtin.ts';
import { accountOf, isCanary } from '../../src/verify/canary.ts';
import { planRevocation } from '../../src/verify/revoker.ts';
import { playProviders, type ProviderServer } from '../helpers/provider-server.ts';
import { acme, subject, verifyThrough } from '../helpers/verification.ts';

// In pieces: no whole id stands in a file.
const CANARY = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
const ORDINARY = ['ASIA', 'QNZGKIQY56JQ7WML'].join('');
const companionsOf = (id: string) => [new Map([['aws-access-key-id', new Secret(id)]])];

let server: ProviderServer;
beforeAll(async () => {
  server = await playProviders(['api.acme.example'], () => ({ status: 200, body: '{"login":"a"}' }));
});
afterAll(() => server.close());

describe('canary tokens', () => {
  test.each([
    [ORDINARY, '029608264753'],
    [CANARY, '052310077262'],
    ['AKIA', undefined],
    [ORDINARY.toLowerCase(), undefined],
    ['x'.repeat(20), undefined],
  ])('number %#: the account is decoded', (id, account) => {
    expect(accountOf(id)).toBe(account);
  });

  test('are known by their account', () => {
    expect(isCanary([new Secret('x'), new Secret(CANARY)])).toBe(true);
    expect(isCanary([new Secret(ORDINARY)])).toBe(false);
  });

  test('are not called unless that is asked for', async () => {
    const canary = subject('secret-value', { companionSets: companionsOf(CANARY) });
    const [skipped] = await verifyThrough([canary], { client: server.client });
    expect(skipped).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/canary.*--verify-canaries/),
    });
    expect(server.seen).toEqual([]);
    const [asked] = await verifyThrough([canary], {
      client: server.client,
      options: { verifyCanaries: true },
    });
    expect(asked?.status).toBe('active');
  });

  test('are not revoked either', () => {
    const spec = builtinRevocations()['aws-secret-access-key'];
    if (spec === undefined) throw new Error('no such revocation');
    const plan = (id: string, verifyCanaries: boolean) =>
      planRevocation(subject('x', { ruleId: 'aws-secret-access-key', companionSets: companionsOf(id) }), {
        specs: new Map([['acme-token', { spec: acme(), origin: 'builtin' }]]),
        revocations: new Map([['aws-secret-access-key', { spec, origin: 'builtin' }]]),
        bases: new Map(),
        allowedHosts: new Set(),
        beside: new Map(),
        verifyCanaries,
      });
    expect(plan(CANARY, false)).toMatchObject({ kind: 'by-hand', reason: expect.stringMatching(/canary/) });
    expect(plan(CANARY, true).kind).toBe('requests');
    expect(plan(ORDINARY, false).kind).toBe('requests');
  });
});
