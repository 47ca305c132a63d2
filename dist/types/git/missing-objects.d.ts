import type { ObjectId } from '../model/provenance.ts';
import { type Git } from './stream.ts';
/** Whether a remote has promised objects that need not be here: git-clone(1), `--filter`. */
export declare function isPartialClone(git: Git): Promise<boolean>;
/** Where a walk begins that is to meet all that a repository should have. */
export declare const EVERYTHING: readonly ["--all", "--reflog", "--indexed-objects"];
/** Objects that a walk meets by name and does not find. @param selection arguments that say where it begins @throws InputError */
export declare function listMissing(git: Git, selection: readonly string[]): Promise<ObjectId[]>;
