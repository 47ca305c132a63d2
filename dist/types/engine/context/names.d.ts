/** Splits at marks, digits and humps: `dbPasswordField` → db, password, field. */
export declare function nameParts(name: string): readonly string[];
/** Whether the name says more than "pass" or "pwd", which are verbs and directories as well. */
export declare const isTelling: (name: string) => boolean;
/** Whether the name says that its value is something other than a secret. */
export declare function isAboutSomethingElse(name: string): boolean;
