/** How V8 makes code. */
export interface Compiler {
  /** Runs what takes or makes compiled code that is kept: it is good for the settings alone with which V8 was started. */
  asUsual: <T>(work: () => T) => T;
}

/** Whether V8 is the one with which other settings were measured: others have other compilers, and other names for what is set. */
export const isMeasured = process.versions.v8.startsWith('11.');

/** A scan may set V8 to something else: see compile-less.ts. */
export const compiler: Compiler = { asUsual: (work) => work() };
