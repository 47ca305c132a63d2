/** `10MB` in bytes; undefined for what is no size. */
export declare function sizeOf(text: string): number | undefined;
/** `5m` in milliseconds; undefined for what is no time. */
export declare function durationOf(text: string): number | undefined;
