import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { HookPlace } from '../../git/hook-place.ts';
import { UsageError } from '../../model/errors.ts';
import { writeFileAtomic } from '../atomic-write.ts';
import type { HookName } from './hook-names.ts';
import {
  commandFor,
  hasCommand,
  type LefthookCommand,
  withCommand,
  withoutCommand,
} from './lefthook-yaml.ts';
import { quoted, type ScriptOptions } from './script.ts';

/** In lefthook's own order, in which the first file that is there is the one that counts (its `internal/config/loader.go`). */
const ENDINGS = ['.yml', '.yaml', '.json', '.jsonc', '.toml'];
const PLACES = ['', '.', '.config/'];

/** Which of a person's own configurations are YAML, to which lines can be added. */
const IS_YAML = /\.ya?ml$/;

/**
 * The person's own part of lefthook's configuration, which lefthook merges into what the project has and which is not committed. A hook
 * that `hook install` makes is for one clone, too; and a file of the project's would have to name a patdown that everybody has.
 */
export interface LefthookLocal {
  /** Absolute. */
  readonly file: string;
}

/** @returns undefined where lefthook does not look after the hooks of a work tree */
export function findLefthook(top: string): LefthookLocal | undefined {
  const all = ENDINGS.flatMap((ending) => PLACES.map((place) => ({ place, ending })));
  const first = (name: string): { place: string; ending: string } | undefined =>
    all.find(({ place, ending }) => existsSync(path.join(top, `${place}${name}${ending}`)));
  const local = first('lefthook-local');
  const main = first('lefthook');
  if (local === undefined && main === undefined) return undefined;
  // Beside the project's, as older versions of lefthook want it.
  const { place, ending } = local ?? { place: main?.place ?? '', ending: '.yml' };
  return { file: path.join(top, `${place}lefthook-local${ending}`) };
}

/** @returns what was done, for people. @throws UsageError for a file to which nobody but a person can add */
export function installInLefthook(
  name: HookName,
  { directory }: HookPlace,
  { file }: LefthookLocal,
  { node, program }: ScriptOptions,
): string {
  const call = `${quoted(node)} ${quoted(program)} hook run ${name}`;
  const command = commandFor(name, name === 'pre-push' ? `${call} -- {1} {2}` : call);
  const text = read(file);
  const isThere = hasCommand(text, name);
  const edited = IS_YAML.test(file) ? withCommand(withoutCommand(text, name), name, command) : undefined;
  if (edited === undefined) throw byHand(name, file, command);
  if (edited !== text) writeFileAtomic(file, edited);
  const done = isThere
    ? `was there already; it is up to date now (${file})`
    : `added to your own part of lefthook's configuration (${file})`;
  return `${name}: ${done}${isInForce(directory, name) ? '' : `\n  To put it in force: lefthook install`}`;
}

/** The rest of the file stays byte for byte. @returns what was done, for people; undefined where nothing of ours is there */
export function uninstallFromLefthook(name: HookName, { file }: LefthookLocal): string | undefined {
  const text = read(file);
  if (!hasCommand(text, name)) return undefined;
  const rest = withoutCommand(text, name);
  if (rest === '') rmSync(file);
  else writeFileAtomic(file, rest);
  return `${name}: taken out of your own part of lefthook's configuration (${file})`;
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** lefthook makes git's hooks for what it is told of, anew each time that it runs: the first time somebody must run it. */
function isInForce(directory: string, name: HookName): boolean {
  return read(path.join(directory, name)).includes('lefthook');
}

function byHand(name: HookName, file: string, command: LefthookCommand): UsageError {
  return new UsageError(
    'PD_HOOK_MANAGED',
    `lefthook looks after the hooks, and lines cannot be added to ${file}`,
    {
      hint: `add yourself: ${snippet(name, file, command)}`,
    },
  );
}

/** On one line, in the language of the file. */
function snippet(name: HookName, file: string, command: LefthookCommand): string {
  const entries = Object.entries(command).map(([key, value]) => [key, JSON.stringify(value)]);
  if (file.endsWith('.toml'))
    return `${name}.commands.patdown = { ${entries.map((entry) => entry.join(' = ')).join(', ')} }`;
  const json = JSON.stringify({ commands: { patdown: command } });
  return IS_YAML.test(file) ? `${name}: ${json}` : `"${name}": ${json}`;
}
