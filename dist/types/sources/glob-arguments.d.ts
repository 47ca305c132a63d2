/**
 * The files that a pattern such as `src/**\/*.env` names: shells on Windows, and callers that quote, leave that to programs. A
 * name that is there is no pattern, whatever it looks like.
 *
 * @throws InputError when nothing fits
 */
export declare function expandGlob(given: string, cwd: string): Promise<string[]>;
