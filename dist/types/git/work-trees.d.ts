import type { WorkTrees } from '../model/work-tree.ts';
import type { Environment } from './environment.ts';
/** What git says of work trees, for the walk of files. simple-git is loaded when there is a repository to ask. */
export declare function workTrees(environment: Environment): WorkTrees;
