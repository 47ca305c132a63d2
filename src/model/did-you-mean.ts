import { distance } from 'fastest-levenshtein';

/** Choices that are named at most. */
const NAMED = 3;

/** "did you mean a, b or c?": what begins with the text, else what is nearest to it; undefined where nothing is near. */
export function didYouMean(
  text: string,
  choices: readonly string[],
  show: (choice: string) => string = (choice) => choice,
): string | undefined {
  const begun = text.length < 3 ? [] : choices.filter((choice) => choice.startsWith(text));
  const near = (begun.length > 0 ? [...begun].sort() : nearest(text, choices)).slice(0, NAMED).map(show);
  const last = near.pop();
  if (last === undefined) return undefined;
  return `did you mean ${near.length === 0 ? last : `${near.join(', ')} or ${last}`}?`;
}

/** A short word is near to nearly everything. */
function nearest(text: string, choices: readonly string[]): string[] {
  const limit = text.length <= 3 ? 1 : Math.max(2, text.length / 3);
  const [first] = choices
    .map((choice) => ({ choice, edits: distance(text, choice) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits);
  return first === undefined ? [] : [first.choice];
}
