/**
 * How much likelier a value is as random characters than as words, in bits: above 0, chance explains it better.
 *
 * The value is described twice. As text: letters at what they cost behind the two before them in words and identifiers, plus
 * the cost of every change between lower case, capitals, digits and marks. As random: every character at the size of the
 * smallest usual alphabet that holds the value. Unlike Shannon entropy this knows `getUserByEmailAddr` (high entropy, no
 * secret) from `q7x2k9w4m1z8` (low entropy, a secret), and needs no list of words.
 */
export declare function randomnessOf(value: string): number;
/** Bits for each character of the smallest usual alphabet that the value fits. */
export declare function alphabetBits(value: string): number;
