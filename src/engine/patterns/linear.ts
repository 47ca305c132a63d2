import { RE2JS } from 're2js';
import type { Span } from '../../model/span.ts';
import type { Expression, ExpressionSource } from './expression.ts';

/**
 * Users' patterns, on RE2's algorithm: time linear in the window whatever the pattern, because a rule file may come from the
 * repository that is scanned. 10 to 15 times slower than V8 on harmless patterns, hence not used for the built-in ones.
 */
export function linearExpression({ source, ignoreCase }: ExpressionSource): Expression {
  const compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(compiled.namedGroups());
  return {
    matchAt(text, index) {
      const matcher = compiled.matcher(text.slice(index));
      if (!matcher.lookingAt()) return undefined;
      const groups: Record<string, Span> = {};
      for (const name of names) {
        const start = matcher.start(name);
        if (start >= 0) groups[name] = { start: index + start, end: index + matcher.end(name) };
      }
      return { start: index, end: index + matcher.end(), groups };
    },
  };
}

/** Whether a pattern is found anywhere in a text. @throws SyntaxError of re2js for what is no pattern */
export function linearSearch(source: string): (text: string) => boolean {
  const compiled = RE2JS.compile(source);
  return (text) => compiled.matcher(text).find();
}
