import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScanResult } from '../../src/model/result.ts';
import { Secret } from '../../src/model/secret.ts';
import { FORMATS } from '../../src/model/format.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { scan } from '../../src/scan/scan.ts';
import { withFiles } from '../helpers/files.ts';
import { type Guarded, leaksIn } from '../helpers/leaks.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { BASE62, BASE64, HEX, Tokens } from '../helpers/tokens.ts';
import { context, render } from './fixtures.ts';

const contexts: readonly ReportContext[] = [
  context,
  { ...context, verbose: true, explain: true, columns: 200, colour: true },
  { ...context, explain: true, columns: 40 },
];

const reportsOf = (result: ScanResult): string[] => [
  ...FORMATS.flatMap((format) => contexts.map((each) => render(format, result, each))),
  inspect(result, { depth: 20, showHidden: true }),
  JSON.stringify(result),
];

/** A secret, and a text in which a rule finds it. */
interface Made extends Guarded {
  readonly text: string;
}

const itself = (value: string, publicPrefix: string): Made => ({ value, publicPrefix, text: value });
const inText = (value: string, before: string, behind = ''): Made => ({
  value,
  publicPrefix: '',
  text: before + value + behind,
});

const LIVE = `sk_li${'ve'}_`;
const NPM = `np${'m'}_`;
const PEM = 'RSA PRIVATE KEY';

const MAKERS: readonly ((tokens: Tokens) => Made)[] = [
  (tokens) => itself(tokens.ghp(), `gh${'p'}_`),
  (tokens) => itself(tokens.wrongGhp(), `gh${'p'}_`),
  (tokens) => itself(tokens.checked(NPM), NPM),
  (tokens) => itself(LIVE + tokens.text(BASE62, 28), LIVE),
  (tokens) => inText(`${tokens.text(BASE62, 10)}!`, 'password = "', '"'),
  (tokens) => inText(`${tokens.text(BASE62, 9)}ü日😀#`, 'password = "', '"'),
  (tokens) => inText(tokens.text(HEX, 32), 'api_key: '),
  (tokens) => inText(tokens.text(BASE62, 28), 'postgres://app:', '@db.acme.io/x'),
  (tokens) => inText(tokens.text(BASE62, 28), 'Authorization: Bearer '),
  (tokens) => inText(tokens.awsSecret(), `${tokens.awsId()} aws_secret_access_key=`),
  (tokens) => {
    const key = tokens.text(BASE64, 256);
    const lines = key.replace(/.{64}/g, '$&\n');
    return {
      value: key.slice(0, 64),
      publicPrefix: '',
      text: `-----BEGIN ${PEM}-----\n${lines}-----END ${PEM}-----`,
    };
  },
];

/** What may stand beside a secret, and say it once more. */
const NEIGHBOURS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => Buffer.from(value).toString('base64'),
  (value) => Buffer.from(`u:${value}`).toString('base64'),
  (value) => Buffer.from(`me:${value}`).toString('base64url'),
  (value) => Buffer.from(value).toString('hex'),
  (value) => Buffer.from(value).toString('hex').toUpperCase(),
  (value) => JSON.stringify(JSON.stringify(value)),
  (value) => encodeURIComponent(value),
  (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  () => 'an ordinary note',
  (value) => `# patdown:allow it is ${value} and known`,
];

const GLUES = [' ', '\n', '\r\n', ' 日本 😀 ', '", "', '\\n', '\\u0022', '\0', ' // ', ';', '\t'];

const anyCase = fc.record({
  seed: fc.nat(),
  makers: fc.array(fc.constantFrom(...MAKERS), { minLength: 1, maxLength: 3 }),
  neighbours: fc.array(fc.constantFrom(...NEIGHBOURS), { minLength: 1, maxLength: 4 }),
  glue: fc.constantFrom(...GLUES),
  gap: fc.constantFrom('', ' ', '\n'),
  encoding: fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf16le'),
  minConfidence: fc.constantFrom('low' as const, 'medium' as const),
  maxFileSize: fc.constantFrom(undefined, 20),
});

