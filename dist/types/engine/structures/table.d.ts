import { type Structure } from './structure.ts';
/** A column of passwords: of CSV and its like, of Markdown, and of an SQL statement that inserts rows. */
export declare const table: Structure;
