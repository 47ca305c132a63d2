import { type Git } from './stream.ts';
/** What of a repository's own configuration nobody should fetch by who does not trust it; the user's and the machine's own count as theirs. */
export declare function steeringSettings(git: Git): Promise<string[]>;
