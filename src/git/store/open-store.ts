import { Damage, UnknownFormat } from '../pack/damage.ts';
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

/** A store, or why git has to be asked for everything. */
export type Opening =
  | { readonly kind: 'open'; readonly store: OpenStore }
  /** Whole, but of a version that only git knows, or not to be read here. */
  | { readonly kind: 'unknown' }
  /** `what` is wrong, though git may not notice. */
  | { readonly kind: 'damaged'; readonly what: string };

export function openStore({ directories, idLength }: ObjectStore): Opening {
  const packs: Pack[] = [];
  const close = (): void => {
    for (const { file } of packs) file.close();
  };
  try {
    for (const path of directories.flatMap(listPacks)) packs.push(openPack(path, idLength));
    const loose = directories.flatMap((directory) => listLooseObjects(directory, idLength));
    return { kind: 'open', store: { idLength, packs, loose, close } };
  } catch (error) {
    close();
    if (error instanceof UnknownFormat || isOfFileSystem(error)) return { kind: 'unknown' };
    if (error instanceof Damage) return { kind: 'damaged', what: error.message };
    throw error;
  }
}

const isOfFileSystem = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error;
