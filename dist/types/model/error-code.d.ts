/** The code that the system gives its errors, such as `ENOENT`; empty for all others. */
export declare const errorCode: (error: unknown) => string;
export declare const isMissing: (error: unknown) => boolean;
