/** Whether V8 compiles as it did when it was started: what it makes is for a later start only then. */
export const compiler = { isUsual: true };
