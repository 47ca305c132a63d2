/** Variables of the surrounding process, of which only what git needs to run is passed on. */
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Git, hardened: a scanned repository's own configuration must neither run a program nor hide an object.
 *
 * Environment and flags after git(1), SECURITY: no system or user configuration, no hooks, no file system monitor, no network,
 * no prompts, no replaced or grafted history.
 */
export declare const ENVIRONMENT: Readonly<Record<string, string>>;
export declare const FLAGS: string[];
/**
 * What git speaks of: a directory; what git's own hook is called for; or a directory's remote, for which the machine's own
 * configuration (proxies, certificates) counts and the network may be used.
 */
export type GitScope = 'directory' | 'hook' | 'remote';
export declare function gitEnvironment(environment: Environment, scope?: GitScope): Record<string, string>;
