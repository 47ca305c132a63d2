import { type Structure } from './structure.ts';
/** The registries' credentials in Docker's config.json: base64 of user and password, or tokens. */
export declare const dockerConfig: Structure;
