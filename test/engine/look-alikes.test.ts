import { describe, expect, test } from '@jest/globals';
import { joinPieces } from '../../src/rules/example-text.ts';
import { relateText, reported } from '../helpers/engine.ts';
import { BASE62, HEX, Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(71);
const uuid = [8, 4, 4, 4, 12].map((size) => tokens.text(HEX, size)).join('-');
const random = tokens.text(BASE62, 32);
const secrets = (text: string) => reported(joinPieces(text)).map(({ secret }) => secret.reveal());

describe('what stands like a secret and is none', () => {
  test.each([
    [
      'the name of a secret in an ARN',
      `"arn:aws:secretsmanager:us-west-2:111122223333:sec‖ret:MySe‖cret-a1b2c3"`,
    ],
    ['the number of an error in code', 'ERROR_WRONG_PASS‖WORD: Final = 1323'],
    ['what a password is encrypted with', 'passw‖ord_encryption = scram-sha-256'],
    ['a scheme', 'MAILU_PASS‖WORD_SCHEME=SHA512-CRYPT'],
    ['a sum of a password', `root_passw‖ord_sha2 = ${tokens.text(HEX, 63)}a`],
    ['a label in another language', '"LABEL_PASS‖WORD": "Hasło",'],
    ['a type in escaped markup', 'passp‖hrase: &#x3C;string>]}'],
    ['the name of a type behind a function', 'get_priva‖te_key_usage_time(gnutls_x509_crq_t\n'],
    ['a class of passwords', 'MovedAttribute("HTTPPassw‖ordMgr", "urllib2", "urllib.request"),'],
    ['what a call hashes', 'hashPassw‖ord("kq83zmvx")'],
    ['an expression', `r"to‖ken": "(?:${random.slice(0, 12)})"`],
  ])('%s', (_, text) => {
    expect(secrets(text)).toEqual([]);
  });

  test.each(['LockToken', 'ClientToken', 'ChangeToken', 'clientRequestToken', 'IdempotencyToken'])(
    '%s tells requests apart',
    (name) => {
      expect(secrets(`"${name}": "${uuid}"`)).toEqual([]);
      expect(secrets(`"access${name.slice(-5)}": "${uuid}"`)).toEqual([uuid]);
    },
  );

  test('a UUID of AWS CodeCoverage belongs to no Codecov', () => {
    expect(secrets(`describe-codecoverages\n "id": "${uuid}"`)).toEqual([]);
    expect(secrets(`CODECOV_TOKEN: ${uuid}`)).toEqual([uuid]);
  });

  test('a short word in the arguments of a call is no password of a connection string', () => {
    expect(secrets('login(username="john", passw‖ord="doe")')).toEqual([]);
    expect(secrets('user=xuesong&pw‖d=123')).toEqual([]);
    expect(secrets(`Server=db;User Id=app;Passw‖ord=${random};`)).toEqual([random]);
  });

  test('a word for a host that nobody has opens nothing, and anything else does', () => {
    const at = (password: string, host: string) =>
      relateText(`fetch("https://wendy:${password}@${host}/x")`).matches.map(({ confidence }) => confidence);
    expect(at('velvet', 'api.example.com')).toEqual(['low']);
    expect(at('velvet', 'example.org')).toEqual(['low']);
    expect(at('velvet', 'example.acme.io')).toEqual(['high']);
    expect(at(random, 'api.example.com')).toEqual(['high']);
  });

  test('bytes of a compiled program are no password of a .netrc', () => {
    expect(secrets('machine a login b passw‖ord \u00e9\u0002\u0000z\u0007macdef\n')).toEqual([]);
  });

  test('what those names end like stays a secret', () => {
    expect(secrets(`SECRE‖T_KEY = "${random}"`)).toEqual([random]);
    expect(secrets(`set_‖token("${random}")`)).toEqual([random]);
    expect(secrets(`:sec‖ret: ${random}`)).toEqual([random]);
    expect(secrets(`"passw‖ord": "Pässwörd7"`)).toEqual(['Pässwörd7']);
  });
});
