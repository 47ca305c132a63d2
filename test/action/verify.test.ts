import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type ActionRan, runAction } from '../helpers/action.ts';
import { Hosted } from '../helpers/checkout.ts';
import { withFiles } from '../helpers/files.ts';
import { FakeGithub, type Instead } from '../helpers/github-api.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(504);
const LIVE: Instead = {
  status: 200,
  headers: { 'content-type': 'application/json', 'x-oauth-scopes': 'repo, gist' },
  body: '{"login":"octocat","id":1}',
};
const DEAD: Instead = {
  status: 401,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
};
let api: FakeGithub;
let url = '';

beforeEach(async () => {
  api = new FakeGithub();
  url = await api.start();
});
afterEach(() => api.stop());

interface Pull {
  readonly value: string;
  run(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<ActionRan>;
}

/** A pull request that brings a token at line 1, and moves it to line 3 afterwards. */
function pull(cwd: string): Pull {
  const hosted = new Hosted(cwd);
  const { origin } = hosted;
  const value = tokens.ghp();
  const base = origin.write('a.txt', 'a').commit('base');
  origin.git('checkout', '-q', '-b', 'changes');
  origin.write('c.txt', `token ${value}`).commit('leaking');
  const head = origin.write('c.txt', `1\n2\ntoken ${value}\n`).commit('moved');
  hosted.openPullRequest(base, head);
  hosted.checkOut('refs/pull/2/merge', 0);
  const { workspace } = hosted;
  const run: Pull['run'] = (inputs, env = {}) =>
    runAction({ event: 'pull_request', workspace, base, head, inputs, env: { GITHUB_API_URL: url, ...env } });
  return { value, run };
}

describe('verification in a job', () => {
  test("asks the job's own instance, once, and tells of it", () =>
    withFiles({}, async (cwd) => {
      const { run, value } = pull(cwd);
      api.instead.push(LIVE);
      const ran = await run({ verify: 'true', 'fail-on': 'status=active' });
      expect(ran).toMatchObject({ code: 1, stderr: '' });
      expect(api.requests).toEqual(['GET /user']);
      expect([...api.tokens].join()).toContain(value);
      for (const text of [ran.log, ran.summary]) {
        expect(text).toContain('active');
        expect(text).toContain('octocat');
      }
      const sarif = readFileSync(ran.outputs['sarif-file'] ?? '', 'utf8');
      expect(JSON.parse(sarif).runs[0].results[0].properties.verification).toMatchObject({
        status: 'active',
      });
      const shown = ran.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const told = [...shown, ran.summary, sarif].join('\n');
      expect(leaksIn(told, [{ value, publicPrefix: `gh${'p'}_` }])).toEqual([]);
    }));

  test('a job that is to fail for live tokens alone passes when the provider says that this one is dead', () =>
    withFiles({}, async (cwd) => {
      api.instead.push(DEAD);
      const ran = await pull(cwd).run({ verify: 'true', 'fail-on': 'status=active' });
      expect(ran).toMatchObject({ code: 0, outputs: { findings: '1', 'exit-code': '0' } });
      expect(ran.summary).toContain('inactive');
    }));

  test('without it nobody is asked', () =>
    withFiles({}, async (cwd) => {
      expect((await pull(cwd).run({})).code).toBe(1);
      expect(api.requests).toEqual([]);
    }));
});

describe('what a pull request brings', () => {
  test('is annotated on the line where it stands now, and so does GitHub know it', () =>
    withFiles({}, async (cwd) => {
      const ran = await pull(cwd).run({});
      expect(ran.log).toMatch(/^::error file=c\.txt,line=3,endLine=3,col=7,/m);
      const [{ locations, partialFingerprints }] = JSON.parse(
        readFileSync(ran.outputs['sarif-file'] ?? '', 'utf8'),
      ).runs[0].results;
      expect(locations[0].physicalLocation.region).toMatchObject({ startLine: 3, startColumn: 7 });
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/);
    }));
});

describe('an error that nobody foresaw', () => {
  test('fails the job, with a word and without its message', () =>
    withFiles({}, async (cwd) => {
      // Thrown as soon as the entry listens for it, while it scans.
      const script =
        "const t=setInterval(()=>{if(process.listenerCount('uncaughtException')){clearInterval(t);throw new Error('planted')}},1)";
      const ran = await pull(cwd).run(
        {},
        { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
      );
      expect(ran).toMatchObject({
        code: 2,
        log: '::error title=patdown::patdown: an internal error [PD_INTERNAL]\n',
        stderr: '',
      });
    }));
});
