import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionRan, runAction } from '../helpers/action.ts';
import { Hosted } from '../helpers/checkout.ts';
import { withFiles } from '../helpers/files.ts';
import { FakeGithub } from '../helpers/github-api.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(503);
const MARK = '<!-- patdown: patdown -->';
let api: FakeGithub;
let url = '';

beforeEach(async () => {
  api = new FakeGithub();
  url = await api.start();
});
afterEach(() => api.stop());

interface Pull {
  readonly value: string;
  /** With the secret, or of the commit before it. */
  run(which: 'leaking' | 'clean', event?: string): Promise<ActionRan>;
}

function pull(cwd: string): Pull {
  const hosted = new Hosted(cwd);
  const { origin } = hosted;
  const value = tokens.ghp();
  const base = origin.write('a.txt', 'a').commit('base');
  origin.git('checkout', '-q', '-b', 'changes');
  const clean = origin.write('b.txt', 'b').commit('clean');
  const leaking = origin.write('c.txt', `token ${value}`).commit('leaking');
  hosted.openPullRequest(base, leaking);
  hosted.checkOut('refs/pull/2/merge', 0);
  return {
    value,
    run: (which, event = 'pull_request') =>
      runAction({
        event,
        workspace: hosted.workspace,
        base,
        head: which === 'leaking' ? leaking : clean,
        inputs: { comment: 'true', token: 'a-token-of-the-job' },
        env: { GITHUB_API_URL: url },
      }),
  };
}

describe('the comment on a pull request', () => {
  test('is made when there is something to say, kept when nothing is new, and all clear in the end', () =>
    withFiles({}, async (cwd) => {
      const { run, value } = pull(cwd);
      expect((await run('clean')).code).toBe(0);
      expect(api.comments).toEqual([]);
      expect((await run('leaking')).code).toBe(1);
      expect(api.comments).toHaveLength(1);
      const [comment] = api.comments;
      expect(comment?.body).toMatch(new RegExp(`^${MARK}\n[^]*github-pat-classic`));
      expect(leaksIn(comment?.body ?? '', [{ value, publicPrefix: `gh${'p'}_` }])).toEqual([]);
      expect([...api.tokens]).toEqual(['Bearer a-token-of-the-job']);
      await run('leaking');
      expect(api.requests.filter((request) => !request.startsWith('GET'))).toHaveLength(1);
      expect((await run('clean')).code).toBe(0);
      expect(api.comments).toHaveLength(1);
      expect(comment?.body).toContain('all clear');
      await run('leaking');
      expect(comment?.body).toContain('github-pat-classic');
    }));

  test("is found on a later page, and a stranger's with the same mark is left alone", () =>
    withFiles({}, async (cwd) => {
      const { run } = pull(cwd);
      api.pageSize = 10;
      const stranger = api.add(`${MARK}\nmine`);
      for (let n = 0; n < 25; n++) api.add(`comment ${n}`);
      const own = api.add(`${MARK}\nold`, 'Bot');
      await run('leaking');
      expect(stranger.body).toBe(`${MARK}\nmine`);
      expect(own.body).toContain('github-pat-classic');
      expect(api.requests.at(-1)).toBe(`PATCH /repos/Codertocat/Hello-World/issues/comments/${own.id}`);
    }));

  test('of a fork, whose token only reads, is left out: the summary and the exit code say the same', () =>
    withFiles({}, async (cwd) => {
      const { run } = pull(cwd);
      api.instead.push({ method: 'POST', status: 403 });
      const ran = await run('leaking', 'pull_request.fork');
      expect(ran).toMatchObject({ code: 1, stderr: '', outputs: { 'new-findings': '1' } });
      expect(ran.summary).toContain('github-pat-classic');
      expect(ran.summary).toContain('no comment could be written: the token may not do it (403)');
      expect(ran.log).toContain('::notice title=patdown::no comment could be written');
      expect(api.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
    }));

  test.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }],
    ['403 with Retry-After', { status: 403, headers: { 'retry-after': '0' } }],
    [
      '403 with an exhausted quota that is renewed at once',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    ],
    ['502', { status: 502 }],
  ])('waits and asks again after %s', (_, instead) =>
    withFiles({}, async (cwd) => {
      const { run } = pull(cwd);
      api.instead.push(instead);
      expect((await run('leaking')).code).toBe(1);
      expect(api.comments).toHaveLength(1);
    }),
  );

  test.each([
    ['an hour to wait', { status: 429, headers: { 'retry-after': '3600' } }, '(429)'],
    ['no limit given', { status: 429 }, '(429)'],
    ['a wrong token', { status: 401 }, '(401)'],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, '302'],
    ['a page that is no JSON', { status: 200, body: '<html>' }, 'not JSON'],
  ])('is given up after %s', (_, instead, words) =>
    withFiles({}, async (cwd) => {
      const { run } = pull(cwd);
      api.instead.push({ ...instead, method: 'GET' });
      const started = Date.now();
      const ran = await run('leaking');
      expect(ran.code).toBe(1);
      expect(ran.summary).toContain('no comment could be written');
      expect(ran.summary).toContain(words);
      expect(api.comments).toEqual([]);
      expect(Date.now() - started).toBeLessThan(30_000);
    }),
  );
});
