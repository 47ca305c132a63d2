/** How V8 makes code. */
export interface Compiler {
  /** Runs what takes or makes compiled code that is kept: it is good for the settings alone with which V8 was started. */
  asUsual: <T>(work: () => T) => T;
}

/** A scan may set V8 to something else: see compile-less.ts. */
export const compiler: Compiler = { asUsual: (work) => work() };
