import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS, EXIT_CODES } from '../../src/cli/flags.ts';
import { commandHelp } from '../../src/cli/help.ts';
import { USAGE_END, USAGE_START, usageReference } from '../../src/cli/usage-doc.ts';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';
import { Tokens } from '../helpers/tokens.ts';

const USAGE = 'docs/usage.md';

/** What stands between two marks. */
function between(text: string, start: string, end: string): string {
  const [, rest = ''] = text.split(`${start}\n`);
  return rest.split(end)[0] ?? '';
}

describe('docs/usage.md', () => {
  test('lists the flags as they are; UPDATE_DOCS=1 writes them', () => {
    const text = readFileSync(USAGE, 'utf8');
    const wanted = `${usageReference()}\n`;
    if (process.env['UPDATE_DOCS'] === '1') {
      const [before = '', rest = ''] = text.split(USAGE_START);
      writeFileSync(USAGE, `${before}${USAGE_START}\n${wanted}${USAGE_END}${rest.split(USAGE_END)[1] ?? ''}`);
    }
    expect(between(readFileSync(USAGE, 'utf8'), USAGE_START, USAGE_END)).toBe(wanted);
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('says the commands that set up, run and test', () => {
    expect(readme).toContain('\n    npm ci && npx patdown scan .\n');
    expect(readme).toContain('\n    npm ci && npm test\n');
  });

  test('shows what the program prints', () =>
    withFiles({ 'notes.md': `# Deploy\n\nThe token for the CI user: ${new Tokens(5).ghp()}\n` }, (cwd) => {
      const shown = between(readme, '<!-- example: begin -->', '<!-- example: end -->');
      const printed = patdown(['scan', 'notes.md'], { cwd }).stdout.replace(/^Scanned .*\n/m, '');
      expect(shown).toBe(`\`\`\`\n$ patdown scan notes.md\n${printed}\`\`\`\n`);
    }));

  test('names every exit code', () => {
    for (const [code] of EXIT_CODES) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});

describe('docs/writing-rules.md', () => {
  test('begins with a rule that passes its own tests', () => {
    const [, rule = ''] = /```yaml\n(.*?)```/s.exec(readFileSync('docs/writing-rules.md', 'utf8')) ?? [];
    return withFiles({ 'acme.yml': rule }, (cwd) => {
      expect(patdown(['rules', 'test', 'acme.yml'], { cwd })).toMatchObject({
        code: 0,
        stdout: '2 passed, 0 failed\n',
      });
      expect(patdown(['rules', 'check', 'acme.yml'], { cwd }).stdout).toMatch(/^1 rule checked, 0 faults; /);
    });
  });
});

describe('docs/errors.md', () => {
  test('has every code, once, and no other', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const used = files.flatMap(
      (name) => readFileSync(path.join('src', name), 'utf8').match(/\bPD_[A-Z_]+\b/g) ?? [],
    );
    const told = readFileSync('docs/errors.md', 'utf8').match(/(?<=^\| `)PD_[A-Z_]+/gm) ?? [];
    expect([...told].sort()).toEqual([...new Set(used)].sort());
  });
});

describe('the help', () => {
  test.each(COMMANDS)('of $name has each flag once, under a heading', (command) => {
    const lines = commandHelp(command).split('\n');
    const titles = lines.flatMap((line) => /^ {2}(?:-\w, | {4})(--[\w-]+)/.exec(line)?.[1] ?? []);
    expect(titles.sort()).toEqual(command.flags.map(({ name }) => `--${name}`).sort());
  });
});

describe('the table of flags', () => {
  test.each(COMMANDS)('of $name has no name twice, and says what each flag does', ({ flags }) => {
    const names = flags.flatMap(({ name, short }) => [name, ...(short === undefined ? [] : [short])]);
    expect(new Set(names).size).toBe(names.length);
    for (const { doc, fallback, choices } of flags) {
      expect(doc).toMatch(/^[A-Z].*\.$/);
      if (choices !== undefined && fallback !== undefined) expect(choices).toContain(fallback);
    }
  });
});
