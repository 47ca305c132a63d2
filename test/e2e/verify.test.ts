import { createServer, type Server } from 'node:http';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { builtinTests } from '../../src/rules/builtin.ts';
import { withFiles } from '../helpers/files.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { patdown, patdownAside, PROGRAM } from '../helpers/program.ts';
import { BASE62, Tokens } from '../helpers/tokens.ts';

const RULES = `provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner.
    severity: high
    confidence: high
    match: { pattern: 'acme_[0-9A-Za-z]{30}' }
    remediation: Revoke it.
    verification:
      request: { url: "https://api.acme.example/v1/user", base: acme, base-path: /v1, headers: { Authorization: "Bearer {{secret}}" } }
      answers:
        - { is: active, status: 200, json: { login: string }, source: https://acme.example/docs }
        - { is: inactive, status: 401, json: { message: { equals: Bad credentials } }, source: https://acme.example/docs }
      facts: { owner: { json: login } }
    revocation:
      effect: Deletes the token.
      irreversible: true
      trial:
        request: { method: POST, url: "https://api.acme.example/v1/self?test=1", base: acme, base-path: /v1, headers: { Authorization: "Bearer {{secret}}" } }
        done: [{ status: 200, json: { login: string }, source: https://acme.example/docs }]
      steps:
        - request: { method: DELETE, url: "https://api.acme.example/v1/self", base: acme, base-path: /v1, headers: { Authorization: "Bearer {{secret}}" } }
          done: [{ status: 204, source: https://acme.example/docs }]
`;

const LIVE = new Tokens(1).text(BASE62, 30);
const DEAD = new Tokens(2).text(BASE62, 30);
const ODD = new Tokens(3).text(BASE62, 30);
const token = (value: string): string => `acme_${value}`;

