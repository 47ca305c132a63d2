import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type ActionRun, NODES, obeyed, runAction } from '../helpers/action.ts';
import { Hosted } from '../helpers/checkout.ts';
import { withFiles } from '../helpers/files.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { Tokens } from '../helpers/tokens.ts';

const PREFIX = `gh${'p'}_`;
const withoutMasks = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');

interface Made {
  readonly hosted: Hosted;
  readonly base: string;
  readonly head: string;
  readonly value: string;
}

const tokens = new Tokens(501);

/** Sixty commits, a secret in the third, gone in the fortieth. `also` is written with the secret. */
function sixtyCommits(cwd: string, also: Readonly<Record<string, string>> = {}, mark = ''): Made {
  const hosted = new Hosted(cwd);
  const { origin } = hosted;
  const value = tokens.ghp();
  origin.write('README.md', 'hello').commit('first');
  const base = origin.write('main.txt', 'base').commit('base');
  origin.git('checkout', '-q', '-b', 'changes');
  for (let n = 1; n <= 60; n++) {
    if (n === 3) {
      origin.write('deploy.env', `# harmless${mark}\nTOKEN=${value}\n`);
      for (const [file, text] of Object.entries(also)) origin.write(file, text);
    }
    if (n === 40) origin.git('rm', '-q', 'deploy.env');
    origin.write('work.txt', `step ${n}\n`).commit(`step ${n}`);
  }
  const head = origin.git('rev-parse', 'HEAD');
  hosted.openPullRequest(base, head);
  return { hosted, base, head, value };
}

const run = ({ hosted, base, head }: Made, changes: Partial<ActionRun> = {}) =>
  runAction({ event: 'pull_request', workspace: hosted.workspace, base, head, ...changes });

describe.each(NODES)('on %s', (node) => {
  test.each([1, 2, 0])(
    'a secret that sixty commits add and remove fails the job, at fetch-depth %d',
    (depth) =>
      withFiles({}, async (cwd) => {
        const made = sixtyCommits(cwd);
        made.hosted.checkOut('refs/pull/2/merge', depth);
        const ran = await run(made, { node });
        expect(ran).toMatchObject({
          code: 1,
          stderr: '',
          outputs: { findings: '1', 'new-findings': '1', 'exit-code': '1' },
        });
        expect(ran.summary).toContain('github-pat-classic');
        expect(ran.summary).toMatch(
          /href="https:\/\/github\.com\/Codertocat\/Hello-World\/blob\/[0-9a-f]{40}\/deploy\.env#L\d+"/,
        );
        expect(ran.summary).toContain(`${made.base}..${made.head}`);
        const commands = obeyed(ran.log);
        expect(commands[0]).toEqual({ name: 'add-mask', text: made.value });
        expect(commands.some(({ name, text }) => name === 'error' && text.includes('deploy.env'))).toBe(true);
        const sarif = readFileSync(ran.outputs['sarif-file'] ?? '', 'utf8');
        expect(JSON.parse(sarif).runs[0].results).toHaveLength(1);
        for (const text of [withoutMasks(ran.log), ran.summary, sarif])
          expect(leaksIn(text, [{ value: made.value, publicPrefix: PREFIX }])).toEqual([]);
      }),
  );

  test('nor does it help to bring a configuration, an ignore file and an allow comment along', () =>
    withFiles({}, async (cwd) => {
      const made = sixtyCommits(
        cwd,
        {
          '.patdown.yml':
            'paths:\n  exclude: ["**"]\nrules:\n  skip: [github-pat-classic]\nmin-severity: critical\n',
          '.patdownignore': '** # all is well\n',
        },
        ' patdown:allow all is well',
      );
      made.hosted.checkOut('refs/pull/2/merge', 1);
      const ran = await run(made, { node });
      expect(ran).toMatchObject({ code: 1, outputs: { 'new-findings': '1' } });
      expect(ran.log).toContain('allow comments in what was scanned did not count');
      const trusted = await run(made, { node, inputs: { 'trust-pr-config': 'true' } });
      expect(trusted).toMatchObject({ code: 0, outputs: { 'new-findings': '0' } });
    }));
});

