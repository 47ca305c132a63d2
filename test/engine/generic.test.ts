import { describe, expect, test } from '@jest/globals';
import { gateGeneric } from '../../src/engine/gates/generic.ts';
import { BARE_LEAD, bareReach, matchBare } from '../../src/engine/matchers/bare.ts';
import { AnchorList } from '../../src/engine/prefilter/anchor-list.ts';
import { RunFinder } from '../../src/engine/prefilter/runs.ts';
import { gateBare } from '../../src/engine/gates/bare.ts';
import { GENERIC_LEAD, GENERIC_REACH, matchGeneric } from '../../src/engine/matchers/generic.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { openWindow } from '../../src/engine/window.ts';
import type { GenericMatcher } from '../../src/model/rule.ts';
import { reported } from '../helpers/engine.ts';
import { BASE62, HEX, Tokens } from '../helpers/tokens.ts';

const matcher = (expects: 'password' | 'token'): GenericMatcher => ({
  kind: 'generic',
  words: [],
  expects,
  checks: [],
});

describe('the gate before a generic rule', () => {
  test('is open wherever the rule would find something (40,000 texts)', () => {
    const tokens = new Tokens(31);
    const pieces = [
      '=',
      ':',
      ' ',
      '"',
      "'",
      '`',
      '(',
      ')',
      ']',
      '>',
      '</',
      ',',
      '\n',
      '\r\n',
      '\\"',
      'value',
      '\t',
      '=>',
      '-',
      '--',
      'is',
      '_x',
      'String',
      '|',
      '?',
      'name',
      '<string>',
      '->',
      'x9Kq27ZmXb40LpRw8Tvc',
      'hunter22x',
      '**',
      '[]',
      '</param-name>',
      '<param-value>',
      '{ "Default": ',
      ' encoding="plain">',
      ' or ',
      ' varchar = ',
      ' Value: ',
      ' by ',
      ' was ',
      ' are: ',
      ' to ',
      ' text = ',
      'ParameterValue: ',
      ' default_value=',
      ':-',
      '${',
      'set -x ',
      '<![CDATA[',
      '          ',
      '<-',
      '@',
      'As String',
      '&',
      '{',
      '[',
    ];
    let found = 0;
    for (let i = 0; i < 40_000; i++) {
      const word = tokens.pick(['password', 'token', 'key=']);
      const head = tokens.pick([
        '',
        '--',
        'db_',
        '<',
        '"',
        '\n',
        'set ',
        'ENV ',
        '\nsetenv ',
        '| ',
        'name="',
        '\n  ',
      ]);
      const middle = Array.from({ length: Math.floor(tokens.random() * 7) }, () => tokens.pick(pieces)).join(
        '',
      );
      const text = `${head}${word}${middle}${tokens.pick(['Qz8!mKx2', 'x9Kq27ZmXb40LpRw8Tvc'])}${tokens.pick(['', '"', "'", '\n', ')', '</'])}`;
      const bytes = Buffer.from(text);
      const window = openWindow(bytes, head.length, word.length, GENERIC_LEAD, GENERIC_REACH);
      const hits = matchGeneric(window, matcher(word === 'password' ? 'password' : 'token')).hits;
      if (hits.length === 0) continue;
      found++;
      if (!gateGeneric(bytes, head.length, word.length))
        throw new Error(`the gate is shut before ${JSON.stringify(text)}`);
    }
    expect(found).toBeGreaterThan(5000);
  });

  test('is shut before most words of prose and code', () => {
    const shut = ['the token was lost', 'struct token *next', 'password. Then', 'tokenize', 'token)'].filter(
      (text) =>
        !gateGeneric(Buffer.from(text), text.search(/token|password/), text.includes('password') ? 8 : 5),
    );
    expect(shut.length).toBeGreaterThanOrEqual(3);
  });

  test('the gate of bare tokens is open wherever the matcher finds one', () => {
    const tokens = new Tokens(34);
    const bare = builtinRules()
      .flatMap(({ matchers }) => matchers)
      .find((matcher) => matcher.kind === 'bare');
    if (bare === undefined) throw new Error('there is no bare rule');
    const before = ['', ' ', '\t', '- ', '* ', '\u2022 ', '1. ', '12) ', '"', '`', '(', '['];
    const announcing = [
      'token',
      'tokens',
      'PAT',
      'secret is',
      'api key',
      'Credentials:',
      'access key =',
      'x',
    ];
    let found = 0;
    for (let round = 0; round < 20_000; round++) {
      const head = [
        tokens.pick(['', '\n', 'foo\r\n', 'foo ', ' '.repeat(140)]),
        tokens.random() < 0.5 ? tokens.pick(announcing) : '',
        tokens.pick(['', ' ', '  ', ': ', ':', ' - ']),
        tokens.pick(before),
      ].join('');
      const tail = [
        tokens.pick(['', '"', ')', '`', ';']),
        tokens.pick(['', '.', ',', ' ', '\t']),
        tokens.pick(['', '\n', '\r\n', ' x']),
      ];
      const bytes = Buffer.from(`${head}${tokens.bare()}${tail.join('')}`);
      const at = Buffer.byteLength(head);
      const window = openWindow(bytes, at, 0, BARE_LEAD, bareReach(bare));
      const { hits } = matchBare(window, bare);
      if (hits.every(({ checks }) => checks.some(({ verdict }) => verdict === 'reject'))) continue;
      found++;
      const span = { start: window.offset, end: window.offset + window.text.length };
      if (!gateBare(bytes, at, at + 20, span))
        throw new Error(`the gate is shut before ${JSON.stringify(bytes.toString())}`);
    }
    expect(found).toBeGreaterThan(3000);
  });

  test('turning runs are nearly all bare tokens, and no names', () => {
    const tokens = new Tokens(32);
    const finder = new RunFinder({ class: 'base64url', min: 20, letters: 'turning' }, 0);
    const list = new AnchorList();
    const open = (text: string): boolean => {
      list.clear();
      finder.find(Buffer.from(text), { start: 0, end: text.length }, list);
      return list.sorted().count === 1;
    };
    const lost = Array.from({ length: 5000 }, () => tokens.bare()).filter((token) => !open(token));
    expect(lost.length).toBeLessThan(25);
    expect(
      ['EXPORT_SYMBOL_GPL_FUTURE', 'authenticationprovider', '12345678901234567890'].filter(open),
    ).toEqual([]);
  });
});

