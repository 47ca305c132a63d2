import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { scan } from '../../src/scan/scan.ts';
import { withFiles } from '../helpers/files.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const note = (...lines: readonly string[]): string =>
  [
    '# Personal access tokens',
    '',
    'A personal access token stands in for a password when a program signs in. Give it as few scopes as it needs and an',
    'expiry, and keep it in a secret store. Revoke it in the settings when it is not needed any more.',
    '',
    '## Where to make one',
    '',
    '- GitLab: preferences, access tokens',
    '- GitHub: settings, developer settings, personal access tokens',
    '',
    ...lines,
    '',
  ].join('\n');

const scanNote = (text: string, explain = false) =>
  withFiles({ 'note.md': text }, (cwd) => scan(scanOptions(cwd, { explain })));

describe('a note with pasted tokens', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'gives three findings, two of them proven (%i)',
    async (seed) => {
      const tokens = new Tokens(seed);
      const [bare, first, second] = [tokens.bare(), tokens.ghp(), tokens.ghp()];
      const result = await scanNote(note(bare, first, second));
      expect(result.findings.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([
        ['bare-token', 'medium'],
        ['github-pat-classic', 'high'],
        ['github-pat-classic', 'high'],
      ]);
      const proofs = result.findings.map(({ checks }) =>
        checks.some(({ check, verdict }) => check === 'checksum' && verdict === 'proof'),
      );
      expect(proofs).toEqual([false, true, true]);
      expect(result.findings.map(({ locations }) => locations[0]?.startLine)).toEqual([11, 12, 13]);
      expect(result.findings.map(({ secret }) => secret.reveal())).toEqual([bare, first, second]);
      expect(result.problems).toEqual([]);
    },
  );

  test.each([
    ['words', ['authenticationtoken', 'PersonalAccessTokens', 'getAccessTokenFromStore']],
    ['UUIDs', [randomUUID(), randomUUID().toUpperCase(), randomUUID()]],
    ['SHA-1s', ['a', 'b', 'c'].map((text) => createHash('sha1').update(text).digest('hex'))],
    ['SHA-256s', ['a', 'b', 'c'].map((text) => createHash('sha256').update(text).digest('hex'))],
    [
      'base64 of text',
      ['Give it as few scopes', 'keep it in a secret store', 'no secret at all'].map((text) =>
        Buffer.from(text).toString('base64'),
      ),
    ],
    [
      'base64url of text',
      ['Give it as few scopes!', 'keep it somewhere safe'].map((text) =>
        Buffer.from(text).toString('base64url'),
      ),
    ],
    [
      'file names',
      [
        'access-token-guide-2024.md',
        'IMG_20240102_123456.jpg',
        'report_final_v2_signed.pdf',
        'my-app-1.2.3-beta.4.tar.gz',
      ],
    ],
    ['C macros', ['CONFIG_ARM64_ERRATUM_1024718', 'EXPORT_SYMBOL_GPL_FUTURE']],
    [
      'dates and numbers',
      ['2024-01-02T03-04-05Z-backup', '12345678901234567890', '555-0100-555-0101-555-0102'],
    ],
    ['branch names', ['feature/add-personal-tokens', 'renovate/node-20.11.1-alpine']],
  ])('with %s instead of tokens gives none', async (_, lines) => {
    const result = await scanNote(note(...lines));
    expect(result.findings.map(({ ruleId, locations }) => [ruleId, locations[0]?.startLine])).toEqual([]);
  });
});

describe('a token with a wrong checksum', () => {
  const places = (token: string): [string, string][] => [
    ['alone', `${token}\n`],
    ['in an assignment', `github_token = "${token}"\n`],
    ['in a header', `curl -H "Authorization: token ${token}" https://api.github.com/user\n`],
    ['in an address', `git clone https://x:${token}@github.com/acme/app.git\n`],
    ['in .npmrc', `//npm.pkg.github.com/:_authToken=${token}\n`],
    ['beside a right one', `${token}\n${new Tokens(5).ghp()}\n`],
  ];

  test.each(places(new Tokens(7).wrongGhp()))(
    'is not reported by any rule %s, and it is said why',
    async (place, text) => {
      const result = await scanNote(text, true);
      expect(result.findings.length).toBe(place === 'beside a right one' ? 1 : 0);
      const reason = result.explanations.find(
        ({ ruleId, check }) => ruleId === 'github-pat-classic' && check === 'checksum',
      );
      expect(reason?.detail).toBe('the checksum is wrong');
    },
  );

  test('is reported at low confidence when that is asked for', async () => {
    const token = new Tokens(8).wrongGhp();
    const result = await withFiles({ 'a.txt': token }, (cwd) =>
      scan(scanOptions(cwd, { minConfidence: 'low' })),
    );
    expect(result.findings.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([
      ['github-pat-classic', 'low'],
    ]);
  });
});
