import { describe, expect, test } from '@jest/globals';
import { relateText, reported, reportedIds } from '../helpers/engine.ts';
import { BASE62, Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(21);

describe('pairs', () => {
  test('an AWS secret without any name is found beside its id, in either order', () => {
    const [id, secret] = [tokens.awsId(), tokens.awsSecret()];
    for (const text of [`${id}\n${secret}\n`, `${secret}\n${id}\n`, `{"a": "${id}", "b": "${secret}"}`]) {
      expect(reportedIds(text).sort()).toEqual(['aws-access-key-id', 'aws-secret-access-key']);
      const match = reported(text).find(({ ruleId }) => ruleId === 'aws-secret-access-key');
      expect(match?.secret.reveal()).toBe(secret);
      expect(match?.companions.map(({ value }) => value.reveal())).toEqual([id]);
    }
  });

  test('each half is given away once, to the nearest', () => {
    const [a, b] = [tokens.awsId(), tokens.awsId()];
    const [x, y] = [tokens.awsSecret(), tokens.awsSecret()];
    const text = `[one]\nid = ${a}\nvalue = ${x}\n\n[two]\nid = ${b}\nvalue = ${y}\n`;
    const pairs = reported(text)
      .filter(({ ruleId }) => ruleId === 'aws-secret-access-key')
      .map(({ secret, companions }) => [secret.reveal(), companions[0]?.value.reveal()]);
    expect(pairs).toEqual([
      [x, a],
      [y, b],
    ]);
  });

  test('far from any id it is no finding, and it is said why', () => {
    const related = relateText(`${tokens.awsId()}\n${'#\n'.repeat(600)}value: ${tokens.awsSecret()}`);
    expect(related.matches.filter(({ ruleId }) => ruleId === 'aws-secret-access-key')).toEqual([]);
    expect(related.rejections.map(({ check }) => check)).toContain('pair');
  });

  test('an id alone is reported as what it is', () => {
    expect(reportedIds(`key: ${tokens.awsId()}`)).toEqual(['aws-access-key-id']);
  });
});

describe('overlaps', () => {
  test('one secret is one match, of the rule that knows it best', () => {
    const ghp = tokens.ghp();
    expect(reportedIds(`password = "${ghp}"`)).toEqual(['github-pat-classic']);
    expect(reportedIds(`https://user:${ghp}@github.com/a/b`)).toEqual(['github-pat-classic']);
    expect(reportedIds(`Authorization: token ${ghp}`)).toEqual(['github-pat-classic']);
    expect(relateText(`password = "${ghp}"`).rejections.map(({ check }) => check)).toContain('overlap');
  });

  test('matches never overlap and are sorted (300 texts)', () => {
    for (let i = 0; i < 300; i++) {
      const parts = Array.from({ length: 8 }, () =>
        tokens.pick([
          tokens.ghp(),
          tokens.bare(),
          tokens.awsId(),
          tokens.awsSecret(),
          `token = "${tokens.text(BASE62, 24)}"`,
          '-----BEGIN RSA PRIVATE KEY-----',
          `https:/${'/'}a:b1kd9@c.io`,
        ]),
      );
      const { matches } = relateText(parts.join(tokens.pick(['\n', ' ', '', '"'])));
      for (let j = 1; j < matches.length; j++) {
        expect(matches[j]?.span.start).toBeGreaterThanOrEqual(matches[j - 1]?.span.end ?? 0);
      }
    }
  });
});

describe('bare tokens', () => {
  const token = tokens.bare();

  test('alone: low; beside a match or behind a phrase: medium', () => {
    expect(relateText(`${token}\n`).matches.map(({ confidence }) => confidence)).toEqual(['low']);
    expect(reportedIds(`${token}\n${tokens.ghp()}\n`)).toEqual(['bare-token', 'github-pat-classic']);
    expect(reportedIds(`Access tokens of the old server:\n\n${token}\n`)).toEqual(['bare-token']);
  });

  test('many alike are a list of something', () => {
    const list = Array.from({ length: 12 }, () => tokens.bare()).join('\n');
    expect(reported(`access token list\n${list}\n`)).toEqual([]);
    expect(relateText(list).rejections.map(({ check }) => check)).toContain('dense');
  });

  test('a part of an address, a path or a block of base64 is none', () => {
    const block = Array.from({ length: 4 }, () => tokens.text(BASE62, 64)).join('\n');
    for (const text of [
      `https://x.io/${token}\n`,
      `./${token}\n`,
      `${token}.tar.gz\n`,
      `${block}\n${token}\n`,
    ]) {
      expect(
        relateText(`access token\n${text}`).matches.filter(({ ruleId }) => ruleId === 'bare-token'),
      ).toEqual([]);
    }
  });
});

describe('allow comments', () => {
  const ghp = tokens.ghp();
  const allowed = (text: string) => relateText(text).matches.map(({ allowed: mark }) => mark?.reason);

  test.each([
    [`t = "${ghp}" # patdown:allow a test fixture`, 'a test fixture'],
    [`// patdown:allow a test fixture\nt = "${ghp}"`, 'a test fixture'],
    [`/* patdown:allow[github-pat-classic] a test fixture */\r\nt = "${ghp}"`, 'a test fixture'],
    [`<!-- patdown:allow -->\n${ghp}`, ''],
  ])('on its line and on the line before: %#', (text, reason) => {
    expect(allowed(text)).toEqual([reason]);
  });

  test.each([
    `// patdown:allow\n\nt = "${ghp}"`,
    `t = "${ghp}"\n// patdown:allow`,
    `t = "${ghp}" // patdown:allow[npm-access-token] another rule`,
  ])('nowhere else: %#', (text) => {
    expect(allowed(text)).toEqual([undefined]);
  });
});
