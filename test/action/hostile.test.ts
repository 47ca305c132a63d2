import { describe, expect, test } from '@jest/globals';
import { obeyed, runAction } from '../helpers/action.ts';
import { Hosted } from '../helpers/checkout.ts';
import { withFiles } from '../helpers/files.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(504);
const COMMANDS = [
  '::set-env name=X::1',
  '::add-mask::e',
  '::stop-commands::x',
  '##[error]x',
  '::error::injected',
];

describe('what the runner obeys', () => {
  test('is ours alone, whatever files, contents, branches and messages are called', () =>
    withFiles({}, async (cwd) => {
      const hosted = new Hosted(cwd);
      const { origin } = hosted;
      const base = origin.write('a.txt', 'a').commit('base');
      origin.git('checkout', '-q', '-b', '%0A%3A%3Aerror%3A%3Ainjected');
      const values = COMMANDS.map(() => tokens.ghp());
      COMMANDS.forEach((command, at) => {
        origin.write(
          `\n${command}\n,file=x:y%0A${command}`,
          `${command}\n${command} ${values[at]}\n${command}`,
        );
      });
      const told = tokens.ghp();
      const head = origin.commit(`\n::error::injected\n\n::warning::injected ${told}\n%0A::error::injected`);
      hosted.openPullRequest(base, head);
      hosted.checkOut('refs/pull/2/merge', 0);
      const ran = await runAction({ event: 'pull_request', workspace: hosted.workspace, base, head });
      expect(ran).toMatchObject({ code: 1, stderr: '', outputs: { 'new-findings': '6' } });
      const commands = obeyed(ran.log);
      const masks = commands.filter(({ name }) => name === 'add-mask').map(({ text }) => text);
      expect(masks).toEqual(expect.arrayContaining([...values, told]));
      expect(masks.every((mask) => mask.length >= 20)).toBe(true);
      const others = commands.filter(({ name }) => name !== 'add-mask');
      expect([...new Set(others.map(({ name }) => name))].sort()).toEqual(['error', 'stop-commands']);
      // Each annotation is one of the findings; none says what a file says.
      expect(others.filter(({ name }) => name === 'error')).toHaveLength(6);
      for (const { text } of others) expect(text).not.toMatch(/^(?:injected|x$)/);
      expect(ran.log.split('\n').filter((line) => /^\s*##\[/.test(line))).toEqual([]);
      // Nothing is said after the spell that could be obeyed.
      expect(ran.log.trimEnd().split('\n').at(-1)).toMatch(/^::patdown-[0-9a-f]{32}::$/);
    }));

  test('masks come first, with the lines and encodings of a value', () =>
    withFiles({}, async (cwd) => {
      const hosted = new Hosted(cwd);
      const value = tokens.ghp();
      const base = hosted.origin.write('a.txt', 'a').commit('base');
      const head = hosted.origin.write('b.txt', `token ${value}`).commit('head');
      hosted.checkOut('refs/heads/main', 0);
      const ran = await runAction({ event: 'push', workspace: hosted.workspace, base, head });
      const names = obeyed(ran.log).map(({ name }) => name);
      expect(names.lastIndexOf('add-mask')).toBeLessThan(names.indexOf('error'));
      const masks = obeyed(ran.log).flatMap(({ name, text }) => (name === 'add-mask' ? [text] : []));
      expect(masks).toContain(Buffer.from(value).toString('base64'));
      const elsewhere = await runAction({
        event: 'push',
        workspace: hosted.workspace,
        base,
        head,
        env: { GITHUB_ACTIONS: '' },
      });
      expect(elsewhere.log).not.toContain(value);
    }));

  test('a SARIF file is not written through a link that the repository brought', () =>
    withFiles({ 'victim.txt': 'precious' }, async (cwd) => {
      const hosted = new Hosted(cwd);
      const { symlinkSync, readFileSync } = await import('node:fs');
      symlinkSync(`${cwd}/victim.txt`, `${cwd}/origin/out.sarif`);
      const base = hosted.origin.commit('base');
      hosted.checkOut('refs/heads/main', 0);
      const inputs = { 'sarif-file': 'out.sarif' };
      const ran = await runAction({ event: 'push', workspace: hosted.workspace, base, head: base, inputs });
      expect(ran.code).toBe(2);
      expect(ran.log).toContain('symbolic link');
      expect(readFileSync(`${cwd}/victim.txt`, 'utf8')).toBe('precious');
    }));
});
