/**
 * What a provider said of a secret. `inactive` only on the provider's own word; what proves neither is `unknown`. `error`: no
 * answer was got. `skipped`: nothing was asked.
 */
export declare const VERIFICATION_STATUSES: readonly ["active", "inactive", "unknown", "error", "skipped"];
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];
/** A verdict. Nothing in it holds a part of the secret. */
export interface Verification {
    readonly status: VerificationStatus;
    /** One clause in our own words. */
    readonly reason: string;
    /** When the provider was asked, as ISO 8601 in UTC; older than the scan where the verdict comes from the cache. */
    readonly checkedAt: string;
    readonly evidence: VerificationEvidence;
    /** What the provider told, such as owner, scopes, expires: texts from outside, one line each, cut to 200 characters. */
    readonly facts: Readonly<Record<string, string>>;
}
/** What a verdict stands on; empty where nothing was asked. */
export interface VerificationEvidence {
    /** `api.github.com`. */
    readonly host?: string;
    readonly httpStatus?: number;
    /** The documentation of the answer that decided. */
    readonly source?: string;
}
export declare const METHODS: readonly ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
export type Method = (typeof METHODS)[number];
/** Requests that are signed instead of carrying the secret. */
export declare const SIGN_KINDS: readonly ["aws-sigv4", "gcp-jwt"];
export type SignKind = (typeof SIGN_KINDS)[number];
/** A rule's way to ask its provider whether a secret is live. JSON-serialisable. Templates are texts with `{{secret}}` and the like. */
export interface VerificationSpec {
    readonly request: RequestSpec;
    /** Names of companions without which nothing is asked. */
    readonly needs: readonly string[];
    /** The first that fits decides. */
    readonly answers: readonly AnswerSpec[];
    readonly facts: Readonly<Record<string, FactSpec>>;
    readonly reach?: ReachSpec;
    /** Asked where this one proves nothing active: a secret may open several services of its provider. */
    readonly otherwise?: VerificationSpec;
}
/**
 * What a live secret reaches: one more question to the host that accepted it, in the same way and at another path. It adds facts;
 * whatever comes of it, the verdict stays what it is.
 */
export interface ReachSpec {
    /** Template of path and query. */
    readonly path: string;
    readonly answer: Omit<AnswerSpec, 'is'>;
    readonly facts: Readonly<Record<string, FactSpec>>;
}
/** A way to verify, and who wrote it: hosts that a user's own rules name are asked only where the user allows them. */
export interface SelectedVerification {
    readonly spec: VerificationSpec;
    readonly origin: 'builtin' | 'user';
}
export interface RequestSpec {
    readonly method: Method;
    readonly host: HostSpec;
    /** Name for `--provider-url NAME=URL`, and the path of the provider's own base, which such a URL replaces. */
    readonly base?: {
        readonly name: string;
        readonly path: string;
    };
    /** Template of path and query. */
    readonly path: string;
    /** Templates, by lower-case name. */
    readonly headers: Readonly<Record<string, string>>;
    readonly basic?: {
        readonly user: string;
        readonly password: string;
    };
    readonly body?: BodySpec;
    readonly sign?: SignKind;
}
/** Where a request goes. `regions` are further hosts that are asked while those before know nothing of the secret. */
export type HostSpec = {
    readonly kind: 'fixed';
    readonly name: string;
    readonly regions: readonly string[];
}
/** Joined with dots when a request is made: package registries are named in no file. */
 | {
    readonly kind: 'labels';
    readonly labels: readonly string[];
}
/** A template whose value must be a name under one of these domains of the provider. */
 | {
    readonly kind: 'found';
    readonly value: string;
    readonly under: readonly string[];
}
/** Only where the user names it by `--provider-url`. */
 | {
    readonly kind: 'named';
};
export type BodySpec = {
    readonly kind: 'json';
    readonly value: JsonTemplate;
} | {
    readonly kind: 'form';
    readonly fields: Readonly<Record<string, string>>;
} | {
    readonly kind: 'text';
    readonly text: string;
};
/** JSON whose texts are templates. */
export type JsonTemplate = string | number | boolean | null | readonly JsonTemplate[] | {
    readonly [key: string]: JsonTemplate;
};
export declare const ANSWER_STATUSES: readonly ["active", "inactive", "unknown"];
/** An answer that the provider documents. All its conditions must hold. */
export interface AnswerSpec {
    readonly is: (typeof ANSWER_STATUSES)[number];
    readonly status: readonly number[];
    /** By path (`data.0.id`; `$` is the whole). */
    readonly json: Readonly<Record<string, JsonCondition>>;
    /** Each must occur in the body. */
    readonly text: readonly string[];
    /** That there is no body: some providers document just that. */
    readonly isEmpty?: boolean;
    /** By lower-case name. */
    readonly headers: Readonly<Record<string, TextCondition>>;
    /** Says why, in place of what the engine says. */
    readonly reason?: string;
    readonly source: string;
}
export declare const JSON_TYPES: readonly ["string", "number", "boolean", "array", "object", "null"];
export type JsonType = (typeof JSON_TYPES)[number];
export type JsonLiteral = string | number | boolean | null;
export type JsonCondition = {
    readonly kind: 'type';
    readonly type: JsonType;
} | {
    readonly kind: 'equals';
    readonly anyOf: readonly JsonLiteral[];
} | {
    readonly kind: 'contains';
    readonly text: string;
};
export type TextCondition = {
    readonly kind: 'present';
} | {
    readonly kind: 'equals';
    readonly text: string;
} | {
    readonly kind: 'contains';
    readonly text: string;
};
/** Where a fact stands in an answer: `*` in a path stands for every element of a list. A list is joined with commas. */
export type FactSpec = {
    readonly kind: 'json';
    readonly path: string;
} | {
    readonly kind: 'header';
    readonly name: string;
}
/** Between two texts of the body: for XML, without a pattern that a hostile answer could make slow. */
 | {
    readonly kind: 'between';
    readonly before: string;
    readonly behind: string;
};
/** Requests of one kind that would be made. */
export interface PlannedRequest {
    readonly host: string;
    /** `GET https://api.github.com/user`. */
    readonly line: string;
    /** Sorted. */
    readonly ruleIds: readonly string[];
    /** At most: regions of a service are asked only while those before know nothing. */
    readonly count: number;
    /** `active`: only of secrets that the request before it proved to be active. */
    readonly when: 'always' | 'active';
}
/** What a verification would send, and where to. */
export interface VerificationPlan {
    /** By host, then line. */
    readonly requests: readonly PlannedRequest[];
    /** Secrets that would not be asked about, by reason. */
    readonly skipped: readonly {
        readonly reason: string;
        readonly count: number;
    }[];
}
