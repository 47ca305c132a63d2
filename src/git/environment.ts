/** Variables of the surrounding process, of which only what git needs to run is passed on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Git, hardened: a scanned repository's own configuration must neither run a program nor hide an object.
 *
 * Environment and flags after git(1), SECURITY: no system or user configuration, no hooks, no file system monitor, no network,
 * no prompts, no replaced or grafted history.
 */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};

/** Variables of the surrounding process that git needs to run at all. */
const INHERITED = ['PATH', 'HOME', 'SystemRoot', 'TMPDIR', 'TEMP'];

/**
 * By which git tells its hooks what is being committed: without GIT_INDEX_FILE the index of `git commit -a` looks empty, and
 * without the others what a server receives is not there yet.
 */
const OF_HOOKS = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
];

/** By which git reaches a remote from this machine. */
const OF_REMOTES = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SSH_AUTH_SOCK',
  'GIT_SSL_CAINFO',
];

/** What a remote may be reached by: git's own ways, and none that a URL could make a program of (`ext::`). */
const PROTOCOLS = 'https:http:ssh:file';

const CONFIGURATION = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.hooksPath=/dev/null',
  // Names the user's own ignore file, which is not the tree's; a hostile repository could name any.
  'core.excludesFile=/dev/null',
  'core.attributesFile=/dev/null',
  // Quoted names are ASCII: see quoted-path.ts.
  'core.quotePath=true',
  // Without the user's configuration git would refuse a work tree that somebody else owns, which these flags make harmless.
  'safe.directory=*',
  // Files beside the objects that a hostile repository could forge, to hide commits or objects from a walk.
  'core.commitGraph=false',
  'core.multiPackIndex=false',
  // Runs gpg, or whatever gpg.program names.
  'log.showSignature=false',
  'log.follow=false',
  // Leaves out what lies beside the directory that git is started in.
  'diff.relative=false',
  // Else git maps all of a pack, and holds as much memory as it has touched of it: a quarter of a gigabyte for the commits of git.git.
  'core.packedGitWindowSize=1m',
  'core.packedGitLimit=16m',
  // And three times as much for bases of deltas, which to read all of a repository takes no less time with.
  'core.deltaBaseCacheLimit=32m',
];

export const FLAGS = [
  '--no-pager',
  '--literal-pathspecs',
  ...CONFIGURATION.flatMap((setting) => ['-c', setting]),
];

/**
 * What git speaks of: a directory; what git's own hook is called for; or a directory's remote, for which the machine's own
 * configuration (proxies, certificates) counts and the network may be used.
 */
export type GitScope = 'directory' | 'hook' | 'remote';

export function gitEnvironment(
  environment: Environment,
  scope: GitScope = 'directory',
): Record<string, string> {
  const names = [
    ...INHERITED,
    ...(scope === 'hook' ? OF_HOOKS : []),
    ...(scope === 'remote' ? OF_REMOTES : []),
  ];
  const inherited = names.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL, ...isolated } = ENVIRONMENT;
  return {
    ...Object.fromEntries(inherited),
    ...(scope === 'remote' ? { ...isolated, GIT_ALLOW_PROTOCOL: PROTOCOLS } : ENVIRONMENT),
  };
}
