import type { Location } from '../model/finding.ts';
/** What a path says of its place. It orders and explains findings and hides none: people paste real tokens into tests. */
export declare function contextOf(path: string): Location['context'];
