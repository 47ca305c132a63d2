import { describe, expect, test } from '@jest/globals';
import type { Verification } from '../../src/model/verification.ts';
import { VerdictCache } from '../../src/verify/verdict-cache.ts';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const MINUTE = 60_000;

const verification = (status: Verification['status'], at = NOW): Verification => ({
  status,
  reason: 'api.acme.example accepts it',
  checkedAt: new Date(at).toISOString(),
  evidence: { host: 'api.acme.example', httpStatus: 200, source: 'https://acme.example/docs' },
  facts: { owner: 'octocat', scopes: 'repo, user' },
});

describe('verdicts of earlier runs', () => {
  test('come back whole, identity facts included', () => {
    const cache = VerdictCache.parse(undefined);
    cache.put('request', verification('active'));
    const again = VerdictCache.parse(cache.render(NOW));
    expect(again.get('request', NOW + MINUTE)).toEqual(verification('active'));
    expect(again.get('another request', NOW)).toBeUndefined();
  });

  test('name requests by a hash under a key of their own', () => {
    const [one, two] = [VerdictCache.parse(undefined), VerdictCache.parse(undefined)];
    for (const cache of [one, two]) cache.put('request', verification('inactive'));
    const idsOf = (cache: VerdictCache): string[] => Object.keys(JSON.parse(cache.render(NOW)).verdicts);
    expect(idsOf(one)[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(idsOf(one)).not.toEqual(idsOf(two));
    expect(one.render(NOW)).not.toContain('request"');
  });

  test('expire: what lives soon, what is dead late', () => {
    const cache = VerdictCache.parse(undefined);
    cache.put('live', verification('active'));
    cache.put('dead', verification('inactive'));
    expect(cache.get('live', NOW + 14 * MINUTE)).toBeDefined();
    expect(cache.get('live', NOW + 15 * MINUTE)).toBeUndefined();
    expect(cache.get('dead', NOW + 6 * 24 * 60 * MINUTE)).toBeDefined();
    expect(cache.get('dead', NOW + 7 * 24 * 60 * MINUTE)).toBeUndefined();
    expect(cache.get('live', NOW - MINUTE)).toBeUndefined();
    expect(Object.keys(JSON.parse(cache.render(NOW + 60 * MINUTE)).verdicts).length).toBe(1);
  });

  test('are kept only where something was proved', () => {
    const cache = VerdictCache.parse(undefined);
    for (const status of ['unknown', 'error', 'skipped'] as const) cache.put(status, verification(status));
    expect(cache.isChanged).toBe(false);
    expect(Object.keys(JSON.parse(cache.render(NOW)).verdicts)).toEqual([]);
  });

  test.each([
    'no JSON',
    '[]',
    '{"format":"patdown/verdicts/9","key":"00"}',
    `{"format":"patdown/verdicts/1","key":"${'0'.repeat(64)}","verdicts":{"a":{"status":"alive"},"b":7,"__proto__":null}}`,
  ])('that are %s are none', (text) => {
    const cache = VerdictCache.parse(text);
    expect(Object.keys(JSON.parse(cache.render(NOW)).verdicts)).toEqual([]);
  });
});