let server: Server;
let paths: string[] = [];
const revoked = new Set<string>();
beforeAll(async () => {
  server = createServer((request, response) => {
    paths.push(request.url ?? '');
    const value = (request.headers.authorization ?? '').replace('Bearer acme_', '');
    const status = value === DEAD || revoked.has(value) ? 401 : value === LIVE ? 200 : 403;
    if (request.method === 'DELETE') revoked.add(value);
    response.writeHead(request.method === 'DELETE' ? 204 : status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? { login: 'octocat' } : { message: 'Bad credentials' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const provider = (): string => `acme=http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v9`;
const FILES = {
  'rules.yml': RULES,
  'src/a.env': `A=${token(LIVE)}\n`,
  'src/b.env': `B=${token(DEAD)}\nC=${token(ODD)}\nD=${token(LIVE)}\n`,
};
const run = (
  args: readonly string[],
  cwd: string,
  more: { input?: string; env?: Record<string, string> } = {},
) => patdownAside([...args, '--rules', 'rules.yml', '--provider-url', provider()], { cwd, ...more });

type Verdicts = readonly { verification: { status: string; facts: object } }[];

describe('scan --verify', () => {
  test('tells which secrets are live, once for each', () =>
    withFiles(FILES, async (cwd) => {
      paths = [];
      const ran = await run(['scan', 'src', '--verify', '--format', 'json'], cwd);
      expect([ran.code, ran.stderr]).toEqual([1, '']);
      const findings: Verdicts = JSON.parse(ran.stdout).findings;
      expect(findings.map(({ verification }) => verification.status).sort()).toEqual([
        'active',
        'inactive',
        'unknown',
      ]);
      expect(paths).toEqual(['/api/v9/user', '/api/v9/user', '/api/v9/user']);
      expect(
        leaksIn(
          ran.stdout,
          [LIVE, DEAD, ODD].map((value) => ({ value, publicPrefix: '' })),
        ),
      ).toEqual([]);
    }));

  test('shows verdicts and facts in its text, and only those that are asked for', () =>
    withFiles(FILES, async (cwd) => {
      const ran = await run(['scan', 'src', '--verify', '--status', 'active'], cwd);
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('active: 127.0.0.1 accepts it · owner octocat');
      expect(ran.stdout).not.toContain('inactive:');
      expect(ran.stdout).toMatch(/Verified: 1 active, 1\s+inactive, 1\s+unknown\./);
    }));

  test('takes silence for no answer', () =>
    withFiles(FILES, async (cwd) => {
      const args = ['scan', 'src', '--verify', '--status', 'active', '--rules', 'rules.yml'];
      const ran = await patdownAside([...args, '--provider-url', 'acme=http://127.0.0.1:1'], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.stdout).toMatch(
        /3 secrets were not verified: 127\.0\.0\.1 cannot be reached \(ECONNREFUSED\)/,
      );
    }));

  test('asks no more when its time is over, and says so of what was under way, too', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    try {
      await withFiles(FILES, async (cwd) => {
        const url = `acme=http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
        const args = ['scan', 'src', '--verify', '--rules', 'rules.yml', '--provider-url', url];
        const started = Date.now();
        const ran = await patdownAside([...args, '--verify-timeout', '300ms', '--jobs', '1'], { cwd });
        expect(Date.now() - started).toBeLessThan(9000);
        expect(ran.code).toBe(2);
        expect(ran.stdout).toContain(
          '3 secrets were not verified: the time allowed for verification ran out',
        );
      });
    } finally {
      silent.closeAllConnections();
      await new Promise((resolve) => silent.close(resolve));
    }
  });

  test('calls no host of a rule file unless it is allowed', () =>
    withFiles(FILES, async (cwd) => {
      const ran = await patdownAside(['scan', 'src', '--verify', '--rules', 'rules.yml'], { cwd });
      expect(ran.stdout).toMatch(/skipped: a rule of your own names api\.acme\.example/);
    }));

  test.each([
    [['--status', 'active'], /--status needs --verify/],
    [['--verify', '--status', 'alive'], /takes verdicts/],
    [['--verify', '--provider-url', 'acme'], /NAME=URL/],
    [['--verify', '--provider-url', 'acme=http://acme.example'], /NAME=URL/],
    [['--verify', '--provider-url', 'acme=https://u:p@acme.example'], /NAME=URL/],
    [['--verify', '--allow-host', 'https://acme.example/'], /names of hosts/],
    [['--verify', '--verify-timeout', 'soon'], /--verify-timeout takes a time/],
    [['--verify', '--verify-max-requests', 'few'], /whole number/],
  ])('%j is wrong', (args, message) => {
    const ran = patdown(['scan', '--stdin', ...args], { input: '' });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
  });
});

describe('a token that needs its owner', () => {
  const jira =
    builtinTests().find(({ ruleId }) => ruleId === 'atlassian-api-token')?.examples[0]?.secret ?? '';
  let site: Server;
  let seen: string[] = [];
  beforeAll(async () => {
    site = createServer((request, response) => {
      const [, encoded = ''] = (request.headers.authorization ?? '').split('Basic ');
      const [user = '', password = ''] = Buffer.from(encoded, 'base64').toString().split(':');
      seen.push(`${request.url} ${user}`);
      const isRight = user === 'fred@acme.invalid' && password === jira;
      response.writeHead(isRight ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isRight ? { accountId: '5b10', active: true, displayName: 'Fred' } : {}));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => site.close(resolve)));
  const named = (): string[] => {
    const { port } = site.address() as AddressInfo;
    // Nobody listens where Bitbucket is asked: no test sends anything to a provider.
    const names = [`jira-cloud=http://127.0.0.1:${port}`, 'bitbucket-cloud=http://localhost:1'];
    return names.flatMap((name) => ['--provider-url', name]);
  };

  test('is skipped without it, and the reason says how to give it', () =>
    withFiles({ 'a.env': `JIRA_API_TOKEN=${jira}\n` }, async (cwd) => {
      seen = [];
      const ran = await patdownAside(['scan', 'a.env', '--verify', ...named()], { cwd });
      expect(ran.stdout).toMatch(
        /skipped: its email was not found beside it; --beside email=VALUE\s+gives it/,
      );
      expect(seen).toEqual([]);
    }));

  test('is asked about with the one that the user gives', () =>
    withFiles({ 'a.env': `JIRA_API_TOKEN=${jira}\n` }, async (cwd) => {
      seen = [];
      const args = ['scan', 'a.env', '--verify', '--beside', 'email=fred@acme.invalid', ...named()];
      const ran = await patdownAside(args, { cwd });
      expect(ran.stdout).toMatch(/active: 127\.0\.0\.1 accepts it · owner Fred/);
      expect(seen).toEqual(['/rest/api/3/myself fred@acme.invalid']);
    }));

  test('is asked about with what stands beside it, whatever the user gives for others', () =>
    withFiles({ 'a.env': `JIRA_USER=fred@acme.invalid\nJIRA_API_TOKEN=${jira}\n` }, async (cwd) => {
      seen = [];
      const args = ['verify', 'a.env', '--beside', 'email=mia@acme.invalid', ...named()];
      const ran = await patdownAside(args, { cwd });
      expect([ran.code, seen]).toEqual([1, ['/rest/api/3/myself fred@acme.invalid']]);
    }));

  test.each([
    [['scan', '--stdin', '--verify', '--beside', 'email'], /--beside takes NAME=VALUE/],
    [['scan', '--stdin', '--beside', 'email=fred@acme.invalid'], /--beside needs --verify/],
  ])('%j is wrong', (args, message) => {
    const ran = patdown(args, { input: '' });
    expect([ran.code, message.test(ran.stderr)]).toEqual([2, true]);
  });
});

describe('PATDOWN_DEBUG', () => {
  test('shows no secret, whatever goes wrong', () =>
    withFiles({ ...FILES, 'broken.yml': 'provider: [' }, async (cwd) => {
      const env = { PATDOWN_DEBUG: '1' };
      // What is typed in the wrong place is masked where a built-in rule knows it.
      const typed = new Tokens(5).ghp();
      const guarded = [
        { value: LIVE, publicPrefix: '' },
        { value: typed, publicPrefix: `gh${'p'}_` },
      ];
      const input = `${token(LIVE)}\n`;
      const base = ['verify', '--rules', 'rules.yml'];
      const wrongs: readonly (readonly string[])[] = [
        [...base, '--provider-url', 'acme=http://127.0.0.1:1'],
        [...base, '--provider-url', 'acme=https://127.0.0.1:1'],
        [...base, '--allow-host', 'api.acme.example', '--verify-max-requests', '0'],
        [...base, '--provider-url', typed],
        [...base, '--status', typed],
        [...base, '--rule', typed],
        [...base, '--allow-host', `https://${typed}/`],
        ['verify', '--rules', 'broken.yml'],
        ['verify', typed],
        ['revoke', typed],
        ['revoke', '--id', typed, '--rules', 'rules.yml'],
        ['revoke', '--journal', typed, '--allow-host', typed],
        ['revoke', '--rule', typed],
        ['revoke', '--rules', 'broken.yml', '--yes'],
        [
          'revoke',
          '--yes',
          '--journal',
          `rules.yml/${typed}`,
          '--rules',
          'rules.yml',
          '--provider-url',
          provider(),
        ],
      ];
      for (const args of wrongs) {
        const ran = await patdownAside(args, { cwd, input, env });
        expect([args, ran.code]).toEqual([args, 2]);
        expect([args, leaksIn(ran.stdout + ran.stderr, guarded)]).toEqual([args, []]);
      }
      revoked.clear();
    }));
});

describe('verify', () => {
  test.each([
    [LIVE, 1, /active: /],
    [DEAD, 0, /inactive: /],
    [ODD, 0, /unknown: .*missing\s+permission/],
  ])('a token on standard input, number %#', (value, code, text) =>
    withFiles(FILES, async (cwd) => {
      for (const args of [['verify'], ['verify', '--rule', 'acme-token']]) {
        const ran = await run(args, cwd, { input: `${token(value)}\n` });
        expect([ran.code, ran.stderr]).toEqual([code, '']);
        expect(ran.stdout).toMatch(text);
      }
    }),
  );

  test('nothing on standard input, or what no rule knows, is no answer', () =>
    withFiles(FILES, async (cwd) => {
      expect((await run(['verify'], cwd)).code).toBe(2);
      const ran = await run(['verify'], cwd, { input: 'hello\n' });
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/PD_VERIFY_UNKNOWN/);
    }));

  test('--plan shows every host and calls none', () =>
    withFiles(FILES, async (cwd) => {
      paths = [];
      const ran = await run(['verify', '--plan', 'src'], cwd);
      expect(ran.code).toBe(0);
      expect(ran.stdout).toBe(
        `    3  GET ${provider().replace('acme=', '')}/user\n       acme-token\nAt most 3 requests to 1 host; nothing was sent.\n`,
      );
      expect(paths).toEqual([]);
    }));

  test.each(['json', 'sarif'])(
    'a %s report: places are read again, and must still hold what was found',
    (format) =>
      withFiles(FILES, async (cwd) => {
        const scanned = await run(
          ['scan', 'src', '--format', format, '--output', 'report.out', '--verify'],
          cwd,
        );
        expect(scanned.code).toBe(1);
        expect(readFileSync(`${cwd}/report.out`, 'utf8')).not.toContain(LIVE);
        const ran = await run(['verify', 'report.out', '--format', 'json'], cwd);
        expect([ran.code, ran.stderr]).toEqual([1, '']);
        expect(JSON.parse(ran.stdout).findings.length).toBe(3);
        writeFileSync(`${cwd}/src/b.env`, `B=${token(new Tokens(7).text(BASE62, 30))}\n`);
        const changed = await run(['verify', 'report.out', '--format', 'json'], cwd);
        const report = JSON.parse(changed.stdout);
        expect(report.findings.length).toBe(1);
        expect(report.scan.problems.length).toBe(3);
        expect(report.scan.problems[0]).toMatchObject({ kind: 'changed', path: 'src/b.env' });
      }),
  );

  test('a report about history: objects are read again', () =>
    withFiles(FILES, async (cwd) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd });
      git('init', '-q');
      git('add', 'src');
      git('commit', '-q', '-m', 'one');
      git('rm', '-q', '-r', 'src');
      git('commit', '-q', '-m', 'two');
      for (const format of ['json', 'sarif']) {
        const out = `${cwd}/r.${format}`;
        const args = ['scan', '--history-only', '--rules', 'rules.yml', '--format', format, '--output', out];
        expect((await patdownAside(args, { cwd })).code).toBe(1);
        const ran = await run(['verify', `r.${format}`], cwd);
        expect([ran.code, ran.stderr]).toEqual([1, '']);
        expect(ran.stdout).toMatch(/Verified: 1 active, 1\s+inactive, 1\s+unknown\./);
      }
    }));

  test('--verify-cache keeps verdicts for the user alone, and no secret', () =>
    withFiles(FILES, async (cwd) => {
      const env = { XDG_CACHE_HOME: `${cwd}/cache` };
      mkdirSync(env.XDG_CACHE_HOME);
      paths = [];
      await run(['verify', 'src', '--verify-cache'], cwd, { env });
      expect(paths.length).toBe(3);
      const file = `${cwd}/cache/patdown/verdicts.json`;
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(`${cwd}/cache/patdown`).mode & 0o777).toBe(0o700);
      expect(leaksIn(readFileSync(file, 'utf8'), [{ value: LIVE, publicPrefix: '' }])).toEqual([]);
      const again = await run(['verify', 'src', '--verify-cache'], cwd, { env });
      expect(again.code).toBe(1);
      expect(again.stdout).toContain('owner octocat');
      // Only what proved nothing is asked again.
      expect(paths.length).toBe(4);
      const without = await run(['verify', 'src'], cwd, { env: { XDG_CACHE_HOME: `${cwd}/none` } });
      expect(without.code).toBe(1);
      expect(existsSync(`${cwd}/none`)).toBe(false);
    }));
});

describe('revoke', () => {
  test('prints what it would do, does it when told to, and writes it down', () =>
    withFiles(FILES, async (cwd) => {
      const env = { XDG_STATE_HOME: `${cwd}/state` };
      const input = `${token(LIVE)}\n`;
      paths = [];
      const dry = await run(['revoke'], cwd, { input, env });
      expect([dry.code, dry.stderr]).toEqual([0, '']);
      expect(dry.stdout).toContain(`would send: DELETE ${provider().replace('acme=', '')}/self`);
      expect(dry.stdout).toContain(`before and after: GET ${provider().replace('acme=', '')}/user`);
      expect(dry.stdout).toContain('It cannot be undone.');
      expect(dry.stdout).toContain('Dry run: nothing was sent.');
      expect(paths).toEqual([]);
      expect(existsSync(`${cwd}/state`)).toBe(false);
      const done = await run(['revoke', '--yes'], cwd, { input, env });
      expect([done.code, done.stderr]).toEqual([0, '']);
      expect(done.stdout).toContain(
        'revoked  acme-token  acme_…(35): it is inactive now (before: active, after: inactive)',
      );
      expect(paths).toEqual(['/api/v9/user', '/api/v9/self', '/api/v9/user']);
      const file = `${cwd}/state/patdown/revocations.jsonl`;
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const journal = readFileSync(file, 'utf8');
      expect(JSON.parse(journal)).toMatchObject({
        ruleId: 'acme-token',
        status: 'revoked',
        before: 'active',
        after: 'inactive',
      });
      const again = await run(['revoke', '--yes'], cwd, { input, env });
      expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('nothing to do')]);
      expect(readFileSync(file, 'utf8').split('\n').length).toBe(3);
      for (const text of [dry.stdout, done.stdout, journal])
        expect(leaksIn(text, [{ value: LIVE, publicPrefix: '' }])).toEqual([]);
      revoked.clear();
    }));

  test("does not say that nothing was sent where the provider's own dry run was asked", () =>
    withFiles(FILES, async (cwd) => {
      paths = [];
      const ran = await run(['revoke', '--trial'], cwd, { input: `${token(LIVE)}\n` });
      expect(ran.stdout).toContain('the provider says: it would work');
      expect(ran.stdout).toMatch(/Dry run: nothing was revoked; the providers' own dry runs were asked/);
      expect([paths, [...revoked]]).toEqual([['/api/v9/self?test=1'], []]);
      const without = await run(['revoke', '--trial', '--rule', 'vercel-access-token'], cwd, {
        input: 'a'.repeat(24),
      });
      expect(without.stdout).toContain('Dry run: nothing was sent.');
    }));

  test('takes one of a report by its id, and exits 1 where it lives on', () =>
    withFiles(FILES, async (cwd) => {
      const env = { XDG_STATE_HOME: `${cwd}/state` };
      await patdownAside(['scan', 'src', '--rules', 'rules.yml', '--format', 'json', '--output', 'r.json'], {
        cwd,
      });
      const { findings } = JSON.parse(readFileSync(`${cwd}/r.json`, 'utf8')) as {
        findings: { id: string; locations: { path: string; fingerprint: string }[] }[];
      };
      const live = findings.find(({ locations }) => locations.length === 2);
      const plan = await run(['revoke', 'r.json', '--id', live?.locations[0]?.fingerprint ?? ''], cwd, {
        env,
      });
      expect(plan.stdout.match(/would send/g)?.length).toBe(1);
      expect((await run(['revoke', 'r.json', '--id', 'f'.repeat(32)], cwd, { env })).code).toBe(2);
      const done = await run(['revoke', 'r.json', '--id', live?.id ?? '', '--yes'], cwd, { env });
      expect(done.code).toBe(0);
      expect([...revoked]).toEqual([LIVE]);
      revoked.clear();
      const args = ['revoke', 'r.json', '--id', live?.id ?? '', '--yes', '--rules', 'rules.yml'];
      const failed = await patdownAside([...args, '--provider-url', 'acme=http://127.0.0.1:1'], { cwd, env });
      expect([failed.code, failed.stdout]).toEqual([1, expect.stringContaining('NOT REVOKED')]);
    }));

  test('shows the page where there is no request for it', () => {
    const ran = patdown(['revoke', '--yes', '--rule', 'telegram-bot-token'], {
      input: `1:${'x'.repeat(35)}`,
    });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/By hand: there is no request/);
  });
});

/** `script` of util-linux, which every Linux has; that of other systems takes other arguments. */
const hasTerminal = process.platform === 'linux';

/** Runs at a terminal of its own, and types when it is asked to. */
function atTerminal(
  args: readonly string[],
  cwd: string,
  typed: string,
): Promise<{ code: number | null; shown: string }> {
  const quoted = [process.execPath, PROGRAM, ...args].map((arg) => `'${arg}'`).join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', quoted, '/dev/null'], {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: '/nonexistent',
        TERM: 'dumb',
        XDG_STATE_HOME: `${cwd}/state`,
      },
    });
    let shown = '';
    let isTyped = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      if (isTyped || !shown.includes('anything else to leave it: ')) return;
      isTyped = true;
      child.stdin.write(typed);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, shown }));
  });
}

