declare const PATDOWN_VERSION: string | undefined;

/** Put in by the build; sources that run without one have none. */
export const VERSION: string = typeof PATDOWN_VERSION === 'string' ? PATDOWN_VERSION : '0.0.0';
