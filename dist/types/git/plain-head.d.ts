import type { ObjectId } from '../model/provenance.ts';
import type { Git } from './stream.ts';
/**
 * The commit that is checked out, read from the files of a repository in its plainest form: a `.git` directory right here, no merge under
 * way, a branch with a file of its own or none. Undefined wherever git has to be asked, which costs a hook as much as reading the
 * files to be committed does.
 */
export declare function plainHead({ directory, environment, scope }: Git): ObjectId | undefined;
