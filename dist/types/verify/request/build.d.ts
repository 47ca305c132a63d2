import type { Method, RequestSpec } from '../../model/verification.ts';
import { type Values } from './template.ts';
import type { WireRequest } from './wire-request.ts';
/** Where a request goes, and who chose the host. */
export interface Destination {
    readonly origin: string;
    readonly host: string;
    /** `rule`: fixed in a rule. `user`: named on the command line. `place`: found beside the secret, under a domain of the provider. */
    readonly chosenBy: 'rule' | 'user' | 'place';
    /** Of the URL that the user named; undefined for the provider's own. */
    readonly basePath?: string;
}
/** Holds the wire form behind a function, so that no dump, log or error shows it. */
export declare class BuiltRequest {
    #private;
    readonly destination: Destination;
    readonly method: Method;
    /** `GET https://api.github.com/user`, with variables where the rule has them. */
    readonly line: string;
    /** A hash of all that is sent: two requests with the same key are one. It is not shown, since a weak secret can be guessed from it. */
    readonly key: string;
    constructor(destination: Destination, spec: RequestSpec, key: string, wire: (now: Date) => WireRequest);
    /** @param now is what signatures are dated with */
    wire(now: Date): WireRequest;
}
/** `GET https://api.github.com/user`, with variables where the rule has them. */
export declare const lineOf: (spec: RequestSpec, destination: Destination) => string;
/** User-named bases by name: `github` to `https://ghe.example/api/v3`, and to those of further instances. */
export type Bases = ReadonlyMap<string, readonly URL[]>;
/** Where a request may go, in the order in which to ask: one place, the regions of a service, or the user's instances. @throws MissingValue */
export declare function destinationsOf(spec: RequestSpec, bases: Bases, values?: Values): Destination[];
/** Whom neither the user named nor a rule of the program is not asked. @throws MissingValue */
export declare function requireHost({ chosenBy, host }: Destination, origin: 'builtin' | 'user', allowed: ReadonlySet<string>): void;
/** @throws MissingValue when something that a template names is not there */
export declare function buildRequest(spec: RequestSpec, destination: Destination, values: Values): BuiltRequest;
