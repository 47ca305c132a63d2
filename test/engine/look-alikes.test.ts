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
    ['a version that a package is wanted in', '"@inquirer/passw‖ord": "^3.0.1",'],
    ['a version in a lock file', 'parse-passw‖d: "npm:^1.0.0-rc.1"'],
    ['the end of a pattern', 'to.match(/:passw‖ord=velvets$/);'],
    ['a secret of a store', 'PASSW‖ORD: "projects/1234/secrets/PASSW‖ORD/versions/latest"'],
    ['an abbreviation', 'AccountName=somename;AccountK‖ey=Lou...bzg==;EndpointSuffix=core.windows.net'],
    ['names of keys', "backend = 'dynamodb:‖//aws_access_key_id:aws_sec‖ret_access_key@region:port/x'"],
    ['a sentence of another language', 'copy.passw‖ord=Skopiuj has\u0142o z jednej z lokalizacji'],
    ['a hash of Jenkins', `const ENCODED_PASSW‖ORD = "#jbcrypt:$2a$10$${tokens.text(BASE62, 53)}";`],
    ['a selector', 'const passw‖ordStrengthMeter = document.querySelector("#passw‖ordStrength");'],
    ['a user of git hosts', `t.passw‖ord==="x-oauth-basic"?t.token=t.user:0`],
    [
      'what is asked for, in a script that was made short',
      'e="new passw‖ord: "),E=n.limit;!S;)n.limit=h,n.last="x"',
    ],
    ['what passes a test', "{ fail: 'test', pass: 'abc019' }"],
    [
      'the hash of a change in a link',
      `https://github.com/acme/docker-sonarq‖ube/blob/${tokens.text(HEX, 39)}a/Dockerfile`,
    ],
    ['a pattern', "PASSW‖ORD_MATCH = compile(r'^(?:.+[-_\\s])?pass(?:[-_\\s]?word)(?:.+)?$', re.I)"],
    ['arguments that are left out', 'def __init__(self, username=None, passw‖ord=None):'],
    ['names as arguments', 'dict(module_args=dict(passw‖ord=OMIT, token=None, username="person"))'],
    ['numbers of fields', 'Login: Username=100, Passw‖ord=101. Card: CardholderName=300'],
    ['fields of a program', 'new { Username = _mockText, Passw‖ord = _mockText }'],
    ['a parameter of SQL', '[ResetPassw‖ordKey] = @ResetPassw‖ordKey,'],
    ['a variable of a template', 'vcenter_passw‖ord: @VMWARE_PASSW‖ORD'],
    ['a variable of a class', 'ResetPassw‖ordKey = _mockEncryptedString2'],
    ['a variable of PHP', "'passw‖ord' => '--passw‖ord='.$connection['passw‖ord'],"],
    ['a variable of an object', 'passw‖ord = @provider.load_key_passw‖ord'],
    ['what is left of arguments', 'Passw‖ordHasherInterface ...$extraHashers,'],
    ['a name in humps and with hyphens', 'PreloginPassw‖ordFromSdk = "pm-27060-prelogin-passw‖ord-from-sdk"'],
    [
      'a name with a number before it',
      'UnlockWithMasterPassw‖ordData = "pm-23-unlock-with-master-passw‖ord-data"',
    ],
    ['a sentence with hyphens', 'EnableJitRegistration_passw‖ord = "pm-27278-v2-passw‖ord-registration"'],
    ['a share', '"hidePassw‖ords": 0.25,'],
    ['a row of flags', 'UseResetPassw‖ord:true|UsersGetPremium:true|UseSso:true'],
    ['the number of a constant of PowerShell', '$ADS_UF_DONT_EXPIRE_PASSW‖D = 65536'],
    ['a filter', 'text_with_id|unvault(data1_passw‖ord) == data1_plaintext'],
    ['the first of many arguments', "root_passw‖ord = run_command('openssl', 'rand', '-5')"],
    ['the argument of another call', 'token("user", "passw‖ord", createAuthorityList("authority"));'],
    ['a pointer', 'allocuserpw‖d = &data->req.hd_proxy_auth;'],
    ['a version in prose', '#  -N:  new passp‖hrase   : SunSSH 1.0.0 and later'],
    ['a sum of a file', `/etc/passw‖d: ${tokens.text(HEX, 31)}a`],
    ['a sum of a password in a log', '(SHA1 of given passw‖ord: f638ff)'],
    ['a type that may be nothing', 'passw‖ord: String?,'],
    ['a template of a text', 'passw‖ord := fmt.Sprintf("NeverKeepThem%s!", name)'],
    ['a key of settings', 'passw‖ord := d.Get("redshift_configuration.0.passw‖ord").(string)'],
    ['a hash in the form of Spring', `passw‖ord("{bcr‖ypt}$2a$10$${tokens.text(BASE62, 53)}")`],
    ['what is compared with a hash', `matches("passw‖ord", "${tokens.text(HEX, 31)}a")`],
    ['a sealed key', `"X-Kms-Sealed-K‖ey": "${random}"`],
    ['a public key', `MINISIGN_PUBK‖EY="${random}"`],
    [
      'the scope of a signature',
      'set("X-Amz-Cred‖ential", "KVGKMDUQ23TCZXTLTHLP/20160727/us-east-1/s3/aws4_request")',
    ],
    ['the example of RFC 6750', '--oauth2-bearer "mF_9.B5f-4.1Jq‖M"'],
    ['the first words of an NTLM message', 'strstr(buf, "Authorization: NTLM TlRMTVNTUAAD")'],
    ['an object identifier', "'pp_authoriz‖ation' => '1.3.6.1.4.1.34380.1.3.1',"],
    [
      'a sum that begins near a name',
      `alibaba/tea v1.1.0/go.mod h1:IkGyUSX4Ba1V+${tokens.text(BASE62, 27)}aZ7=\n`,
    ],
    [
      'the first line of a key in a sentence',
      'If it begins with "-----BEGIN RSA PRIVATE K‖EY-----", then it is PKCS#1. If it is PKCS#8, then otherwise',
    ],
    [
      'the name of a client in a Secret',
      'apiVersion: v1\nkind: Sec‖ret\nstringData:\n  clientID: my-oauth-client-name\n',
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

  test('what looks like one of them in part is a password all the same', () => {
    const hash = `${tokens.text(HEX, 39)}a`;
    expect(secrets(`login(username="john", passw‖ord="${random}")`)).toEqual([random]);
    expect(secrets(`Server=db, User=app, Passw‖ord=${random};`)).toEqual([random]);
    expect(secrets('passw‖ord: "@ugust!2019"')).toEqual(['@ugust!2019']);
    expect(secrets('DB_PASSW‖ORD=correct-horse-battery-staple7')).toEqual(['correct-horse-battery-staple7']);
    expect(secrets(`sonarqube token: ${hash}`)).toEqual([hash]);
    expect(secrets("{ user: 'app', pa‖ss: 'abc019' }")).toEqual(['abc019']);
    expect(secrets(`kms.ParseSecretK‖ey("${random}")`)).toEqual([random]);
    expect(secrets(`passw‖ord = Password.of("${random}", clock)`)).toEqual([random]);
  });
});
