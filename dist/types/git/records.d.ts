/** Splits a stream into records that end with one byte, the byte left out. What is behind the last one is a record too, unless it is empty. */
export declare function records(chunks: AsyncIterable<Buffer>, separator: number): AsyncGenerator<Buffer>;
