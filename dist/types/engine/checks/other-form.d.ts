/** Why a value is something else than a secret by its form; undefined when it is not. */
export declare function otherFormReason(value: string): string | undefined;
/** Why base64 holds an example: what it stands for would be refused as it is. */
export declare function encodedReason(value: string): string | undefined;
