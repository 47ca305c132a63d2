import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/flags.ts';
import { withFiles } from '../helpers/files.ts';
import { patdown, PROGRAM } from '../helpers/program.ts';
import { Tokens } from '../helpers/tokens.ts';

const ghp = new Tokens(61).ghp();

describe('exit codes', () => {
  test('0: complete, nothing found; 1: found; 2: incomplete, found or not', async () => {
    await withFiles({ 'clean.txt': 'hello', 'leak.txt': ghp }, (cwd) => {
      expect(patdown(['scan', 'clean.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
      expect(patdown(['scan', '.'], { cwd })).toMatchObject({ code: 1, stderr: '' });
      expect(patdown(['scan', '.', '--max-file-size', '10'], { cwd }).code).toBe(2);
      expect(patdown(['scan', 'clean.txt', '--max-file-size', '1'], { cwd }).code).toBe(2);
    });
  });

  test('a time that runs out is an incomplete scan', async () => {
    await withFiles(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.txt`, 'x'])), (cwd) => {
      const ran = patdown(['scan', '.', '--timeout', '0ms', '--format', 'json'], { cwd });
      expect(ran.code).toBe(2);
      expect(JSON.parse(ran.stdout).scan).toMatchObject({ complete: false });
    });
  });

  test.each([
    [['scan', '--fromat', 'json'], /PD_FLAG_UNKNOWN[\s\S]*did you mean --format\?/],
    [['scan', '--format', 'jsn'], /PD_FLAG_VALUE[\s\S]*did you mean json/],
    [['scan', '--jobs', 'many'], /--jobs takes a whole number/],
    [['scan', '--timeout', '5'], /--timeout takes a time/],
    [['scan', '--max-file-size', 'big'], /--max-file-size takes a size/],
    [['scan', '--now', 'tomorrow'], /--now takes an ISO 8601 date/],
    [['scan', '--report', 'sarif'], /--report takes FORMAT=FILE/],
    [['scan', '--report', 'pdf=x'], /no report format "pdf"/],
    [['scan', '--quiet=yes'], /--quiet takes no value/],
    [['scan', '--only', 'github-pat-clasic'], /PD_RULE_UNKNOWN[\s\S]*did you mean github-pat-classic\?/],
    [['scan', '--skip', 'nonsense'], /PD_RULE_UNKNOWN/],
    [['scan', 'no-such-file'], /PD_PATH_MISSING/],
    [['scan', '--stdin', 'a.txt'], /PD_STDIN_AND_PATHS/],
    [['scan', '--rules', 'no-such-rules'], /PD_RULES_MISSING/],
    [['scn'], /no command "scn"[\s\S]*did you mean scan\?/],
    [['rules', 'lst'], /rules cannot "lst"[\s\S]*did you mean list\?/],
    [['rules', 'show', 'nope'], /PD_RULE_UNKNOWN/],
    [['rules', 'show', 'github-pat'], /did you mean github-pat-classic or github-pat-fine-grained\?/],
    [['version'], /patdown --version/],
    [['help', 'foo'], /there is no command "foo" \[PD_COMMAND_UNKNOWN\]\n {2}`patdown help`/],
    [['scan', '--', '-x'], /there is no -x \[PD_PATH_MISSING\]\n {2}a name that begins with a dash/],
    [['scan', '--staged', '/'], /PD_NOT_A_REPOSITORY/],
    [['scan', '--range', 'a..b', '/'], /PD_NOT_A_REPOSITORY/],
    [['hook', 'run'], /say which hook[\s\S]*pre-receive/],
    [['verify'], /standard input is empty[\s\S]*pipe a token/],
  ])('2 with a clear message: %j', (args, message) => {
    const ran = patdown(args, { input: '' });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/ {4}at |node:internal/);
    expect(ran.stdout).toBe('');
  });

  test('130 on an interrupt, with nothing half-reported', async () => {
    await withFiles(
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, `${ghp}\n`.repeat(200)])),
      async (cwd) => {
        const interrupted = async (delay: number): Promise<{ code: number | null; stdout: string }> => {
          const child = spawn(process.execPath, [PROGRAM, 'scan', '.', '--jobs', '1'], {
            cwd,
            stdio: ['ignore', 'pipe', 'pipe'],
          });
          let stdout = '';
          child.stdout.on('data', (chunk) => {
            stdout += chunk;
          });
          setTimeout(() => child.kill('SIGINT'), delay);
          return { code: await new Promise((resolve) => child.on('close', resolve)), stdout };
        };
        // On a busy machine the program may not have come to listen: then the signal ends it without a code.
        let ended = await interrupted(350);
        for (let delay = 700; ended.code === null && delay < 10_000; delay *= 2)
          ended = await interrupted(delay);
        const { code, stdout } = ended;
        expect(code).toBe(130);
        expect(stdout).toBe('');
      },
    );
  });
});

describe('output', () => {
  test('to a file is whole or not there', async () => {
    await withFiles({ 'leak.txt': ghp, 'old.json': 'old' }, (cwd) => {
      expect(
        patdown(
          ['scan', 'leak.txt', '--format', 'json', '--output', 'old.json', '--report', 'sarif=out.sarif'],
          { cwd },
        ).code,
      ).toBe(1);
      expect(JSON.parse(readFileSync(path.join(cwd, 'old.json'), 'utf8')).findings).toHaveLength(1);
      expect(JSON.parse(readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
      expect(readdirSync(cwd).sort()).toEqual(['leak.txt', 'old.json', 'out.sarif']);
    });
  });

  test.each([
    ['/dev/full', /the disk is full/],
    ['missing/out.json', /its directory does not exist/],
    ['.', /is a directory/],
  ])('to %s: exit code 2, and nothing is left', async (output, message) => {
    await withFiles({ 'leak.txt': ghp }, (cwd) => {
      const ran = patdown(['scan', 'leak.txt', '--format', 'json', '--output', output], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(message);
      expect(ran.stderr).not.toContain(ghp.slice(8, 16));
      expect(readdirSync(cwd)).toEqual(['leak.txt']);
    });
  });

  test('a reader that goes away early is no error', async () => {
    await withFiles(
      Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${i}.txt`, new Tokens(i).ghp()])),
      (cwd) => {
        const ran = spawnSync(
          'bash',
          [
            '-c',
            `"${process.execPath}" "${PROGRAM}" scan . --format json | head -c 10; echo "\${PIPESTATUS[0]}"`,
          ],
          { cwd, encoding: 'utf8' },
        );
        expect(ran.stdout).toBe('{\n  "schem1\n');
        expect(ran.stderr).toBe('');
      },
    );
  });

  test('through a pipe nothing of a large report is lost', async () => {
    await withFiles(
      Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`${i}.txt`, new Tokens(i).ghp()])),
      (cwd) => {
        const ran = patdown(['scan', '.', '--format', 'json'], { cwd });
        expect(JSON.parse(ran.stdout).findings).toHaveLength(1500);
      },
    );
  });

  test('the same input gives the same bytes, whatever the order of paths and the number of threads', async () => {
    const tokens = new Tokens(62);
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [
        `d${i % 7}/${i}.txt`,
        `${tokens.ghp()}\n${ghp}\npassword = "${tokens.text('abcdef0123456789', 12)}x!"\n`,
      ]),
    );
    await withFiles(files, (cwd) => {
      const run = (...args: string[]): string =>
        patdown(['scan', ...args, '--format', 'json'], { cwd })
          .stdout.replace(/"durationMs": \d+/, '')
          .replace(/"sources": \[[^\]]*\]/, '');
      const expected = run('.', '--jobs', '1');
      expect(expected.match(/"ruleId": "github-pat-classic"/g)?.length).toBe(301);
      expect(run('.', '--jobs', '3')).toBe(expected);
      expect(run('.', '--jobs', '8')).toBe(expected);
      expect(run(...['d3', 'd1', 'd0', 'd6', 'd2', 'd5', 'd4'], '--jobs', '2')).toBe(expected);
    });
  });

  test('colour on a terminal only, or when it is forced', async () => {
    await withFiles({ 'leak.txt': ghp }, (cwd) => {
      expect(patdown(['scan', 'leak.txt'], { cwd }).stdout).not.toContain('\x1b');
      expect(patdown(['scan', 'leak.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\x1b[');
      expect(
        patdown(['scan', 'leak.txt', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } }).stdout,
      ).not.toContain('\x1b');
      expect(patdown(['scan', 'leak.txt', '--color'], { cwd, env: { NO_COLOR: '1' } }).stdout).toContain(
        '\x1b[',
      );
    });
  });

  test('quiet says nothing of a clean scan, and all of one that is not', async () => {
    await withFiles({ 'leak.txt': ghp, 'clean.txt': '' }, (cwd) => {
      expect(patdown(['scan', 'clean.txt', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(patdown(['scan', 'leak.txt', '--quiet'], { cwd }).stdout).toContain(
        'GitHub personal access token',
      );
    });
  });
});

describe('input', () => {
  test('from standard input', () => {
    const ran = patdown(['scan', '--stdin', '--stdin-path', 'paste.md', '--format', 'json'], {
      input: `x\n${ghp}\n`,
    });
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout).findings[0].locations[0]).toMatchObject({
      kind: 'stdin',
      path: 'paste.md',
      startLine: 2,
    });
    expect(patdown(['scan', '--stdin'], { input: '' }).code).toBe(0);
  });

  const text = `first\nthe token: ${ghp}\n`;
  const utf16 = (bigEndian: boolean, mark: boolean): Buffer => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  test.each([
    ['UTF-8', Buffer.from(text), 12],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 12],
    ['UTF-16 LE', utf16(false, true), 12],
    ['UTF-16 LE without a mark', utf16(false, false), 12],
    ['UTF-16 BE', utf16(true, true), 12],
    ['UTF-16 BE without a mark', utf16(true, false), 12],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n')), 12],
    ['latin-1', Buffer.from(`premi\xe8re\nthe t\xf6ken: ${ghp}\n`, 'latin1'), 12],
    ['NUL bytes', Buffer.from(`a\0b\0\nthe token: ${ghp}\0\0`), 12],
    [
      'a binary',
      Buffer.concat([
        Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0xff, 0xfe, 0x0a]),
        Buffer.from(text.slice(6)),
      ]),
      12,
    ],
  ])('in %s', async (_, bytes, column) => {
    await withFiles({ file: bytes }, (cwd) => {
      const found = JSON.parse(
        patdown(['scan', 'file', '--format', 'json', '--only', 'github-pat-classic'], { cwd }).stdout,
      ).findings;
      expect(found).toHaveLength(1);
      expect(found[0].locations[0]).toMatchObject({
        startLine: 2,
        startColumn: column,
        endLine: 2,
        endColumn: column + 40,
      });
    });
  });

  test('a line of 40 MB, with tokens where pieces meet', async () => {
    const piece = 16 * 1024 * 1024;
    const bytes = Buffer.alloc(40 * 1024 * 1024, 0x2e);
    const tokens = new Tokens(63);
    const places = [0, piece - 40, piece - 20, piece + 60, 2 * piece - 1, bytes.length - 40].sort(
      (a, b) => a - b,
    );
    const written = places.map((at) => {
      const token = tokens.ghp();
      bytes.write(token, at, 'latin1');
      return token;
    });
    // The second and third overlap on purpose: the earlier one is overwritten.
    await withFiles({ file: bytes }, (cwd) => {
      const ran = patdown(['scan', 'file', '--format', 'json', '--show-secrets'], { cwd });
      const found = JSON.parse(ran.stdout).findings.map(
        (finding: { secret: { value: string }; locations: { startOffset: number }[] }) => [
          finding.secret.value,
          finding.locations[0]?.startOffset,
        ],
      );
      const expected = places.map((at, i) => [written[i], at]).filter(([, at]) => at !== piece - 40);
      expect(found).toEqual(expected);
    });
  });

  test('a file that cannot be read makes the scan incomplete', async () => {
    await withFiles({ 'secret.txt': ghp, 'other.txt': 'x' }, (cwd) => {
      chmodSync(path.join(cwd, 'secret.txt'), 0);
      chmodSync(cwd, 0o755);
      const isRoot = process.getuid?.() === 0;
      const options = isRoot ? { uid: 65534, gid: 65534 } : {};
      const ran = spawnSync(process.execPath, [PROGRAM, 'scan', '.'], { cwd, encoding: 'utf8', ...options });
      expect(ran.status).toBe(2);
      expect(ran.stdout).toContain('secret.txt: permission denied');
      expect(ran.stdout).not.toContain('No secrets found.');
    });
  });
});

