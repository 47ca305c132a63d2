import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../model/config.ts';
import { errorCode, isMissing } from '../model/error-code.ts';
import { InputError } from '../model/errors.ts';

/** Names under which a configuration is looked for, in this order; two of them are one too many. */
export const CONFIG_NAMES = ['.patdown.yml', '.patdown.yaml'] as const;
const PACKAGE = 'package.json';
export const IGNORE_NAME = '.patdownignore';

/** A text file with its name as errors give it. */
export interface TextFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export interface FoundConfig {
  readonly config: Config;
  /** Absolute: what its relative paths begin at. */
  readonly directory: string;
  readonly path: string;
}

/** The configuration in a directory; undefined where there is none. @throws ConfigError, InputError */
export async function findConfig(directory: string): Promise<FoundConfig | undefined> {
  const found = CONFIG_NAMES.flatMap((name) => tryRead(path.join(directory, name), name) ?? []);
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    throw new InputError('PD_CONFIG_TWICE', `there are both ${first.name} and ${second.name}`, {
      hint: 'keep one of them',
    });
  }
  if (first !== undefined) return parse(first, directory);
  const manifest = tryRead(path.join(directory, PACKAGE), PACKAGE);
  return manifest?.text.includes('"patdown"') === true ? fromManifest(manifest, directory) : undefined;
}

/** @throws ConfigError, InputError when it is not there */
export async function readConfig(file: string, cwd: string): Promise<FoundConfig> {
  const absolute = path.resolve(cwd, file);
  const text = readText(absolute, file, 'configuration');
  return path.basename(absolute) === PACKAGE
    ? ((await fromManifest(text, path.dirname(absolute))) ?? noKey(file))
    : parse(text, path.dirname(absolute));
}

const noKey = (file: string): never => {
  throw new InputError('PD_CONFIG_MISSING', `${file} has no key patdown`);
};

async function parse({ name, path: file, text }: TextFile, directory: string): Promise<FoundConfig> {
  const { parseConfig } = await import('./parse-config.ts');
  return { config: parseConfig(name, text), directory, path: file };
}

/** The word may stand elsewhere, as among the dependencies. A file that is broken is the scan's business where it configures it. */
async function fromManifest(
  { name, path: file, text }: TextFile,
  directory: string,
): Promise<FoundConfig | undefined> {
  if (!hasKey(text)) return undefined;
  const { parseConfig } = await import('./parse-config.ts');
  return { config: parseConfig(name, text, MANIFEST_KEY), directory, path: file };
}

const MANIFEST_KEY = 'patdown';

function hasKey(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, MANIFEST_KEY);
  } catch {
    return /"patdown"\s*:\s*\{/.test(text);
  }
}

/** Undefined where there is none. @throws InputError when it is there and cannot be read */
export function tryRead(absolute: string, name: string): TextFile | undefined {
  try {
    return { name, path: absolute, text: readFileSync(absolute, 'utf8') };
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw unreadable(name, cause);
  }
}

/** @throws InputError */
export function readText(absolute: string, name: string, what: string): TextFile {
  const found = tryRead(absolute, name);
  if (found !== undefined) return found;
  throw new InputError('PD_CONFIG_MISSING', `there is no ${what} at ${name}`);
}

const unreadable = (name: string, cause: unknown): InputError =>
  new InputError('PD_CONFIG_UNREADABLE', `cannot read ${name} (${errorCode(cause) || 'unknown error'})`, {
    cause,
  });