describe('assignments in many languages', () => {
  const value = new Tokens(33).text('abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ23456789', 24);
  const forms = [
    `secret = "${value}"`,
    `secret: '${value}'`,
    `SECRET=${value}`,
    `export SECRET="${value}"`,
    `"secret": "${value}",`,
    `secret := "${value}"`,
    `secret => '${value}',`,
    `:secret => "${value}"`,
    `const secret: string = "${value}";`,
    `let secret: &str = "${value}";`,
    `private final String secret = "${value}";`,
    `secret = Some("${value}")`,
    `secret = new Secret("${value}")`,
    `setSecret("${value}")`,
    `config.set("secret", "${value}")`,
    `os.getenv("SECRET", "${value}")`,
    `process.env.SECRET || "${value}"`,
    `secret = ENV.fetch('ACME', '${value}')`,
    `secret = os.environ.get("ACME", "${value}")`,
    `parser.add_argument("--secret", help="of the app", default="${value}")`,
    `config('SECRET', default='${value}')`,
    `secret = b'${value}'`,
    `secret = \`${value}\``,
    `<secret>${value}</secret>`,
    `<secret encoding="plain">${value}</secret>`,
    `<wsse:Secret xsi:type="xsd:string" id='s1'>${value}</wsse:Secret>`,
    `connect(user, secret or "${value}")`,
    `- ParameterKey: AppSecret\n  ParameterValue: ${value}`,
    `APP_SECRET varchar = '${value}'`,
    `<add key="Secret" value="${value}"/>`,
    `{"key": "secret", "value": "${value}"}`,
    `- name: SECRET\n  value: ${value}`,
    `--secret ${value}`,
    `--secret=${value}`,
    `?secret=${value}&a=b`,
    `#define SECRET "${value}"`,
    `ENV SECRET ${value}`,
    `define('SECRET', '${value}');`,
    `"{\\"secret\\": \\"${value}\\"}"`,
    `secret = """${value}"""`,
    `# secret: ${value}`,
    `docker run -e SECRET=${value} image`,
    `secret="${value}"\\n`,
    `data class A(val secret: String = "${value}")`,
    `secret: |\n  ${value}\n`,
    `Set-Thing -Secret ${value} -Force`,
    `<key>Secret</key>\n\t<string>${value}</string>`,
    `<string name="secret">${value}</string>`,
    `<string name="secret" translatable="false">${value}</string>`,
    `<Secret><Value>${value}</Value></Secret>`,
    `secret <- "${value}"`,
    `const char secret[] = "${value}";`,
    `char secret[64] = "${value}";`,
    `Dim secret As String = "${value}"`,
    `SECRET = N'${value}'`,
    `#define kSecret @"${value}"`,
    `variable "secret" {\n  type    = string\n  default = "${value}"\n}`,
    `- **Secret**: ${value}`,
    `**Secret:** ${value}`,
    `| Name | x |\n| Secret | ${value} |\n`,
    `setenv SECRET ${value}\n`,
    `{secret, <<"${value}">>},`,
    `  secret ${value}\n`,
  ];

  test.each(forms)('%s', (text) => {
    const found = reported(text);
    expect(found.map(({ secret }) => secret.reveal())).toEqual([value]);
    expect(text.slice(found[0]?.span.start, found[0]?.span.end)).toBe(value);
  });
});

