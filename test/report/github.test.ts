import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Severity } from '../../src/model/levels.ts';
import { renderGithub } from '../../src/report/github.ts';
import { hostileResult, hostileText } from '../helpers/hostile.ts';
import { finding, gitLocations, location, result } from './fixtures.ts';

interface Command {
  readonly type: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line (actions/runner, `ActionCommand.TryParseV2`): undefined where it is none. */
function parse(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const [, type = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(trimmed.slice(2, end)) ?? [];
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = rest.split(',').map((part) => part.split('=', 2));
  return {
    type,
    properties: Object.fromEntries(properties.map(([key = '', value = '']) => [key, unescaped(value)])),
    message: unescaped(trimmed.slice(end + 2)),
  };
}

const commandsOf = (text: string): (Command | undefined)[] => text.trimEnd().split('\n').map(parse);
const several = (severity: Severity, count: number) =>
  finding({
    severity,
    locations: Array.from({ length: count }, (_, at) => location({ path: `${severity}-${at}.ts` })),
  });

describe('annotations', () => {
  test('say what, where and what to do', () => {
    expect(commandsOf(renderGithub(result()))[0]).toEqual({
      type: 'error',
      properties: {
        file: 'src/config.ts',
        line: '3',
        endLine: '3',
        col: '10',
        endColumn: '25',
        title: 'Acme token (critical)',
      },
      message: expect.stringMatching(
        /^Acme token acme_…\(15\) .* the checksum is right\.\nRevoke it, .*\nhttps:/,
      ),
    });
  });

  test('nothing that a stranger wrote is a command, and nothing more than was meant is one', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = renderGithub(hostileResult(text))
          .trimEnd()
          .split(/[\r\n\u0085\u2028\u2029]/);
        const commands = lines.slice(0, -1).map(parse);
        expect(commands).toHaveLength(8);
        for (const command of commands) {
          expect(command?.type).toBe('error');
          for (const key of Object.keys(command?.properties ?? {}))
            expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toContain(key);
        }
        expect(lines.at(-1)).toBe('patdown: 1 secret found at 7 places in an incomplete scan');
      }),
      { numRuns: 500 },
    );
  });

  test('ten of each type at most, the worst first, and how many more there are', () => {
    const found = result({
      findings: [several('low', 12), several('medium', 3), several('high', 8), several('critical', 8)],
    });
    const lines = renderGithub(found).trimEnd().split('\n');
    const types = lines.map((line) => parse(line)?.type);
    expect(types.filter((type) => type === 'error')).toHaveLength(10);
    expect(types.filter((type) => type === 'warning')).toHaveLength(3);
    expect(types.filter((type) => type === 'notice')).toHaveLength(10);
    expect(lines.slice(0, 8).every((line) => line.includes('critical-'))).toBe(true);
    expect(lines.at(-1)).toBe(
      'patdown: 4 secrets found at 31 places; 8 more are not annotated, the other reports have them',
    );
  });

  test('an incomplete scan is the first error, and counts as one', () => {
    const problems = Array.from(
      { length: 25 },
      (_, at) => ({ kind: 'unreadable', path: `f${at}`, message: 'no permission' }) as const,
    );
    const commands = commandsOf(renderGithub(result({ findings: [several('high', 12)], problems })));
    expect(commands[0]?.properties).toEqual({ title: 'The scan is incomplete' });
    expect(commands[0]?.message).toMatch(/^f0: no permission\n.*\nand 5 more$/s);
    expect(commands.filter((command) => command?.type === 'error')).toHaveLength(10);
  });

  test('a message is cut to what the runner keeps', () => {
    const problems = Array.from(
      { length: 20 },
      () => ({ kind: 'git', path: '', message: '😀%'.repeat(300) }) as const,
    );
    const [command] = commandsOf(renderGithub(result({ problems })));
    expect(command?.message.length).toBeGreaterThan(4090);
    expect(command?.message.length).toBeLessThanOrEqual(4096);
    expect(command?.message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('what stands in no file that is checked out is on no line', () => {
    const commands = commandsOf(renderGithub(result({ findings: [finding({ locations: gitLocations })] })));
    const files = commands.slice(0, 6).map((command) => command?.properties['file']);
    expect(files).toEqual(['src/config.ts', 'src/config.ts', undefined, undefined, undefined, undefined]);
    expect(commands[2]?.message).toContain('src/config.ts:3 in cccccccccccc by A. U. Thor');
  });
});