(hasTerminal ? describe : describe.skip)('revoke at a terminal', () => {
  const args = (): string[] => ['revoke', 'src/a.env', '--rules', 'rules.yml', '--provider-url', provider()];

  test.each([
    ['revoke 1\n', 0, /it is inactive now/, [LIVE]],
    ['yes\n', 0, /Dry run: nothing was sent/, []],
    ['revoke 2\n', 0, /Dry run: nothing was sent/, []],
    ['\n', 0, /Dry run: nothing was sent/, []],
    // The end of input, and an interruption.
    ['\u0004', 0, /Dry run: nothing was sent/, []],
    ['\u0003', 130, /interrupted/, []],
  ] as const)('asks how many secrets there are: %j', (typed, code, text, ended) =>
    withFiles(FILES, async (cwd) => {
      revoked.clear();
      paths = [];
      const ran = await atTerminal(args(), cwd, typed);
      expect([ran.code, [...revoked]]).toEqual([code, ended]);
      expect(ran.shown).toMatch(text);
      expect(ran.shown).not.toMatch(/PD_INTERNAL/);
      expect(paths.length).toBe(ended.length === 0 ? 0 : 3);
      expect(existsSync(`${cwd}/state`)).toBe(ended.length > 0);
      expect(leaksIn(ran.shown, [{ value: LIVE, publicPrefix: '' }])).toEqual([]);
      revoked.clear();
    }),
  );
});
