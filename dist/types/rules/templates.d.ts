export declare function templateFaults(template: string): string[];
/** The companions that templates name. */
export declare const companionsIn: (templates: readonly string[]) => string[];
