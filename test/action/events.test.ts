import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { type ActionRan, type ActionRun, runAction } from '../helpers/action.ts';
import { Hosted } from '../helpers/checkout.ts';
import { withFiles } from '../helpers/files.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(502);
const ZEROS = '0'.repeat(40);

interface Case {
  readonly hosted: Hosted;
  readonly first: string;
  /** Has a secret that nobody has taken out. */
  readonly second: string;
  readonly third: string;
}

/** Three commits of main. */
function threeCommits(cwd: string): Case {
  const hosted = new Hosted(cwd);
  const { origin } = hosted;
  const first = origin.write('a.txt', 'a').commit('first');
  const second = origin.write('b.txt', `token ${tokens.ghp()}`).commit('second');
  const third = origin.write('c.txt', 'c').commit('third');
  return { hosted, first, second, third };
}

const told = ({ code, outputs }: ActionRan) => [code, outputs['new-findings'], outputs['exit-code']];

const run = (hosted: Hosted, changes: Omit<ActionRun, 'workspace'>) =>
  runAction({ workspace: hosted.workspace, ...changes });

describe('a push', () => {
  test.each([1, 0])('is scanned from the commit before it, at fetch-depth %d', (depth) =>
    withFiles({}, async (cwd) => {
      const { hosted, first, second, third } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', depth);
      const ran = await run(hosted, { event: 'push', base: first, head: third });
      expect(told(ran)).toEqual([1, '1', '1']);
      expect(ran.summary).toContain(`scanned: the commits ${first}..${third}`);
      expect(told(await run(hosted, { event: 'push', base: second, head: third }))).toEqual([0, '0', '0']);
    }),
  );

  test('that was forced is compared with the old commit, which no branch has any more', () =>
    withFiles({}, async (cwd) => {
      const { hosted, second, third } = threeCommits(cwd);
      hosted.origin.git('reset', '-q', '--hard', second);
      const head = hosted.origin.write('d.txt', 'd').commit('instead');
      hosted.checkOut('refs/heads/main', 1);
      const ran = await run(hosted, { event: 'push.forced', base: third, head });
      expect(told(ran)).toEqual([0, '0', '0']);
      expect(ran.summary).toContain(`${third}..${head}`);
    }));

  test('that was forced, whose old commit is gone for good: everything is scanned', () =>
    withFiles({}, async (cwd) => {
      const { hosted, third } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', 1);
      const ran = await run(hosted, { event: 'push.forced', base: '9'.repeat(40), head: third });
      expect(told(ran)).toEqual([1, '1', '1']);
      expect(ran.summary).toContain(
        'the commit that was there before is gone: all of its commits are scanned',
      );
    }));

  test('of a first commit is scanned whole', () =>
    withFiles({}, async (cwd) => {
      const { hosted, third } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', 1);
      expect(told(await run(hosted, { event: 'push.first', head: third }))).toEqual([1, '1', '1']);
    }));

  test.each(['push.new-branch', 'push.tag'])('%s: what the default branch has not', (event) =>
    withFiles({}, async (cwd) => {
      const { hosted } = threeCommits(cwd);
      hosted.origin.git('checkout', '-q', '-b', 'changes');
      const head = hosted.origin.write('e.txt', 'e').commit('changes');
      hosted.origin.git('tag', '-a', '-m', 'v1', 'v1.0.0');
      hosted.checkOut('refs/heads/changes', 1);
      const ran = await run(hosted, { event, head });
      expect(told(ran)).toEqual([0, '0', '0']);
      expect(ran.summary).toContain('the branch or tag is new: what the default branch has not is scanned');
      const next = hosted.origin.write('f.txt', `token ${tokens.ghp()}`).commit('more');
      expect(told(await run(hosted, { event, head: next }))).toEqual([1, '1', '1']);
    }),
  );

  test('that deletes a branch has nothing to scan', () =>
    withFiles({}, async (cwd) => {
      const { hosted, first } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', 1);
      const ran = await run(hosted, { event: 'push.deleted', base: first, head: ZEROS });
      expect(told(ran)).toEqual([0, '0', '0']);
      expect(ran.log).toContain('was deleted');
    }));

  test("counts the default branch's own configuration, and not that of another branch", () =>
    withFiles({}, async (cwd) => {
      const { hosted, first } = threeCommits(cwd);
      const head = hosted.origin.write('.patdownignore', 'b.txt # known\n').commit('ignore');
      hosted.checkOut('refs/heads/main', 0);
      expect(told(await run(hosted, { event: 'push', base: first, head }))).toEqual([0, '0', '0']);
      expect(told(await run(hosted, { event: 'push.feature', base: first, head }))).toEqual([1, '1', '1']);
    }));
});

