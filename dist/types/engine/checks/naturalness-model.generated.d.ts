/** Cost of a letter behind two others, in two thirds of a bit: half a byte each, base64. */
export declare const TRIGRAM_COSTS: string;
