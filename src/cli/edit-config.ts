import path from 'node:path';
import { CONFIG_NAMES, type FoundConfig, readText } from '../config/load.ts';
import { writeFileAtomic } from './atomic-write.ts';

/** What `baseline create` enters. */
export interface ConfigEntries {
  readonly key: string;
  /** Relative to the configuration, with forward slashes. */
  readonly baseline: string;
}

const HEADER = ' The configuration of patdown: see docs/configuration.md of its repository.';

/** Enters values in the configuration, comments and order kept, or makes one. @returns its path @throws InputError */
export async function enterInConfig(
  found: FoundConfig | undefined,
  root: string,
  entries: ConfigEntries,
): Promise<string> {
  const file = found?.path ?? path.join(root, CONFIG_NAMES[0]);
  const text = found === undefined ? '' : readText(file, path.basename(file), 'configuration').text;
  const edited = path.extname(file) === '.json' ? editJson(text, entries) : await editYaml(text, entries);
  writeFileAtomic(file, edited);
  return file;
}

async function editYaml(text: string, entries: ConfigEntries): Promise<string> {
  const { Document, isMap, parseDocument } = await import('yaml');
  const parsed = parseDocument(text);
  const document = isMap(parsed.contents) ? parsed : new Document({});
  if (document !== parsed) document.commentBefore = parsed.commentBefore ?? HEADER;
  document.set('baseline', entries.baseline);
  document.set('key', entries.key);
  return document.toString({ lineWidth: 0 });
}

/** With the indentation that npm writes. */
function editJson(text: string, { key, baseline }: ConfigEntries): string {
  const manifest = JSON.parse(text);
  return `${JSON.stringify({ ...manifest, patdown: { ...manifest.patdown, baseline, key } }, undefined, 2)}\n`;
}
