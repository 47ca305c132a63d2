/** "did you mean a, b or c?": what begins with the text, else what is nearest to it; undefined where nothing is near. */
export declare function didYouMean(text: string, choices: readonly string[], show?: (choice: string) => string): string | undefined;
