import { describe, expect, test } from '@jest/globals';
import { joinPieces } from '../../src/rules/example-text.ts';
import { reported } from '../helpers/engine.ts';
import { BASE62, HEX, Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(83);
const uuid = [8, 4, 4, 4, 12].map((size) => tokens.text(HEX, size)).join('-');
const random = `${tokens.text(BASE62, 30)}7q`;
const secrets = (text: string) => reported(joinPieces(text)).map(({ secret }) => secret.reveal());
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A catalogue of translations with the word in it. */
const catalogue = (word: string) =>
  `{\n"page": "Sidan finns inte här",\n"passw‖ord": "${word}",\n"forgot": "Har du glömt det?",\n"again": "Försök en gång till"\n}`;

describe('forms of other things', () => {
  test.each([
    ['what a password is encrypted by', 'PASSW‖ORD_DEFAULT = "AES/CBC/PKCS5Padding"'],
    ['what a key is derived by', 'new PasswordEncoder("passw‖ord", "PBKDF2WithHmacSHA1")'],
    ['how a password is shown in a log', 'auth_verbose_passw‖ords = sha1:6'],
    ['a mode of a cipher', 'auth_passw‖ord = openssl.encrypt( "aes-192-cbc", key, data)'],
    ['the id of a machine', 'bad cred‖entials (i-041efe367831f49b5)'],
    ['an id that says so', `{ "k8s-kind:Sec‖ret",\n "k8s-uid:${uuid}" }`],
    ['a time', 'adminPassw‖ordMoment: "2006-01-02T15:04:05Z"'],
    ['an address of any scheme', `"cred‖entialspec=config://${random.toLowerCase()}"`],
    ['a format behind a name', 'snprintf(buf, sizeof(buf), "new-lm-passw‖ord-blob: %01032i", 0);'],
    ['a format for a buffer', 'sprintf (aCallTok‖en, "ooh323c_o_%d", counter++);'],
    ['a format in a connection string', '" uid = %s, pw‖d = %s\\n",'],
    ['encrypted bytes of a packet', 'User-Passw‖ord = "5\\340+zBc\\363\\342\\216\\360\\347E,8\\276"'],
    ['a rule of a grammar', ' * passw‖d    = 1*SAFE ; up to 255 octets'],
    ['what a field is asked for', "set_rules('passw‖ord', 'Passw‖ord', 'trim|required|min_length[8]');"],
    ['a type that may be nothing', 'passw‖ordText: ?string;'],
    ['base64 of words', `PASSW‖ORD: ${base64('admin')}`],
    ['base64 of a sentence', `cdn_private_k‖ey = "${base64('This is a test string.')}"`],
    ['base64 of characters in their order', `UNWRAPPED_K‖EY = "${base64('abcdefghijklmnop')}"`],
    ['two rows of characters', 'deviceTok‖en = "1a2b3c4d5e6f7g8h9i0j1k2l3m4n5o6p7q8r9s0t"'],
    ['a hash with a version', `['passw‖ord', '1|$2a$05$${tokens.text(BASE62, 53)}', true],`],
    ['a hash of a notebook', `passw‖ord: 'sha1:${tokens.text(HEX, 11)}a:${tokens.text(HEX, 39)}a'`],
    ['a hash of a directory', `Password.PBKDF2 := 'HMACSHA2+256:AAAAAQ:${random}==:${random}${random}='`],
    ['an abbreviation between slashes', "aws_sec‖ret_access_key = 'HEAoMK2.../...ku8'"],
    ['variables of a batch file', 'set passw‖d=%RANDOM%@%RANDOM%'],
    ['a variable in the text of PHP', `'sharedSec‖ret' => "broken{$this->share}"`],
    ['a variable of a shell in quotes', `'{"name": "'$USER_NAME'", "passw‖ord": "'$USER_PASSW‖ORD'"}'`],
    ['pieces put together', 'RUN sh -c "[ "$PW‖D" = "`+expected1+`" ]"'],
    ['a constant with a piece to fill in', 'def passw‖ord = fromEnv("COMMERCIAL_%SREPO_PASSW‖ORD", id)'],
    ['the fingerprint of a key', 'ssh_sec‖ret_keys = "7b:40:be:5a:9a:90:1f:8a:b6:ec:7e:48:82:ae:73:dc"'],
    [
      'base64 of words with hyphens',
      `.put("signing_k‖ey", "${base64('test-signing-key-that-is-long-enough')}")`,
    ],
    ['a version without quotes', 'parse-passw‖d: 1.0.0'],
    ['a pattern with a choice', 'set passw‖ord_text    "(P|p)assword.*"'],
    ['a word of hex digits', "$config['stalwart_api_tok‖en'] = 'deadbeef';"],
    ['the name of a class', "'passw‖ord' => array('HTML_QuickForm2_Element_InputPassw‖ord', null),"],
    ['an action of a controller', 'get "admin/passw‖ords" => "queenbee#passw‖ords"'],
    ['a name for a header', `Authorization: Basic ${base64('username')}`],
    ['a template without quotes', '-storePassw‖ord pass:${storePassw‖ord} \\'],
    ['a list of ids in a text', 'ids = "[\\"dynatrace-api-tok‖en\\",\\"e2b-api-key\\",\\"b-sec‖ret\\"]"'],
    ['an example in many scripts', 'Wrong format. Use dotenv://:key_12‖34@dotenv.org/vault/.env.vault'],
  ])('%s', (_, text) => {
    expect(secrets(text)).toEqual([]);
  });

  test('what has no such form stays a secret', () => {
    expect(secrets('passw‖ord = "Sha256-is-n0t-it!"')).toEqual(['Sha256-is-n0t-it!']);
    expect(secrets('passw‖ord = "A1b2c3d4"')).toEqual(['A1b2c3d4']);
    expect(secrets(`passw‖ord: ${base64('sc@Il0Ky')}`)).toEqual([base64('sc@Il0Ky')]);
    expect(secrets(`tok‖en = "${random}"`)).toEqual([random]);
    expect(secrets('passw‖ord: "test#12#3"')).toEqual(['test#12#3']);
  });
});

describe('places in which another thing stands', () => {
  test.each([
    ['the next key of an object', `{"a1": "SomePassw‖ord",\n "${uuid}": "Another"}`],
    ['an argument behind a variable', 'helper:Login( username, passw‖ord, "temdpb", host.ip )'],
    ['an argument behind a variable of PHP', '$x = self::check($adminPassw‖ord, "runOcc");'],
    ['an argument of a template', '(ne .Values.auth.metricsPassw‖ord "postgres")'],
    ['a list behind a name', "create('foo', 'passw‖ord', ['def-abc-748-992', 'Group'])"],
    ['another call', "T('x', 'passw‖ord'),\n new Section('workflow', 1)"],
    ['what is looked up', 'saltedPassw‖ordString = components.remove("saltedpassw‖ord");'],
    [
      'its name with another number',
      'clientNameAndPassw‖ordDevice3 = make("clientNameAndPassw‖ordDevice2", x)',
    ],
    ['what a handler is for', "this._newAppPassw‖ord.on('focus', f);"],
    ['the hash that is parsed', 'PasswordHash.Parse("$UNKNOWN$69F420$62FBA410AFCA5B4475F3")'],
    ['the first pass of two', 'var filterFirstPa‖ss = "vpp_rkrga=format=bgra:afbc=1";'],
    ['where requests are passed on to', 'proxy_pa‖ss unix:$SOCKET/nginx1.sock;'],
    ['a parameter with its type', 'byte[] toRegIdentityK‖ey(LwM2mIdentity identity) {'],
    ['a call of a function with a number', 'sec‖ret = binascii.a2b_hex(sec‖ret_env)'],
    ['an attribute', '&control.Password.Cleartext := &Stripped-User-Name'],
    ['a link of Markdown', '[Secure Passwords]: #secure-passw‖ords'],
    ['the name of a file', `"5-enter-passw‖ord.png", "manual/davdroid-4-specify.png"]`],
    ['a project and its id', `"Get\\GetSec‖retValue.csproj", "{${uuid.toUpperCase()}}"`],
    ['a registry behind an option', 'login --passw‖ord-stdin 801093629784.dkr.ecr.us-east-1.amazonaws.com'],
    ['how often something is done', 'PASSW‖ORD_ITERATIONS:  4096'],
    ['why it was refused', 'Pwned WeakPassw‖ordReasons = "pwned"'],
    ['a token against forged requests', `name="authenticity_tok‖en" value="${random}"`],
    ['a hash that says so', `"hashedTok‖en": "${base64(random)}"`],
    ['a key for a public key', `want: PublicKey{Key: String("${random}")},`],
    ['what analytics tell a page by', `data-cf-beacon='{"tok‖en": "${tokens.text(HEX, 31)}a"}'`],
    ['the id of a field', "var pa‖ss = document.getElementById('cfgsmtppass4');"],
    ['what checks the strength', "$config['passw‖ord_strength_driver'] = 'pwned';"],
    ['what stands behind a password', "'Template.userSecurity.afterPassw‖ord' => 'render2FaUserSettings',"],
    ['what asks for no password', "grantWithoutCurrentPassw‖ord('userLogin2', true);"],
    ['an address of a person', "addUser($user2, 'passw‖ord', 'userlogin2@velvet.de');"],
    ['names in prose', 'flows (v3oidcclientcred‖entials, v3oidcdeviceauthz), then'],
    ['a key of a cache', `"cacheK‖ey": "attachment-icon-${base64('https://images.io/a.png')}",`],
    ['a column of SQL', 'UPDATE users SET passw‖ord=cryptedone WHERE username=me AND x=2'],
    [
      'a message of Mattermost',
      `at https://mattermost.io/core/pl/${tokens.text('abcdefghijkmnopqrstuwxyz13456789', 26)}`,
    ],
    ['a label without quotes', 'new_passw‖ord=Nykyinen salasana\n'],
    ['base64 of a picture', `iVBORw0KGgo+${random}/EA‖AQ${tokens.text(BASE62, 70)}7q/${random}`],
    ['a name of a package', "os_packages_pam_passw‖dqc: 'libpam-passw‖dqc'"],
    ['the name of an attribute', 'Tunnel-Passw‖ord  \tVendor-Specific.Cisco-VPN5000.VPN-Passw‖ord\n'],
    ['a label among sentences', catalogue('Lösenordet')],
    ['a field of a program', '_passw‖ord = new SecureText();'],
    ['one value for three', 'dsn = username = passw‖ord = sanitysql = NULL;'],
    [
      'code around an option of curl',
      `'cu‖rl -d "{}" -u ' . $sauceUser . ':' . $sauceAccess . ' https://x.io'`,
    ],
  ])('%s', (_, text) => {
    expect(secrets(text)).toEqual([]);
  });

  test('a password in such a place stays one', () => {
    expect(secrets(`login(user, passw‖ord, "${random}")`)).toEqual([random]);
    expect(secrets(`PROXY_PA‖SS=${random}`)).toEqual([random]);
    expect(secrets('mysqlRootPassw‖ord: "rootpassw‖ord"')).toEqual([joinPieces('rootpassw‖ord')]);
    expect(secrets('passw‖ord=Velvet7 salasana\n')).toEqual(['Velvet7']);
    expect(secrets(catalogue('Velvet7'))).toEqual(['Velvet7']);
    expect(secrets(`[{"name": "app", "passw‖ord": "${random}"}]`)).toEqual([random]);
  });
});

describe('tables, manifests and blocks', () => {
  const row = (name: string, text: string, value: string) => `| \`${name}\` | ${text} | \`${value}\` |\n`;

  test('a row with the word for a password as its value is no header', () => {
    const rows =
      row('db.host', 'Host', 'localhost') +
      row('db.pa‖ss', 'It', 'passw‖ord') +
      row('db.port', 'Port', '33061');
    expect(secrets(rows)).toEqual([]);
    expect(secrets(`| user | passw‖ord |\n|---|---|\n| ann | mz83kq!x |\n`)).toEqual(['mz83kq!x']);
  });

  test('a text in a Secret has no entries', () => {
    const text = `kind: Sec‖ret\nstringData:\n  config: |\n    users:\n      command: aws-iam-authenticator\n  own: ${random}\n`;
    expect(secrets(text)).toEqual([random]);
  });

  test('the first and the last line of an armoured block are no tokens', () => {
    const line = tokens.text(BASE62, 40);
    expect(secrets(`access token\n-----BEGIN CERTIFICATE-----\n${line}\n...\n`)).toEqual([]);
    expect(secrets(`access token\n${line}\n-----END PUBLIC KEY-----\n`)).toEqual([]);
    expect(secrets(`access token\n${line}\n\nend\n`)).toEqual([line]);
  });
});