describe('a pull request', () => {
  test('in a shallow checkout without deepen fails loudly', () =>
    withFiles({}, async (cwd) => {
      const made = sixtyCommits(cwd);
      made.hosted.checkOut('refs/pull/2/merge', 2);
      const ran = await run(made, { inputs: { deepen: 'false' } });
      expect(ran).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
      expect(ran.log).toContain('PD_GIT_SHALLOW');
      expect(ran.summary).toContain('fetch-depth: 0');
    }));

  test('whose remote is gone fails loudly, too', () =>
    withFiles({}, async (cwd) => {
      const made = sixtyCommits(cwd);
      made.hosted.checkOut('refs/pull/2/merge', 2);
      made.hosted.origin.git(
        '-C',
        made.hosted.workspace,
        'remote',
        'set-url',
        'origin',
        `file://${cwd}/nowhere`,
      );
      expect(await run(made)).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
    }));

  test('whose base is not to be had fails loudly', () =>
    withFiles({}, async (cwd) => {
      const made = sixtyCommits(cwd);
      made.hosted.checkOut('refs/pull/2/merge', 0);
      const ran = await run({ ...made, base: '1'.repeat(40) });
      expect(ran.code).toBe(2);
      expect(ran.log).toContain('PD_GIT_REVISION');
    }));

  test('from a fork, with pull_request_target and the base checked out: the head is fetched as data', () =>
    withFiles({}, async (cwd) => {
      const made = sixtyCommits(cwd);
      made.hosted.checkOut(made.base, 1);
      const ran = await run(made, { event: 'pull_request_target' });
      expect(ran).toMatchObject({ code: 1, outputs: { findings: '1' } });
      expect(made.hosted.origin.git('-C', made.hosted.workspace, 'status', '--porcelain')).toBe('');
      expect(made.hosted.origin.git('-C', made.hosted.workspace, 'rev-parse', 'HEAD')).toBe(made.base);
    }));

  test('is judged by the configuration, the baseline and the rules of its base', () =>
    withFiles({}, async (cwd) => {
      const hosted = new Hosted(cwd);
      const { origin } = hosted;
      origin.write('.patdown.yml', 'paths:\n  exclude: ["fixtures/**"]\nrules:\n  add: [acme.yml]\n');
      origin.write('acme.yml', OWN_RULE);
      const base = origin.write('README.md', 'x').commit('base');
      origin.git('checkout', '-q', '-b', 'changes');
      origin.write('acme.yml', 'nonsense: [');
      const head = origin
        .write('fixtures/a.txt', `token = ${tokens.ghp()}`)
        .write('b.txt', `key: acme${'_'}51c8e07bd94f`)
        .commit('changes');
      hosted.openPullRequest(base, head);
      hosted.checkOut('refs/pull/2/merge', 0);
      const ran = await run({ hosted, base, head, value: '' });
      expect(ran).toMatchObject({ code: 1, outputs: { 'new-findings': '1' } });
      expect(ran.summary).toContain('acme-key');
      expect(ran.summary).toContain(`the configuration of commit ${base} counted`);
      const named = await run({ hosted, base, head, value: '' }, { inputs: { rules: 'nowhere.yml' } });
      expect(named.log).toContain('nowhere.yml is named by an input and is not in');
    }));

  test('fails only for what fail-on says', () =>
    withFiles({}, async (cwd) => {
      const made = sixtyCommits(cwd);
      made.hosted.checkOut('refs/pull/2/merge', 0);
      const code = async (failOn: string) => {
        const ran = await run(made, { inputs: { 'fail-on': failOn } });
        return [ran.code, ran.outputs['new-findings']];
      };
      expect(await code('none')).toEqual([0, '1']);
      expect(await code('severity=critical,confidence=high')).toEqual([1, '1']);
    }));
});

const OWN_RULE = `provider: acme
name: Acme
rules:
  - id: acme-key
    name: Acme key
    description: A key.
    severity: high
    confidence: high
    match:
      pattern: 'acme_[0-9a-f]{12}'
    remediation: Replace it.
    references: [https://acme.example/docs]
    examples: ['key: ⟪ac‖me_7b3f9d02c64e⟫']
`;
