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
    [
      'the next key of an object',
      `{"passw‖ordrules":require("./passw‖ordrules"),"path2d":require("./path2d")}`,
    ],
    ['the first key of an object', `"app-passw‖ord":{"request":{"method":"GET"}}`],
    [
      'a key behind a text that ends like a call',
      `{"text":"ftp_lo‖gin(","fold":false}],"leads":{"kind":"x"}}`,
    ],
    ['what stands otherwise', "return given ? passw‖ord : lookUp('thunderbird');"],
    ['words for a password', 'auth-passw‖ord=myAuthPassword&domain=acme.io'],
    ['words for a secret', 'config.Sec‖ret = "sec‖ret4"'],
    ['a condition', 'if (passw‖ord1 and passw‖ord2) and passw‖ord1 != passw‖ord2:'],
    ['two formats', 'pr_debug("RIO_P‖W: RIO_EM_P%d_ERR_DETECT=0x%08x\\n", x)'],
    ['a member of a type', "has_member('struct passw‖d', 'pw_gecos')"],
    ['two names', '"passw‖d:gecos",'],
    ['the name of a password', 'passw‖ord = gitConfig("git-p4.passw‖ord")'],
    ['a negative number', 'SIOCGLIFTOK‖EN = -0x3f879678'],
    ['a port', 'kpassw‖d 464/tcp'],
    ['code in a script that was made short', 'f(){this._passw‖ord=1,M:this._username+=M}'],
    ['a message of a catalogue', '\0passw‖ord HESLO\0 is\x01'],
    ['the working directory', '(["USER=go", "PW‖D=/tmp"])'],
    ['an empty password', 'host=db user=app passw‖ord= port=5432'],
    ['prose about a login', 'use a def‖ault login and passw‖ord to avoid a prompt'],
    ['arguments of a script', 'echo "mach‖ine $1 login $2 passw‖ord $3"'],
    ['an announced change', '_passw‖ord: DEPRECATED: for improved security'],
    ['a sealed secret', `  passw‖ord: AgBy${tokens.text(BASE62, 160)}`],
    [
      'a hash with its scheme',
      "passw‖ord: '{CRYPT}$argon2id$v=19$m=65536,t=3,p=2$BpLnfgDsc2WD8F2q$o/vzA4myCqZZ36bUG'",
    ],
    [
      'the head of a PGP key in a program',
      '-----BEGIN PGP PRIVATE K‖EY BLOCK-----AbortSignal12AbsoluteOrientationSensorAbstractRangeFinder',
    ],
    ['arguments that are columns', 'def f(user, passw‖ord, role):\n  mz83kq, mz83kq, mz83kq\n'],
    ['a column of hashes', `user,passw‖ord\nann,${tokens.text(HEX, 32)}\n`],
    ['prose in the form of a device', 'Both username and passw‖ord must be given'],
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
