import { type HookName, readsInput } from './hook-names.ts';

/** By which a hook of ours is known. */
export const MARK = '# patdown hook';
/** What is put behind the name of a hook that was there before. */
export const BEFORE = '.before-patdown';

export interface ScriptOptions {
  /** Absolute paths of this very installation. */
  readonly node: string;
  readonly program: string;
}

/**
 * A hook for every POSIX shell, the one that comes with Git for Windows included. It runs the hook that was there before, then patdown:
 * as it was installed, else the `patdown` that the PATH has; never one that lies in the repository, which could bring its own. Where there is none it fails, since a check that was not made
 * is none that was passed.
 */
export const hookScript = (name: HookName, options: ScriptOptions): string => `#!/bin/sh
${MARK}: made by \`patdown hook install\`, taken away by \`patdown hook uninstall\`.
before="$(dirname "$0")/${name}${BEFORE}"
${readsInput(name) ? 'input=$(cat; echo .)\ninput=${input%.}\n' : ''}if [ -x "$before" ]; then
  ${piped(name)}"$before" "$@" || exit $?
fi
${name === 'pre-push' ? NOTHING_PUSHED : ''}${choice(name, options)}${readsInput(name) ? piped(name) : 'exec '}"$@"
`;

/** git runs the hook all the same; here it is certain that nobody else took its lines. */
const NOTHING_PUSHED = '[ -n "$input" ] || exit 0\n';

const piped = (name: HookName): string => (readsInput(name) ? `printf '%s' "$input" | ` : '');

const choice = (name: HookName, { node, program }: ScriptOptions): string => `case "\${PATDOWN_SKIP:-0}" in
  0 | '') ;;
  *) echo 'patdown: skipped, as PATDOWN_SKIP says' >&2; exit 0 ;;
esac
node=${quoted(node)}
program=${quoted(program)}
[ -x "$node" ] || node=$(command -v node)
if [ -n "$node" ] && [ -f "$program" ]; then
  set -- "$node" "$program" hook run ${name} -- "$@"
elif command -v patdown >/dev/null 2>&1; then
  set -- patdown hook run ${name} -- "$@"
else
  echo 'patdown: the hook finds neither the patdown that installed it nor another one.' >&2
  echo 'Install it again, or go without once: PATDOWN_SKIP=1' >&2
  exit 1
fi
`;

/** For a shell: nothing in a path is more than itself. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
