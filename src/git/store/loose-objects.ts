import { isMissing } from '../../model/error-code.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { type BytePath, fsPath } from '../../model/byte-path.ts';
import type { ObjectId } from '../../model/provenance.ts';
import type { ObjectType } from '../objects.ts';
import { Damage } from '../pack/damage.ts';

/** A file of its own: gitformat-loose(5). */
export interface LooseObject {
  readonly id: ObjectId;
  readonly path: BytePath;
}

/** All loose objects of an object directory, by name. */
export function listLooseObjects(directory: BytePath, idLength: number): LooseObject[] {
  return namesIn(directory)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((folder) =>
      namesIn(`${directory}/${folder}`)
        .filter((name) => name.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(name))
        .map((name) => ({ id: folder + name, path: `${directory}/${folder}/${name}` })),
    );
}

const namesIn = (directory: BytePath): string[] => {
  try {
    return readdirSync(fsPath(directory), 'latin1').sort();
  } catch (error) {
    // A name that is no directory is no folder of objects; what cannot be read is for git to say.
    if (isMissing(error)) return [];
    throw new Damage('a directory of objects that cannot be read');
  }
};

/** Larger ones are left to git (bytes). */
const MAX_SIZE = 192 * 1024 * 1024;
const HEADER = /^(blob|tree|commit|tag) (\d{1,15})$/;
const TYPES: Readonly<Record<string, ObjectType>> = {
  blob: 'blob',
  tree: 'tree',
  commit: 'commit',
  tag: 'tag',
};

/** @throws Damage */
export function readLooseObject({ path }: LooseObject): {
  readonly type: ObjectType;
  readonly bytes: Buffer;
} {
  const inflated = inflateFile(path);
  const end = inflated.indexOf(0);
  const [, name = '', size = ''] = HEADER.exec(inflated.toString('latin1', 0, Math.max(0, end))) ?? [];
  const type = TYPES[name];
  const bytes = inflated.subarray(end + 1);
  if (type === undefined || Number(size) !== bytes.length) throw new Damage('a loose object of another size');
  return { type, bytes };
}

function inflateFile(path: BytePath): Buffer {
  try {
    return inflateSync(readFileSync(fsPath(path)), { maxOutputLength: MAX_SIZE });
  } catch {
    throw new Damage('a loose object that cannot be inflated');
  }
}
