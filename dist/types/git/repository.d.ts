import { type BytePath } from '../model/byte-path.ts';
/** Variables of the surrounding process, of which only what git needs to run is passed on. */
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Runs one short command of git in a directory. @returns what it printed
 * @throws InputError when git does not answer; its output is never part of the message.
 */
export declare function runGit(directory: BytePath, environment: Environment, args: readonly string[]): Promise<string>;
