import { type BytePath } from '../../model/byte-path.ts';
import type { ObjectId } from '../../model/provenance.ts';
import type { ObjectType } from '../objects.ts';
/** A file of its own: gitformat-loose(5). */
export interface LooseObject {
    readonly id: ObjectId;
    readonly path: BytePath;
}
/** All loose objects of an object directory, by name. */
export declare function listLooseObjects(directory: BytePath, idLength: number): LooseObject[];
/** @throws Damage */
export declare function readLooseObject({ path }: LooseObject): {
    readonly type: ObjectType;
    readonly bytes: Buffer;
};
