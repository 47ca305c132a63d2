import { describe, expect, test } from '@jest/globals';
import { reported } from '../helpers/engine.ts';
import { BASE62, Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(41);
const password = (): string => `${tokens.text(BASE62, 12)}7qK`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const found = (text: string) =>
  reported(text).map(({ secret, span, companions }) => ({
    value: secret.reveal(),
    text: Buffer.from(text).subarray(span.start, span.end).toString(),
    users: companions.filter(({ name }) => name === 'user').map(({ value }) => value.reveal()),
  }));

describe('the word behind an option of curl', () => {
  const secret = password();
  const at = (word: string) => found(`curl -sS -u ${word} https://api.acme.invalid/`);

  test.each([
    [`app:${secret}`, ['app']],
    [`"app:${secret}"`, ['app']],
    [`app:'${secret}'`, ['app']],
    [`"app":"${secret}"`, ['app']],
    [`:${secret}`, []],
  ])('%s', (word, users) => {
    expect(at(word)).toEqual([{ value: secret, text: secret, users }]);
  });

  test('a token as the user, and no password', () => {
    expect(at(`${secret}:`)).toEqual([{ value: secret, text: secret, users: [] }]);
    expect(at('administrator:')).toEqual([]);
  });

  test('a quote that the whole command stands in ends the word', () => {
    expect(found(`run("curl -u app:${secret}") + "x"`)).toMatchObject([{ value: secret }]);
  });
});

describe('manifests of Kubernetes Secrets', () => {
  const [one, two] = [password(), password()];

  test('entries are decoded, and stand where their base64 does', () => {
    const text = `kind: Secret\nmetadata:\n  name: a\ndata:\n  extra: ${base64(one)}\n  user: ${base64('administrator1')}\n`;
    expect(found(text)).toEqual([{ value: one, text: base64(one), users: [] }]);
  });

  test('blocks end where the indent does, documents at their marks', () => {
    const entry = (value: string) => `  extra: ${base64(value)}\n`;
    const text = `kind: ConfigMap\ndata:\n${entry(one)}---\ndata:\n${entry(two)}kind: Secret\n---\ndata:\n${entry(one)}`;
    expect(found(text).map(({ value }) => value)).toEqual([two]);
  });

  test('JSON', () => {
    const text = `{\n  "kind": "Secret",\n  "data": {\n    "extra": "${base64(one)}"\n  }\n}\n`;
    expect(found(text)).toEqual([{ value: one, text: base64(one), users: [] }]);
  });

  test('words, certificates and what is no base64 are left alone', () => {
    const lines = [`mode: ${base64('production')}`, `ca.crt: ${base64(one)}`, 'extra: not-base64-but_a_name'];
    expect(found(`kind: Secret\ndata:\n${lines.map((line) => `  ${line}\n`).join('')}`)).toEqual([]);
  });

  test('a word counts where the key says that it is a password', () => {
    const manifest = (key: string, value: string) => `kind: Secret\ndata:\n  ${key}: ${base64(value)}\n`;
    expect(found(manifest('db-password', 'thunderbird')).map(({ value }) => value)).toEqual(['thunderbird']);
    expect(found(manifest('mode', 'thunderbird'))).toEqual([]);
    expect(found(manifest('db-password', 'required'))).toEqual([]);
  });
});

describe('entries of .netrc', () => {
  test('a port may stand before the password, as in .authinfo', () => {
    const secret = password();
    const entry = ['machine', `imap.acme.invalid login app port 993 password ${secret}\n`].join(' ');
    expect(found(entry).map(({ value }) => value)).toEqual([secret]);
  });
});
