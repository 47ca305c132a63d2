import type { IgnoreEntry } from '../model/suppression.ts';
/** Entries of an ignore file, in its order. `file` is how places name the text. @throws ConfigError with every fault */
export declare function parseIgnoreFile(file: string, text: string): IgnoreEntry[];
/** A day that the calendar has. */
export declare function isDay(text: string): boolean;
/** Whether an entry no longer holds: its last day has ended in UTC. `now` in milliseconds since 1970. */
export declare const isExpired: ({ expires }: IgnoreEntry, now: number) => boolean;
