import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A pattern that is not accepted, and why. */
export class PatternFault extends Error {}

/**
 * Parses a rule's pattern: JavaScript syntax without the `u` flag, since it runs on latin1 text.
 * @throws PatternFault on syntax errors and on constructs that rules must not use.
 */
export function parsePattern(source: string): AST.Pattern {
  const pattern = parse(source);
  refuse(pattern.alternatives);
  return pattern;
}

function parse(source: string): AST.Pattern {
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: false,
      unicodeSets: false,
    });
  } catch (error) {
    throw new PatternFault(error instanceof Error ? error.message : 'not a regular expression');
  }
}

function refuse(alternatives: readonly AST.Alternative[]): void {
  for (const element of alternatives.flatMap((alternative) => alternative.elements)) refuseElement(element);
}

function refuseElement(element: AST.Element): void {
  switch (element.type) {
    case 'Backreference':
      throw new PatternFault('back-references are not allowed: they make matching exponential');
    case 'Assertion':
      refuseAssertion(element);
      return;
    case 'Group':
    case 'CapturingGroup':
      refuse(element.alternatives);
      return;
    case 'Quantifier':
      refuseElement(element.element);
      return;
    case 'Character':
      if (element.value > 0xff) throw new PatternFault(`${element.raw} is no byte: patterns match bytes`);
      return;
  }
}

function refuseAssertion(assertion: AST.Assertion): void {
  switch (assertion.kind) {
    case 'start':
    case 'end':
      throw new PatternFault(
        `${assertion.raw} is not allowed: the engine sees a window, whose edges are not those of a line or a file`,
      );
    case 'lookbehind':
      throw new PatternFault('look-behind is not allowed: use `boundary`');
    case 'lookahead':
      refuse(assertion.alternatives);
      return;
    case 'word':
      return;
  }
}