describe('a merge group', () => {
  test('is scanned from its base', () =>
    withFiles({}, async (cwd) => {
      const { hosted, first, second, third } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', 1);
      expect(told(await run(hosted, { event: 'merge_group', base: first, head: third }))).toEqual([
        1,
        '1',
        '1',
      ]);
      expect(told(await run(hosted, { event: 'merge_group', base: second, head: third }))).toEqual([
        0,
        '0',
        '0',
      ]);
    }));
});

describe.each(['schedule', 'workflow_dispatch'])('%s', (event) => {
  test('scans files and the whole history, of a shallow checkout, too', () =>
    withFiles({}, async (cwd) => {
      const { hosted } = threeCommits(cwd);
      hosted.origin.git('rm', '-q', 'b.txt');
      const head = hosted.origin.commit('removed');
      hosted.checkOut('refs/heads/main', 1);
      expect(told(await run(hosted, { event, head, inputs: { history: 'never' } }))).toEqual([0, '0', '0']);
      expect(told(await run(hosted, { event, head, inputs: { deepen: 'false' } }))[0]).toBe(2);
      expect(told(await run(hosted, { event, head }))).toEqual([1, '1', '1']);
    }));
});

describe('inputs', () => {
  test('that are wrong are all named', () =>
    withFiles({}, async (cwd) => {
      const { hosted, third } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', 0);
      const inputs = {
        'fail-on': 'severity=huge',
        verify: 'yes',
        comment: 'perhaps',
        config: '../x',
        range: 'main',
      };
      const ran = await run(hosted, { event: 'push', base: third, head: third, inputs });
      expect(ran.code).toBe(2);
      expect(ran.outputs).toEqual({ 'exit-code': '2' });
      for (const name of Object.keys(inputs)) expect(ran.log).toContain(`${name} takes`);
      expect(ran.summary).toContain('5 inputs are wrong');
    }));

  test('range takes the place of the event, and history: always looks at everything', () =>
    withFiles({}, async (cwd) => {
      const { hosted, first, second, third } = threeCommits(cwd);
      hosted.checkOut('refs/heads/main', 0);
      const push = { event: 'push', base: second, head: third };
      expect(told(await run(hosted, { ...push, inputs: { range: `${first}..${third}` } }))).toEqual([
        1,
        '1',
        '1',
      ]);
      expect(told(await run(hosted, { ...push, inputs: { history: 'always' } }))).toEqual([1, '1', '1']);
    }));
});

test('the SARIF file is what code scanning takes', () =>
  withFiles({}, async (cwd) => {
    const { hosted, first, third } = threeCommits(cwd);
    hosted.checkOut('refs/heads/main', 0);
    const inputs = { 'sarif-file': 'out/results.sarif', category: 'secrets/main' };
    const ran = await run(hosted, { event: 'push', base: first, head: third, inputs });
    expect(ran.outputs['sarif-file']).toBe(`${hosted.workspace}/out/results.sarif`);
    const log = JSON.parse(readFileSync(`${hosted.workspace}/out/results.sarif`, 'utf8'));
    const schema = JSON.parse(readFileSync('test/report/schemas/sarif-2.1.0.json', 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    (addFormatsModule.default ?? addFormatsModule)(ajv);
    const validate = ajv.compile(schema);
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(log.runs[0].automationDetails).toEqual({ id: 'secrets/main/' });
    expect(log.runs[0].results).toHaveLength(1);
    const [{ partialFingerprints }] = log.runs[0].results;
    expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{1,16}:1$/);
  }));
