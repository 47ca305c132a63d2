import type { CheckName } from './check.ts';
import type { Confidence, Severity } from './levels.ts';
/** What a person is told about a rule. */
export interface RuleInfo {
    /** `<provider>-<kind>`; also its anchor in docs/rules.md and its test's name. */
    readonly id: string;
    readonly provider: string;
    readonly providerName: string;
    readonly name: string;
    readonly description: string;
    readonly severity: Severity;
    /** Of a match that no check raises or lowers. */
    readonly confidence: Confidence;
    readonly remediation: string;
    /** Where a person can revoke such a secret; absent where there is no such page. */
    readonly revokeUrl?: string;
    /** Where the format is documented. */
    readonly references: readonly string[];
}
/** A rule as the engine runs it: checked, with anchors and reach derived. JSON-serialisable. */
export interface CompiledRule extends RuleInfo {
    /** Ways to match; each gives outcomes of its own at its own anchors. */
    readonly matchers: readonly Matcher[];
    /** `builtin` patterns were checked when the program was built and run on V8; `user` patterns run on a linear-time engine. */
    readonly origin: 'builtin' | 'user';
}
/** A literal at whose every occurrence a matcher runs. `text` is latin1: one character for each byte. */
export interface LiteralAnchor {
    readonly text: string;
    readonly ignoreCase: boolean;
    /**
     * It is an anchor only where so many bytes of {@link TAIL_CLASS} stand behind it, {@link MAX_TAIL} at most; none by default. All that is tried
     * there asks for as many: without that, two of three anchors of git.git were "pat".
     */
    readonly tail?: number;
}
/** The inside of a character class: of what tokens are made. */
export declare const TAIL_CLASS = "A-Za-z0-9_-";
/** Bytes that the kernels look at behind a literal. */
export declare const MAX_TAIL = 16;
/** Byte classes of run starts. A run start is a byte of the class whose predecessor is not in it. */
export declare const RUN_CLASSES: {
    readonly base64: "A-Za-z0-9+/";
    readonly base64url: "A-Za-z0-9_-";
};
export type RunClass = keyof typeof RUN_CLASSES;
/** At least `min` (at most {@link MAX_RUN}) bytes of the class follow the run start, itself included. */
export interface RunAnchor {
    readonly class: RunClass;
    readonly min: number;
    readonly letters: RunLetters;
}
/**
 * What those `min` bytes must be like. `mixed`: a small and a capital letter are among them, so that names and digests in
 * sources end here; of random values with both cases, one in 30,000 has none of one case in its first 20 characters.
 * `turning`: they mix, and the kind (digit, capital, small letter; other bytes do not count) changes four times or more: words and
 * numbers in camel case do not reach that; of random tokens of 20 characters, one in 10,000 does not. `upper`: all are capitals
 * or digits, and not digits alone.
 */
export declare const RUN_LETTERS: readonly ["any", "mixed", "turning", "upper"];
export type RunLetters = (typeof RUN_LETTERS)[number];
/** The most bytes that a run start may look ahead: bounds what must be searched again around a change. */
export declare const MAX_RUN = 24;
/** The widest window that a matcher may have, in bytes. */
export declare const MAX_REACH: number;
/** The window of a pattern without an upper bound of its own, in bytes. */
export declare const DEFAULT_REACH = 1024;
/** How a rule looks at a place. The order of kinds is the order of trust when two rules claim the same bytes. */
export type Matcher = PatternMatcher | StructuredMatcher | ContextualMatcher | GenericMatcher | BareMatcher | PathMatcher;
/**
 * `prefixed`: the token carries a literal of its own. `paired`: half of a credential, which counts only beside the other half.
 */
export interface PatternMatcher {
    readonly kind: 'pattern';
    readonly variants: readonly PatternVariant[];
    /** What every match begins with, and may be shown; empty where nothing is common. */
    readonly publicPrefixes: readonly string[];
    readonly boundary: Boundary;
    readonly checks: readonly CheckSpec[];
    readonly pair?: Pair;
    readonly beside?: readonly Beside[];
}
/**
 * What belongs to a secret and is nothing that a rule of its own would find, such as its owner's address: looked for only around a
 * match, and given to it as a companion.
 */
