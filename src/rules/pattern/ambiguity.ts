import type { AST } from '@eslint-community/regexpp';
import { type ByteSet, byteSetOf, overlap } from './byte-set.ts';

/** A one-character node of the pattern, with all that may come right behind it: as often as there are ways to get there. */
interface Position {
  readonly set: ByteSet;
  readonly follow: Position[];
}

interface Part {
  readonly nullable: boolean;
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly inside: readonly Position[];
}

interface Loop {
  readonly quantifier: AST.Quantifier;
  readonly inside: ReadonlySet<Position>;
}

export interface Ambiguity {
  /** A repeat whose body can match the same text in two ways: time exponential in the text. */
  readonly exponential: string | undefined;
  /** Ways to distribute a text over neighbouring repeats: an upper bound on the tries at one anchor. */
  readonly tries: number;
}

/**
 * How badly a backtracking matcher can fare with a pattern.
 *
 * Glushkov's position automaton (Brüggemann-Klein, "Regular expressions into finite automata", 1993), with follow sets kept as
 * lists: inside a repeat no position may have two followers that share a byte, which makes the body unambiguous and rules out
 * exponential time. That is stricter than need be; a refused pattern can be written in a deterministic way.
 * Libraries that search for attack strings were rejected: they time out or say "unknown", where a build needs an answer.
 */
export function ambiguityOf(pattern: AST.Pattern, ignoreCase: boolean, reach: number): Ambiguity {
  const builder = new Builder(ignoreCase);
  builder.alternatives(pattern.alternatives);
  const tries = builder.loops.reduce((product, loop) => product * triesOf(loop, reach), 1);
  return { exponential: builder.exponential, tries };
}

class Builder {
  readonly loops: Loop[] = [];
  exponential: string | undefined;
  readonly #ignoreCase: boolean;

  constructor(ignoreCase: boolean) {
    this.#ignoreCase = ignoreCase;
  }

  alternatives(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map((alternative) => this.#sequence(alternative.elements));
    return {
      nullable: parts.some((part) => part.nullable),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      inside: parts.flatMap((part) => part.inside),
    };
  }

  #sequence(elements: readonly AST.Element[]): Part {
    return elements.map((element) => this.#element(element)).reduce(concatenate, EMPTY);
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives);
      case 'Quantifier':
        return this.#repeat(element);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const position: Position = { set: byteSetOf(element, this.#ignoreCase), follow: [] };
        return { nullable: false, first: [position], last: [position], inside: [position] };
      }
      default:
        return EMPTY;
    }
  }

  #repeat(quantifier: AST.Quantifier): Part {
    if (quantifier.max === 0) return EMPTY;
    const body = this.#element(quantifier.element);
    if (quantifier.max > 1) {
      for (const last of body.last) last.follow.push(...body.first);
      if (body.inside.some(hasRivals)) this.exponential ??= quantifier.raw;
    }
    this.loops.push({ quantifier, inside: new Set(body.inside) });
    return { ...body, nullable: body.nullable || quantifier.min === 0 };
  }
}

const EMPTY: Part = { nullable: true, first: [], last: [], inside: [] };

function concatenate(head: Part, tail: Part): Part {
  for (const last of head.last) last.follow.push(...tail.first);
  return {
    nullable: head.nullable && tail.nullable,
    first: head.nullable ? [...head.first, ...tail.first] : head.first,
    last: tail.nullable ? [...head.last, ...tail.last] : tail.last,
    inside: [...head.inside, ...tail.inside],
  };
}

const hasRivals = ({ follow }: Position): boolean =>
  follow.some((one, index) => follow.slice(index + 1).some((other) => overlap(one.set, other.set)));

/** In how many ways a repeat can end, where what comes behind it may also belong to it. */
function triesOf({ quantifier, inside }: Loop, reach: number): number {
  const choices = Math.min(quantifier.max, reach) - quantifier.min + 1;
  if (choices <= 1) return 1;
  const canLinger = [...inside].some(({ follow }) =>
    follow.some(
      (one) => inside.has(one) && follow.some((other) => !inside.has(other) && overlap(one.set, other.set)),
    ),
  );
  return canLinger ? choices : 1;
}
