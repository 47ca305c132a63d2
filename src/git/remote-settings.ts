import { type Git, readGit } from './stream.ts';

/**
 * Settings that make a fetch run a program, or that take it another way than the remote's URL says. Names come from git-config(1);
 * what stands between two dots is a repository's own word, and not repeated.
 */
const STEERING: readonly (readonly [RegExp, string])[] = [
  [/^core\.sshcommand$/, 'core.sshCommand'],
  [/^core\.askpass$/, 'core.askPass'],
  [/^core\.gitproxy$/, 'core.gitProxy'],
  [/^core\.alternaterefscommand$/, 'core.alternateRefsCommand'],
  [/^credential\.(?:.*\.)?helper$/s, 'credential.helper'],
  [/^remote\..*\.uploadpack$/s, 'remote.*.uploadpack'],
  [/^remote\..*\.vcs$/s, 'remote.*.vcs'],
  [/^remote\..*\.proxy$/s, 'remote.*.proxy'],
  [/^hook\..*\.command$/s, 'hook.*.command'],
  // With these a stranger could have the user's password for a host sent to a host of his own.
  [/^http\.(?:.*\.)?(?:proxy|sslverify|sslcainfo|sslcapath|curloptresolve)$/s, 'http.*'],
];

/** What of a repository's own configuration nobody should fetch by who does not trust it; the user's and the machine's own count as theirs. */
export async function steeringSettings(git: Git): Promise<string[]> {
  // All but what is on the command line: the scope `directory` knows no other configuration than the repository's, and what it includes.
  const output = await readGit({ ...git, scope: 'directory' }, ['config', '--list', '-z', '--show-scope']);
  const fields = output.toString('latin1').split('\0');
  const names = fields.flatMap((scope, at) =>
    at % 2 === 0 && scope !== 'command' ? [(fields[at + 1] ?? '').split('\n')[0] ?? ''] : [],
  );
  return STEERING.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, label]) => label);
}