export interface Beside {
    readonly name: string;
    readonly value: {
        readonly source: string;
        readonly ignoreCase: boolean;
    };
    readonly boundary: Boundary;
    /** Bytes before the secret and behind it in which it stands as a whole. */
    readonly within: number;
}
/** One top-level alternative of a pattern with the anchors that it guarantees. */
export interface PatternVariant {
    /** JavaScript syntax, without flags; matched on latin1 text. */
    readonly source: string;
    readonly ignoreCase: boolean;
    readonly anchor: {
        readonly literals: readonly LiteralAnchor[];
    } | {
        readonly run: RunAnchor;
    };
    /**
     * Bytes from the start of the match to the anchor. `fixed`: the pattern is tried at anchor - lead. `behind`: everything
     * before the anchor is a look-behind of at most this width, and the pattern is tried at the anchor.
     */
    readonly lead: {
        readonly kind: 'fixed' | 'behind';
        readonly width: number;
    };
    /** What every match has right behind its anchor: so many bytes of a class (the inside of a character class). */
    readonly follows?: {
        readonly class: string;
        readonly min: number;
    };
    /** Bytes from the anchor's start that the pattern may look at; a match that wants more is too long. */
    readonly reach: number;
    /** Whether the pattern has no upper bound, so that reach cuts it. */
    readonly unbounded: boolean;
}
/** A byte of these classes (the inside of a character class) right before or behind a match means that it goes on; '' allows all. */
export interface Boundary {
    readonly left: string;
    readonly right: string;
}
export interface Pair {
    /** Id of the rule that finds the other half. */
    readonly with: string;
    /** Bytes between the two at most. */
    readonly within: number;
}
/** A value of known shape in the neighbourhood of a word. The engine owns the grammar between the two. */
export interface ContextualMatcher {
    readonly kind: 'contextual';
    /** Lower case; a separator (`_`, `-`, `.`, space, none) between parts is written `_`. */
    readonly words: readonly LiteralAnchor[];
    readonly value: {
        readonly source: string;
        readonly ignoreCase: boolean;
        readonly reach: number;
        /** What every value holds: so many bytes of a class (the inside of a character class), behind so many others at most. */
        readonly holds?: {
            readonly class: string;
            readonly min: number;
            readonly before: number;
        } | undefined;
    };
    /** Bytes between the word and the value at most. */
    readonly within: number;
    readonly boundary: Boundary;
    readonly checks: readonly CheckSpec[];
    readonly publicPrefixes: readonly string[];
}
/** A format that is parsed by code, by name. */
export interface StructuredMatcher {
    readonly kind: 'structured';
    readonly structure: StructureName;
    readonly anchors: readonly LiteralAnchor[];
    /** Distinguishes uses of one parser by several rules, such as PEM labels; '' for all. */
    readonly only: readonly string[];
    readonly checks: readonly CheckSpec[];
}
export declare const STRUCTURE_NAMES: readonly ["pem", "putty", "age", "jwt", "url-credentials", "connection-string", "authorization-header", "curl-user", "netrc", "npmrc", "docker-config", "service-account", "table", "kubernetes-secret"];
export type StructureName = (typeof STRUCTURE_NAMES)[number];
/** An assignment to a name that says "secret"; what is a value and what is not is the engine's judgement. */
export interface GenericMatcher {
    readonly kind: 'generic';
    readonly words: readonly LiteralAnchor[];
    /** `password`: chosen by people, may be short and weak. `token`: made by machines. */
    readonly expects: 'password' | 'token';
    readonly checks: readonly CheckSpec[];
}
/** A lone high-entropy token without any name. */
export interface BareMatcher {
    readonly kind: 'bare';
    readonly run: RunAnchor;
    readonly minLength: number;
    readonly maxLength: number;
    readonly checks: readonly CheckSpec[];
}
/** A file that should never be committed, whatever it holds. */
export interface PathMatcher {
    readonly kind: 'path';
    readonly globs: readonly string[];
}
export declare const CHECKSUM_KINDS: readonly ["crc32-base62", "crc32-base36", "crc32-hex", "crc32-hex-upper", "crc32-hex-le", "crc32-base64-le"];
export type ChecksumKind = (typeof CHECKSUM_KINDS)[number];
export declare const DECODE_KINDS: readonly ["gitlab-routable", "jwt", "pypi-macaroon", "aws-account", "basic-credentials", "base64-text", "nkey", "azure-key"];
export type DecodeKind = (typeof DECODE_KINDS)[number];
export declare const CHARSETS: readonly ["digit", "upper", "lower", "letter", "symbol"];
export type Charset = (typeof CHARSETS)[number];
/** A check with its parameters. `over` and `equals` name groups of the pattern; without `over` the whole secret is meant. */
export type CheckSpec = {
    readonly check: 'placeholder';
} | {
    readonly check: 'entropy';
    readonly min: number;
} | {
    readonly check: 'charset';
    readonly needs: readonly Charset[];
} | {
    readonly check: 'checksum';
    readonly kind: ChecksumKind;
    readonly over?: string;
    readonly equals?: string;
} | {
    readonly check: 'structure';
    readonly kind: DecodeKind;
    readonly over?: string;
} | {
    readonly check: 'naturalness';
} | {
    readonly check: 'password';
} | {
    readonly check: 'digest';
} | {
    readonly check: 'reference';
};
/** An example as a test uses it: the text, and where in it the secret stands, as UTF-8 byte offsets. */
export interface RuleExample {
    readonly text: string;
    readonly secret: string;
    readonly start: number;
    /** A name for the text where the rule looks at paths. */
    readonly path?: string;
    /** Other rules that may fire on the same text. */
    readonly also: readonly string[];
}
export interface RuleNegative {
    readonly text: string;
    /** The check that must reject it. */
    readonly check: CheckName;
    readonly path?: string;
}
/** A rule with its tests; kept apart from {@link CompiledRule}, since a scan does not need them. */
export interface RuleTests {
    readonly ruleId: string;
    readonly examples: readonly RuleExample[];
    readonly negatives: readonly RuleNegative[];
}
/** What the rule compiler makes of one or several rule files. */
export interface RuleSet {
    readonly rules: readonly CompiledRule[];
    readonly tests: readonly RuleTests[];
}
