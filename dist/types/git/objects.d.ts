import type { ObjectId } from '../model/provenance.ts';
import { type Git } from './stream.ts';
export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';
export interface ObjectInfo {
    readonly id: ObjectId;
    readonly type: ObjectType;
    /** Bytes. */
    readonly size: number;
}
/** An object that was asked for: its bytes, or why there are none. */
export type ObjectRead = {
    readonly kind: 'object';
    readonly id: ObjectId;
    readonly type: ObjectType;
    readonly bytes: Buffer;
} | {
    readonly kind: 'failed';
    readonly id: ObjectId;
    readonly reason: 'missing' | 'unreadable';
};
/** What is known of an object without its content; no type where git cannot tell. */
export type ObjectHeader = ObjectInfo | {
    readonly id: ObjectId;
    readonly type: undefined;
};
/** Every object in every pack, loose or lent by another repository, reachable or not, in the order of packs. @throws InputError */
export declare function listObjects(git: Git): AsyncGenerator<ObjectHeader>;
/** The names alone, for which git need not read the objects: for repositories in which it cannot. @throws InputError */
export declare function listNames(git: Git): Promise<ObjectId[]>;
/**
 * The objects of these names, in their order; git reads them in one process. One that git cannot read ends that process: it is
 * told of as `unreadable`, and the rest is read by another one.
 *
 * @param stop ends the reading early when it says so
 * @throws InputError when git reads nothing at all
 */
export declare function readObjects(git: Git, ids: readonly ObjectId[], stop?: () => boolean): AsyncGenerator<ObjectRead>;
/** Those of objects that are here, whether git can read them or not; all of them where git cannot tell. */
export declare function listPresent(git: Git, ids: readonly ObjectId[]): Promise<ReadonlySet<ObjectId>>;