describe('passwords that people choose', () => {
  test.each([
    'TwoWords#1234',
    'hunter2x!',
    's3cr3t!Pa55',
    'Winter2024!',
    'correct-horse-7',
    'P4ssw0rdOfMine',
  ])('%s is one', (value) => {
    expect(reported(`db_password = "${value}"`).map(({ secret }) => secret.reveal())).toEqual([value]);
  });

  test.each([
    'password = None',
    'password: string',
    'password = input("Password: ")',
    'password = self.password',
    'url.password = this.#internals.password;',
    'password = self.#key;',
    'password = options?.#secret;',
    'password: "Enter your password"',
    'PASSWORD_RESET_URL = "accounts/reset-2024x"',
    'password = "${DB_PASSWORD}"',
    'if password == "":',
    'password_length = 16',
    'password = "********"',
    'password: <your password>',
    'get_password(user, "salt12")',
    'passwordLabel: "pa55Field"',
    'password: $2b$12$abcdefghijklmnopqrstuuJd8fRk3Q2wZ0m5dYb7cX9eL1aVnT6H2',
  ])('%s holds none', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

/** Texts that older versions take for secrets are written in two parts. */
const whole = (text: string): string => text.replaceAll('‖', '');

describe('name and value, or words of a list', () => {
  test.each([
    '["apikey","service","_pa‖ss","PuTTY-User-Key-File-","tok‖en","passw‖ord","machine "]',
    'SENSITIVE = ("passw‖ord", "api_key_v2", "access_tok‖en", "oauth2_tok‖en_secret")',
    'const fields = ["username", "passw‖ord", "firstName1", "lastName2"];',
    'case "passw‖ord", "passw‖d2", "pwd_hash1":',
    '["ffi", "passw‖ord", "path2d", "permissions"]',
    "'curl_pa‖ss', 'curle_ftp_weird_227_format', 'curle_ok'",
    '{tok‖en.INT, "0xcafef00d"}, {tok‖en.FLOAT, "0x12efp-123"}',
  ])('%s is a list', (text) => {
    expect(reported(whole(text))).toEqual([]);
  });

  const chosen = ['hunter', '29x'].join('');
  test.each([
    `driver.type("password", "${chosen}")`,
    `["--user", "bob", "--password", "${chosen}"]`,
    `redis.hset("user:1", "password", "${chosen}")`,
    `{"password", "${chosen}"},`,
    `define('DB_PASSWORD', '${chosen}');`,
  ])('%s is a password', (text) => {
    expect(reported(text).map(({ secret }) => secret.reveal())).toEqual([chosen]);
  });
});

describe('words that are passwords where nothing else stands', () => {
  test.each([
    'ds.setPassw‖ord("thunderbird");',
    "define('DB_PASSW‖ORD', 'thunderbird');",
    '.withUser("ops").passw‖ord("thunderbird").roles("OPS")',
    'props.put("passw‖ord", "thunderbird");',
    'os.Setenv("DB_PASSW‖ORD", "thunderbird")',
    'ENV.fetch("DB_PASSW‖ORD", "thunderbird")',
    "ENV['DB_PASSW‖ORD'] || 'thunderbird'",
    "SET PASSW‖ORD FOR 'ops'@'db' = PASSW‖ORD('thunderbird');",
    'requirepa‖ss thunderbird\n',
    'bind‖pw thunderbird\n',
    'root‖pw thunderbird\n',
    'bind_p‖w          = thunderbird\n',
    '{ "value": "thunderbird", "name": "passw‖ord" }',
    '<entry key="passw‖ord">thunderbird</entry>',
    '<wsse:Passw‖ord Type="text">thunderbird</wsse:Passw‖ord>',
    '<setting name="Passw‖ord" serializeAs="String">\n  <value>thunderbird</value>',
    'fill_in "Passw‖ord", with: "thunderbird"',
    'driver.findElement(By.id("passw‖ord")).sendKeys("thunderbird");',
    "await page.type('#passw‖ord', 'thunderbird');",
    "cy.get('input[name=passw‖ord]').type('thunderbird')",
    'const char pa‖ss[] = "thunderbird";',
  ])('%s', (text) => {
    expect(reported(whole(text)).map(({ secret }) => secret.reveal())).toEqual(['thunderbird']);
  });

  test.each([
    'translate("passw‖ord", "forgotten")',
    'if (mode === "passw‖ord" || mode == "reset") {',
    'checkPassw‖ord("thunderbird")',
    '{ "value": "thunderbird", "name": "passw‖ordHint" }',
    'The second pa‖ss: thunderbird\n',
    'by‖pass: thunderbird\n',
    'echo "PA‖SS: ipv6 addrlabel"',
    `'P|pa‖ss=s' => \\$key_pass,\n'ca=s' => \\$ca,`,
    '$pa‖ss = "anonymous@"',
    '"ruleName": "Acme passw‖ord",\n  "severity": "medium",',
    'validatePassw‖ord("mz83kq9")',
  ])('%s is none', (text) => {
    expect(reported(whole(text))).toEqual([]);
  });
});

test('a token behind a prefix and a mark is as random as without them', () => {
  const hex = new Tokens(91).text(HEX, 32);
  const found = (text: string) => reported(text).map(({ secret }) => secret.reveal());
  for (const value of [hex, `key-${hex}`, `acme_${hex}`])
    expect(found(`SERVICE_TOKEN=${value}`)).toEqual([value]);
  expect(found(`SERVICE_TOKEN=acme_${'servicename'.repeat(2)}1`)).toEqual([]);
});

test('slashes that JSON escapes belong to no secret', () => {
  const tokens = new Tokens(92);
  const path = ['T0', 'B0'].map((head) => head + tokens.text('ABCDEFGHJK23456789', 9)).join('/');
  const secret = `${path}/${tokens.text(BASE62, 24)}`;
  const address = `https://hooks.slack.com/serv${'ices'}/${secret}`;
  const [match] = reported(JSON.stringify({ url: address }).replaceAll('/', '\\/'));
  expect(match?.secret.reveal()).toBe(secret);
  expect(match?.ruleId).toBe('slack-webhook');
});

test('an access key id of AWS that is no base32 is one, without an account', () => {
  const id = `AK${'IA'}Q8Z1M0X9L7K2V5B3`;
  const [match] = reported(`aws_key = "${id}"`);
  expect(match?.secret.reveal()).toBe(id);
  expect(match?.checks.find(({ check }) => check === 'structure')?.facts).toBeUndefined();
});

describe('secrets that people choose', () => {
  test.each(['Harvest2291', 'mz83kq', '93572846', 'lofsubfyevge'])('secret = "%s"', (value) => {
    const found = (text: string) => reported(text).map(({ secret }) => secret.reveal());
    expect(found(`client_secret = "${value}"`)).toEqual([value]);
    expect(found(`"jwt_secret": "${value}",`)).toEqual([value]);
    expect(found(`token = "${value}"`)).toEqual([]);
  });

  test.each([
    'imagePullSec‖ret: "registry-key2"',
    'existingSec‖ret: "mz83kq"',
    'sec‖ret: "redis-auth2"',
    'Token.decrypt(conn, "sec‖ret", "mz83kq")',
    "const SEC‖RET = ['lofsubfyevge', 'mz83kq92'].join('');",
  ])('%s is the name of one', (text) => {
    expect(reported(whole(text))).toEqual([]);
  });
});

describe('secrets that people choose, in settings', () => {
  const secrets = (text: string) => reported(whole(text)).map(({ secret }) => secret.reveal());

  test.each(['SESSION_SEC‖RET=mz83kq92\n', 'sec‖ret = mz83kq92\n', '  sec‖ret: mz83kq92\n'])('%s', (text) => {
    expect(secrets(text)).toEqual(['mz83kq92']);
  });

  test.each([
    'sec‖ret = sha256sum\n',
    'const sec‖ret = value12;\n',
    'sec‖ret: registry-key22\n',
    'sec‖ret = value12 + other\n',
    'sec‖ret = someSec‖ret22\n',
  ])('%s holds none', (text) => {
    expect(secrets(text)).toEqual([]);
  });
});

describe('passwords in forms of single programs', () => {
  const secrets = (text: string) => reported(whole(text)).map(({ secret }) => secret.reveal());
  const chosen = `Zk82${new Tokens(37).text(BASE62, 6)}`;

  test.each([
    ['descriptors', `<param-name>dbPassw‖ord</param-name>\n  <param-value>${chosen}</param-value>`],
    ['settings of Hadoop', `<name>fs.passw‖ord</name><value>${chosen}</value>`],
    ['character data', `<passw‖ord><![CDATA[${chosen}]]></passw‖ord>`],
    ['a word as character data', '<passw‖ord><![CDATA[thunderbird]]></passw‖ord>'],
    ['a parameter', `{"ParameterKey": "DBPassw‖ord", "ParameterValue": "${chosen}"}`],
    ['its default', `"DBPassw‖ord": { "Type": "String", "NoEcho": true, "Default": "${chosen}" }`],
    ['its default in YAML', `  DBPassw‖ord:\n    Type: String\n    Default: ${chosen}\n`],
    ['what Terraform puts out', `"db_passw‖ord": { "value": "${chosen}", "type": "string" }`],
    ['a default of a shell', `: \${PASSW‖ORD:=${chosen}}`],
    ['another', `PW=\${PASSW‖ORD:-${chosen}}`],
    ['a default of Spring', `@Value("\${db.passw‖ord:${chosen}}")`],
    ['a text in a text', `buildConfigField "String", "DB_PASSW‖ORD", "\\"${chosen}\\""`],
    ['another', `buildConfigField 'String', 'DB_PASSW‖ORD', '"${chosen}"'`],
    ['aligned definitions', `#define WIFI_PASSW‖ORD          "${chosen}"`],
    ['options of Erlang', `{passw‖ord, "${chosen}"}.`],
    ['a word as an option of Erlang', `{passw‖ord, "thunderbird"}.`],
    ['a variable of fish', `set -gx DB_PASSW‖ORD ${chosen}\n`],
    ['short names', `remotepass = ${chosen}\n`],
    ['a shell', `PASS=${chosen}\n`],
  ])('%s', (_, text) => {
    expect(secrets(text)).toEqual([text.includes('thunderbird') ? 'thunderbird' : chosen]);
  });

  test.each([
    ['a default that is another variable', 'PW=${PASSW‖ORD:-$1}'],
    ['no default', '"DBPassw‖ord": { "Type": "String", "Default": "" }'],
    ['a description', '  DBPassw‖ord:\n    Type: String\n    Description: The administrator\n'],
    ['a filter', 'bypass = lowpass22\ncompass = north22\n'],
    ['the outcome of a test', 'PASS: basics22\n'],
    ['a tuple of names', '{passw‖ord, username}'],
  ])('%s is none', (_, text) => {
    expect(secrets(text)).toEqual([]);
  });
});

describe('passwords as they stand in files', () => {
  const chosen = `Zk82${new Tokens(35).text(BASE62, 6)}`;
  const grouped = ['jhwq', 'wlzk', 'nbvx', 'pdkt'].join(' ');
  test.each([
    [`mysqldump --user=root --password=${chosen} /data/backup`, chosen],
    [`log: login password=${chosen} for user bob`, chosen],
    [`DB_PASSWORD=${['monkey', 'dragon'].join('')}\n`, ['monkey', 'dragon'].join('')],
    [`requirepass ${chosen}\n`, chosen],
    ['body = "user=ops&auth_pw‖d=kqzvwmxt&data={}"'.replace('‖', ''), 'kqzvwmxt'],
    ['GET /login?auth_pw‖d=kqzv4wmxt&domain-name=x'.replace('‖', ''), 'kqzv4wmxt'],
    [`  remote_password ${chosen}\n`, chosen],
    [`auth: { user: 'ops', pass: '${chosen}' }`, chosen],
    [`[smtp]\npass = ${chosen}\n`, chosen],
    [`bind_pw: ${chosen}`, chosen],
    [`The staging password is ${chosen}!k, ask Ann.`, `${chosen}!k`],
    [`user.password_confirmation = "${chosen}"`, chosen],
    [`    password: ${grouped}\n`, grouped],
    [`password = "${grouped}"`, grouped],
    [`password: C0%fo${chosen}`, `C0%fo${chosen}`],
  ])('%s', (text, expected) => {
    expect(reported(text).map(({ secret }) => secret.reveal())).toEqual([expected]);
  });

  test.each([
    "passw‖ord.encode('ascii')",
    "Buffer.from(passw‖ord, 'base64')",
    'const pass = iLast >= 0;',
    'type Passw‖ord uint32',
    '<passw‖ord>@proxy-host',
    'The passw‖ord is base64-encoded.',
    'passw‖ord policy of 2024',
    'passw‖ord = "someone@acme.com"',
    'echo $PASSW‖ORD | sha256sum | cut -c1-8',
    'cert/tok‖en.py,sha256=lTQIzSVw8Mg9wv459-TjiOQe6wVziqaRlqX2_89rp54,5573',
    '"k‖ey": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i"',
  ])('%s holds none', (text) => {
    expect(reported(whole(text))).toEqual([]);
  });

  test('a UUID is a key where the name says API key', () => {
    const uuid = [8, 4, 4, 4, 12].map((size) => new Tokens(36 + size).text(HEX, size)).join('-');
    expect(reported(`X-Acme-ApiKey: ${uuid}`)).toHaveLength(1);
  });
});

describe('what is a secret and what is not', () => {
  const tokens = new Tokens(34);
  const padded = `${tokens.text(BASE62, 35)}=`;
  const uuid = [8, 4, 4, 4, 12].map((size) => tokens.text(HEX, size)).join('-');
  const secrets = (text: string) => reported(text).map(({ secret }) => secret.reveal());

  test('base64 that ends in single quotes with one sign is no type with a value', () => {
    expect(secrets(`password: '${padded}'`)).toEqual([padded]);
    expect(secrets(`pub const TOKEN: &'static str = "${tokens.text(BASE62, 32)}";`)).toHaveLength(1);
  });

  test('a UUID is a token where the name says token', () => {
    expect(secrets(`access_token: "${uuid}"`)).toEqual([uuid]);
    expect(secrets(`request_id: "${uuid}"`)).toEqual([]);
  });

  test('random letters beside a long number are a token, words beside one are not', () => {
    const assigned = (letters: string) => secrets(`client_secret = "9263018475${letters}"`);
    expect(assigned('zqvxkwpjtrmb')).toHaveLength(1);
    expect(assigned('configuration')).toEqual([]);
    expect(assigned('kubernetescluster')).toEqual([]);
  });

  test('a word behind one hyphen is a word of prose or of a sum', () => {
    expect(secrets('use the -password option')).toEqual([]);
    const password = `${tokens.text(BASE62, 9)}7`;
    expect(secrets(`Connect-Server -Password ${password}`)).toEqual([password]);
  });

  test('a group that an expression names is no element', () => {
    expect(secrets(`pattern: '(?<secret>${padded})'`)).toEqual([]);
    expect(secrets(`<secret>${padded}</secret>`)).toEqual([padded]);
  });
});
