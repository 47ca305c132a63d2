import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseFailOn } from '../../src/action/fail-on.ts';
import { maskCommands } from '../../src/action/masks.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { isUnreadable, planEvent } from '../../src/action/plan.ts';
import { outputEntry, withoutCommands, workflowCommand } from '../../src/action/workflow-commands.ts';
import { Secret } from '../../src/model/secret.ts';
import { obeyed, parseOutputs } from '../helpers/action.ts';
import { finding } from '../report/fixtures.ts';

const action = parse(readFileSync('action.yml', 'utf8'));
const variable = (name: string): string => `INPUT_${name.toUpperCase()}`;

describe('inputs', () => {
  test("action.yml's defaults are the program's", () => {
    const given: Record<string, string> = {};
    for (const [name, input] of Object.entries<{ default: string }>(action.inputs))
      if (name !== 'token') given[variable(name)] = input.default;
    expect(readInputs(given)).toEqual(readInputs({}));
  });

  test('each input of action.yml is read, and only those', () => {
    const read = new Set<string>();
    const environment = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => {
          read.add(String(name));
          return undefined;
        },
      },
    );
    readInputs(environment);
    expect([...read].sort()).toEqual(Object.keys(action.inputs).map(variable).sort());
  });

  test('every one of action.yml is described in the documentation', () => {
    const text = readFileSync('docs/github-action.md', 'utf8');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(text).toContain(`\`${name}\``);
  });

  test.each([
    ['any', { kind: 'any' }],
    ['none', { kind: 'none' }],
    ['severity=high', { kind: 'levels', severity: 'high', confidence: 'low', statuses: [] }],
    [
      'status=active|unknown, confidence=medium',
      { kind: 'levels', severity: 'info', confidence: 'medium', statuses: ['active', 'unknown'] },
    ],
  ])('fail-on: %s', (text, wanted) => expect(parseFailOn(text)).toEqual(wanted));

  test.each(['', 'high', 'severity=', 'severity=high,severity=low', 'status=alive', 'status=active|', 'all'])(
    'fail-on: %j is wrong',
    (text) => expect(typeof parseFailOn(text)).toBe('string'),
  );

  test('a status without verify would never fail a job, and is refused', () => {
    expect(() => readInputs({ [variable('fail-on')]: 'status=active' })).toThrow(/verify: true/);
  });
});

describe('events', () => {
  test.each(['pull_request', 'pull_request_target', 'push', 'merge_group'])(
    '%s without its commits is no event to call clean',
    (name) => {
      for (const payload of [
        undefined,
        null,
        {},
        [],
        'x',
        { pull_request: { number: 1 } },
        { after: 'main' },
      ])
        expect(isUnreadable(planEvent(name, payload, undefined))).toBe(true);
    },
  );

  test('of which nobody knows whose work they check out are proposals', () => {
    expect(planEvent('workflow_run', {}, 'a'.repeat(40))).toMatchObject({
      kind: 'everything',
      proposal: true,
    });
    expect(planEvent('schedule', {}, 'a'.repeat(40))).toMatchObject({ kind: 'everything', proposal: false });
  });
});

describe('workflow commands', () => {
  test('are one line, whatever their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, title) => {
        const command = workflowCommand('error', text, title);
        expect(command).not.toMatch(/[\r\n]/);
        expect(obeyed(command)).toHaveLength(1);
      }),
    );
  });

  test('nothing within the spell is obeyed', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('::error::x', '::stop-commands::y', '::y::', '::::'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const commands = obeyed(`${withoutCommands(lines.join('\n'), 'token')}::notice::after`);
        expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'notice']);
      }),
    );
  });

  test('outputs keep their values apart', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!value.includes('delimiter'));
        const text = outputEntry('a', value, 'delimiter') + outputEntry('b', 'x', 'delimiter');
        expect(parseOutputs(text)).toEqual({ a: value, b: 'x' });
      }),
    );
    expect(() => outputEntry('a', 'delimiter', 'delimiter')).toThrow();
  });

  test('masks have every line of a value, but none of a word', () => {
    const lines = ['-----BEGIN X-----', 'MIIabcdefghij', 'klmnopqrst==', '-----END X-----'];
    const masks = maskCommands([
      finding({ secret: new Secret(lines.join('\n')) }),
      finding({ secret: new Secret('abc') }),
    ]);
    expect(masks).toContain('::add-mask::MIIabcdefghij');
    expect(masks).toContain(`::add-mask::${lines.join('%0A')}`);
    for (const word of [lines[0], lines[3], 'abc']) expect(masks).not.toContain(`::add-mask::${word}`);
  });
});
