import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { HOOK_NAMES } from '../../src/cli/hooks/hook-names.ts';
import { commandFor, hasCommand, withCommand, withoutCommand } from '../../src/cli/hooks/lefthook-yaml.ts';

const RUN = `'/usr/bin/node' '/a "b"/patdown.cjs' hook run`;

/** Texts as people have them, in which a command finds its place. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['comments alone, without a line end', '# mine'],
  ['a document mark', '---\ncolors: false\n'],
  ['another hook', 'post-merge:\n  jobs:\n    - run: make\n'],
  ['jobs of this hook', 'pre-push:\n  jobs:\n    - run: make\npre-commit:\n  jobs:\n    - run: make'],
  [
    'commands of this hook, behind comments and four spaces in',
    'pre-commit:\n    # a\n    commands: # b\n            # c\n            lint: { run: make }\npre-push:\n    commands:\n        lint:\n            run: |\n                a\n                # patdown\n',
  ],
  ['line ends of Windows', 'pre-commit:\r\n  parallel: true\r\npre-push:\r\n  piped: true\r\n'],
  ['what a name stands for', 'x: &x { run: a }\npre-commit:\n  commands:\n    b: *x\n'],
];

describe("a command in lefthook's configuration", () => {
  test.each(TEXTS)('is put into %s, changes nothing else, and is taken out byte for byte', (_, text) => {
    const before = parse(text) ?? {};
    let edited = text;
    for (const name of ['pre-commit', 'pre-push'] as const) {
      const next = withCommand(edited, name, commandFor(name, `${RUN} ${name}`));
      expect(next).toBeDefined();
      edited = next ?? '';
      expect(hasCommand(edited, name)).toBe(true);
    }
    const after = parse(edited);
    expect(after['pre-commit'].commands.patdown).toEqual({ run: `${RUN} pre-commit` });
    expect(after['pre-push'].commands.patdown).toEqual({ run: `${RUN} pre-push`, use_stdin: true });
    expect(after).toMatchObject(before);
    // In the order in which they came, and in the other one.
    expect(withoutCommand(withoutCommand(edited, 'pre-commit'), 'pre-push')).toBe(text);
    expect(withoutCommand(withoutCommand(edited, 'pre-push'), 'pre-commit')).toBe(text);
  });

  test.each([
    ['braces', 'pre-commit: { parallel: true }'],
    ['a list', '- pre-commit'],
    ['a hook without anything', 'pre-commit:\n'],
    ['commands of the same name', 'pre-commit:\n  commands:\n    patdown:\n      run: mine\n'],
    ['what is no YAML', 'pre-commit: [\n'],
    ['a hook that another one stands for', 'pre-push: &a\n  piped: true\npre-commit: *a\n'],
  ])('is not put into %s', (_, text) => {
    expect(withCommand(text, 'pre-commit', commandFor('pre-commit', RUN))).toBeUndefined();
  });

  test('is none where there is none', () => {
    for (const name of HOOK_NAMES) expect(hasCommand('pre-commit:\n  jobs: []\n', name)).toBe(false);
  });
});