/** No name has a slash or more than 255 bytes. */
const nameOf = (text: string): string =>
  Buffer.from(text.replaceAll(/[/\0]/g, '_')).subarray(0, 180).toString('utf8');

describe('no secret leaves by accident', () => {
  test('in no report, problem or dump of what a scan finds in files and their names', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        anyCase,
        async ({ seed, makers, neighbours, glue, gap, encoding, minConfidence, maxFileSize }) => {
          const tokens = new Tokens(seed);
          const made = makers.map((make) => make(tokens));
          const beside = neighbours
            .map((write, index) => write(made[index % made.length]?.value ?? ''))
            .join(glue);
          const content = `${made.map(({ text }) => text).join(glue)}${glue}${gap}${beside}\n`;
          const value = made.find(({ text, value }) => text === value)?.value ?? 'plain';
          const files = {
            [`notes ${value}.txt`]: Buffer.from(encoding === 'utf8' ? content : `\ufeff${content}`, encoding),
            [`${value}/b.txt`]: content,
            [`${nameOf(Buffer.from(value).toString('hex'))}.txt`]: content,
          };
          const options = { explain: true, listExclusions: true, minConfidence, maxFileSize };
          const result = await withFiles(files, (cwd) => scan(scanOptions(cwd, options)));
          found += result.findings.length + result.suppressed.length;
          for (const report of reportsOf(result)) expect(leaksIn(report, made)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('the reason of an allow comment is masked, and told', async () => {
    const token = new Tokens(3).ghp();
    const content = `${token} # patdown:allow known since März, it is ${token}\n`;
    const result = await withFiles({ 'a.txt': content }, (cwd) => scan(scanOptions(cwd)));
    const reason = result.suppressed[0]?.locations[0]?.suppression?.reason;
    expect(reason).toMatch(/^known since März, it is …$/);
  });

  test('the test sees a leak in every form, and five bytes are none', () => {
    const value = new Tokens(9).text(BASE62, 30);
    const guarded = [{ value, publicPrefix: '' }];
    for (const write of NEIGHBOURS.filter((write) => write(value) !== write(''))) {
      expect(leaksIn(`x ${write(value)} y`, guarded).length).toBeGreaterThan(0);
    }
    expect(leaksIn(`x ${value.slice(5, 11)} y`, guarded)).toEqual(
      [value.slice(5, 11)].flatMap((row) => [row]),
    );
    expect(leaksIn(`x ${value.slice(5, 10)} y`, guarded)).toEqual([]);
  });

  test('a Secret shows itself in none of the ways in which values are printed', () => {
    const secret = new Secret('acme_0123456789', 'acme_');
    const ways = [
      `${secret}`,
      String(secret),
      ['', secret].join(''),
      JSON.stringify({ secret }),
      inspect(secret, { showHidden: true }),
      inspect({ a: [secret] }, { depth: 9 }),
      new Error(`${secret}`).message,
      JSON.stringify(Object.entries(secret)),
      JSON.stringify(structuredClone(secret)),
    ];
    for (const way of ways) expect(way).not.toContain('012345');
    expect(secret.reveal()).toBe('acme_0123456789');
    expect(new Secret('acme_', 'acme_').redacted).toBe('…(5)');
  });

  test('a report shows values only when told to', async () => {
    const token = new Tokens(10).ghp();
    const result = await withFiles({ 'a.txt': token }, (cwd) => scan(scanOptions(cwd)));
    for (const format of ['text', 'json', 'jsonl'] as const) {
      expect(render(format, result, context)).not.toContain(token);
      expect(render(format, result, { ...context, showSecrets: true })).toContain(token);
    }
    for (const format of FORMATS.filter((format) => !['text', 'json', 'jsonl'].includes(format)))
      expect(render(format, result, { ...context, showSecrets: true })).not.toContain(token);
  });
});
