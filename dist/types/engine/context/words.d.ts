export declare const isCommonWord: (folded: string) => boolean;
export declare const isStateOrLabel: (folded: string) => boolean;
/** Whether nothing but such words, and what joins them, is in it: `test_password_123`. Lower case is not asked for. */
export declare const isMadeOfWords: (value: string) => boolean;
