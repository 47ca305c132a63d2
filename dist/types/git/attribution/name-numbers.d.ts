/** Numbers names of files as they come. Most came not long ago: of those no text is made. */
export declare class NameNumbers {
    #private;
    of(bytes: Buffer, start: number, end: number): number;
    /** All, by number: a character for each byte. */
    all(): readonly string[];
    name(number: number): Buffer;
}
