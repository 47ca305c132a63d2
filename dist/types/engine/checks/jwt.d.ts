/** What the readable parts of a JSON Web Token say. */
export interface DecodedJwt {
    readonly algorithm: string;
    /** Facts that may be shown: algorithm, type, issuer, expiry as an ISO date. */
    readonly facts: Readonly<Record<string, string>>;
}
/** Decodes header and payload (RFC 7519); undefined where the header is no JSON object with an `alg`. */
export declare function decodeJwt(token: string): DecodedJwt | undefined;
