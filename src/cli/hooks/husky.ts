import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { HookPlace } from '../../git/hook-place.ts';
import { writeFileAtomic } from '../atomic-write.ts';
import { type HookName, readsInput } from './hook-names.ts';
import { MARK } from './script.ts';

/** husky 9 points core.hooksPath at files that it makes itself; what they run by `sh -e` lies beside them. */
export const isHusky = ({ directory, isConfigured }: HookPlace): boolean =>
  isConfigured && /[/\\]\.husky[/\\]_$/.test(directory);

/** @returns what was done, for people */
export function installInHusky(name: HookName, place: HookPlace): string {
  const file = huskyFile(name, place);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.includes(MARK)) return `${name}: was there already (${file})`;
  // First, since what stands before it could eat the input, or end well and early.
  const [shebang = ''] = /^#!.*\n/.exec(text) ?? [];
  writeFileAtomic(file, `${shebang}${blockFor(name)}${text.slice(shebang.length)}`);
  return `${name}: added to husky's hook (${file})`;
}

/** The rest of the file stays byte for byte. @returns what was done, for people */
export function uninstallFromHusky(name: HookName, place: HookPlace): string {
  const file = huskyFile(name, place);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!text.includes(MARK)) return `${name}: there is no hook of patdown's (${file})`;
  const rest = text.replace(BLOCK, '');
  if (rest === '') rmSync(file);
  else writeFileAtomic(file, rest);
  return `${name}: taken out of husky's hook (${file})`;
}

const huskyFile = (name: HookName, { directory }: HookPlace): string =>
  path.join(path.dirname(directory), name);

const END = `${MARK}: end`;
const BLOCK = new RegExp(`^${MARK}\n[^]*?^${END}\n`, 'm');

/** git's lines are read once, and given to what follows as they were: a here-document is how `sh` does it without a file. */
const blockFor = (name: HookName): string =>
  readsInput(name)
    ? `${MARK}
patdown_input=$(cat)
[ -z "$patdown_input" ] || printf '%s\\n' "$patdown_input" | npx --no patdown hook run ${name} -- "$@"
exec <<PATDOWN_INPUT
$patdown_input
PATDOWN_INPUT
[ -n "$patdown_input" ] || exec </dev/null
${END}
`
    : `${MARK}
npx --no patdown hook run ${name} -- "$@"
${END}
`;