describe('rules of the user', () => {
  const own = `provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner in all of Acme.
    severity: high
    confidence: high
    match: { pattern: 'acme_(?:[a-z0-9]+-?)+[a-z0-9]{8}' }
    remediation: Revoke it.
    examples: ['x ⟪ac‖me_q8zk3mvx92lp7⟫ y']
`;

  test('run beside the built-in ones, in linear time', async () => {
    await withFiles(
      {
        'rules.yml': own,
        'a.txt': 'token acme_q8zk3mvx92lp7 x',
        'slow.txt': `acme_${'a'.repeat(900)}! `.repeat(200),
      },
      (cwd) => {
        const ran = patdown(
          ['scan', 'a.txt', 'slow.txt', '--rules', 'rules.yml', '--format', 'json', '--only', 'acme-token'],
          { cwd },
        );
        const { findings } = JSON.parse(ran.stdout);
        expect(
          findings.some(({ locations }: { locations: { path: string }[] }) => locations[0]?.path === 'a.txt'),
        ).toBe(true);
      },
    );
  });

  test('are checked and tested', async () => {
    await withFiles(
      { 'rules.yml': own, 'bad.yml': own.replace('severity: high', 'severty: high') },
      (cwd) => {
        expect(patdown(['rules', 'check', 'rules.yml'], { cwd })).toMatchObject({ code: 0 });
        expect(patdown(['rules', 'test', 'rules.yml'], { cwd })).toMatchObject({
          code: 0,
          stdout: '1 passed, 0 failed\n',
        });
        const ran = patdown(['rules', 'check', 'bad.yml'], { cwd });
        expect(ran.code).toBe(2);
        expect(ran.stderr).toMatch(/bad\.yml:7:5: a rule: unknown key "severty"; did you mean "severity"/);
      },
    );
  });
});

describe('the program', () => {
  test('tells its version and its help, of at most 80 columns', () => {
    expect(patdown(['--version']).stdout).toMatch(/^patdown \d+\.\d+\.\d+\n$/);
    const helps = COMMANDS.map(({ name }) => ['help', name]);
    for (const args of [['--help'], ['scan', '--help'], ...helps]) {
      const ran = patdown(args);
      expect(ran.code).toBe(0);
      for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test('lists and shows rules', () => {
    expect(patdown(['rules', 'list']).stdout).toContain('github-pat-classic');
    expect(patdown(['rules', 'show', 'github-pat-classic']).stdout).toContain(
      'https://github.com/settings/tokens',
    );
    expect(JSON.parse(patdown(['rules', 'list', '--json']).stdout).length).toBeGreaterThan(50);
    expect(patdown(['rules', 'check', 'rules', '--as-builtin']).code).toBe(0);
    expect(patdown(['rules', 'check', 'rules/openai.yml']).stderr).toMatch(
      /the literal must stand at the start/,
    );
    expect(patdown(['rules', 'check']).code).toBe(0);
    expect(patdown(['rules', 'test']).code).toBe(0);
  });
});
