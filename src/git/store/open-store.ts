import { Damage } from '../pack/damage.ts';
import { TYPE } from '../pack/entries.ts';
import { listPacks, openPack, type Pack } from '../pack/pack.ts';
import { listLooseObjects, type LooseObject } from './loose-objects.ts';
import type { ObjectStore } from './object-directories.ts';

/** All packs and loose objects of a repository, ready to be read without git. */
export interface OpenStore {
  readonly idLength: number;
  readonly packs: readonly Pack[];
  readonly loose: readonly LooseObject[];
  close(): void;
}

/** @returns undefined where something is damaged or of a version that is not known: then git has to be asked */
export function openStore({ directories, idLength }: ObjectStore): OpenStore | undefined {
  const packs: Pack[] = [];
  const close = (): void => {
    for (const { file } of packs) file.close();
  };
  try {
    for (const path of directories.flatMap(listPacks)) packs.push(openPack(path, idLength));
    const loose = directories.flatMap((directory) => listLooseObjects(directory, idLength));
    return { idLength, packs, loose, close };
  } catch (error) {
    close();
    if (error instanceof Damage || isOfFileSystem(error)) return undefined;
    throw error;
  }
}

const isOfFileSystem = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error;

export function countCommits({ packs }: OpenStore): number {
  let count = 0;
  for (const { entries } of packs) for (const type of entries.types) if (type === TYPE.commit) count++;
  return count;
}
