/**
 * Why a host that the user has not named is not called: undefined where it may be. Only names are let through, in lower case
 * and without a dot at their end. Every way to write an address ends here: in brackets, with a zone, decimal, octal, hex.
 */
export declare function hostRefusal(host: string): string | undefined;
/** Whether a host is one of these domains or lies below one. */
export declare const isUnder: (host: string, domains: readonly string[]) => boolean;
