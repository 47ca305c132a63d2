import { type BytePath } from '../model/byte-path.ts';
import { type Environment } from './environment.ts';
/**
 * Runs one short command of git in a directory. @returns what it printed
 * @throws InputError when git does not answer; its output is never part of the message.
 */
export declare function runGit(directory: BytePath, environment: Environment, args: readonly string[]): Promise<string>;
