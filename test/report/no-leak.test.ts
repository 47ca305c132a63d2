import { describe, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { scan } from '../../src/scan/scan.ts';
import { Secret } from '../../src/model/secret.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { FORMATS, REPORTERS, type ReportContext } from '../../src/report/reporter.ts';
import { withFiles } from '../helpers/files.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { BASE62, BASE64, HEX, Tokens } from '../helpers/tokens.ts';
import { context } from './fixtures.ts';

/** Bytes of a secret that may not stand together in any output. */
const WINDOW = 6;

/** Every form of every stretch of six bytes beyond the public prefix. */
function* forms(secret: string, prefix: string): Generator<string> {
  const bytes = Buffer.from(secret).subarray(prefix.length);
  for (let at = 0; at + WINDOW <= bytes.length; at++) {
    const piece = bytes.subarray(at, at + WINDOW);
    yield piece.toString('utf8');
    yield JSON.stringify(piece.toString('utf8')).slice(1, -1);
    yield piece.toString('hex');
    yield piece.toString('hex').toUpperCase();
    yield [...piece].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    // Base64 of the bytes wherever they begin in a group of three, without the characters that neighbours share.
    for (const shift of [0, 1, 2]) {
      const encoded = (tokens: Tokens, secret: string): string =>
  tokens.pick([
    Buffer.from(secret).toString('base64'),
    Buffer.from(`user:${secret}`).toString('base64'),
    Buffer.from(secret).toString('hex'),
    JSON.stringify(secret),
    secret,
    [...Buffer.from(secret)].map((byte) => `%${byte.toString(16)}`).join(''),
  ]);

describe('no secret leaves by accident', () => {
  test.each(Array.from({ length: 120 }, (_, seed) => seed))('in no report of what a scan finds (%i)', async (seed) => {
    const tokens = new Tokens(5000 + seed);
    const made = Array.from({ length: 3 }, () => makeSecret(tokens));
    const glue = tokens.pick([' ', '\n', ' 日本 😀 ', '", "', '\\n', '\u0000', ' // ']);
    const sideways = made.map(([, secret]) => encoded(tokens, secret)).join(tokens.pick([' ', ', ']));
    const content = `${made.map(([text]) => text).join(glue)}${tokens.pick(['', ` ${sideways}`, `\n${sideways}`])}\n`;
    const inName = made.find(([text, secret]) => text === secret)?.[1] ?? 'plain';
    const files = { [`notes ${inName}.txt`]: content, [`${inName}/b.txt`]: 'nothing here', 'c.txt': tokens.pick([content, '']) };
    const result = await withFiles(files, (cwd) =>
      scan(scanOptions(cwd, { explain: true, minConfidence: tokens.pick(['low', 'medium']), listExclusions: true, maxFileSize: tokens.pick([undefined, 20]) })),
    );
    const known = made.map(([, secret, prefix]) => [secret, prefix] as const);
    for (const report of reports(result)) expect(leaksIn(report, known)).toEqual([]);
    expect(leaksIn(inspect(result, { depth: 20, showHidden: true }), known)).toEqual([]);
    expect(leaksIn(JSON.stringify(result), known)).toEqual([]);
  });

  test('the test sees a leak in every form', () => {
    const secret = new Tokens(9).text(BASE62, 30);
    for (const leak of [secret.slice(5, 11), Buffer.from(secret).toString('base64'), Buffer.from(`ab${secret}`).toString('base64url'), Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('hex').toUpperCase()]) {
      expect(leaksIn(`x ${leak} y`, [[secret, '']]).length).toBeGreaterThan(0);
    }
    expect(leaksIn(`x ${secret.slice(5, 10)} y`, [[secret, '']])).toEqual([]);
  });

  test('a Secret shows itself in none of the ways in which values are printed', () => {
    const secret = new Secret('acme_0123456789', 'acme_');
    const ways = [`${secret}`, String(secret), secret + '', JSON.stringify({ secret }), inspect(secret, { showHidden: true }), inspect({ a: [secret] }, { depth: 9 }), new Error(`${secret}`).message, JSON.stringify(Object.entries(secret)), JSON.stringify(structuredClone(secret))];
    for (const way of ways) expect(way).not.toContain('012345');
    expect(secret.reveal()).toBe('acme_0123456789');
    expect(new Secret('acme_', 'acme_').redacted).toBe('…(5)');
  });

  test('a report shows values only when told to', async () => {
    const token = new Tokens(10).ghp();
    const result = await withFiles({ 'a.txt': token }, (cwd) => scan(scanOptions(cwd)));
    for (const format of ['text', 'json', 'jsonl'] as const) {
      expect(REPORTERS[format](result, { ...context, showSecrets: true })).toContain(token);
    }
  });
});
