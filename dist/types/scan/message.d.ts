/** What a commit or a tag says: headers end at the first empty line. */
export declare function messageOf(bytes: Buffer): Buffer;
