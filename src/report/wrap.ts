import stringWidth from 'fast-string-width';

const PLAIN = /^[\x20-\x7e]*$/;

/** Cells that a text takes on a terminal. What knows of wide characters is loaded when there may be one. */
export const cellsOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

/** Breaks a text at spaces into lines of at most so many cells, each behind the indent. A longer word stays whole. */
export function wrap(text: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && cellsOf(indent + longer) > columns) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, indent + line];
}

export interface Cut {
  readonly before: string;
  readonly secret: string;
  readonly behind: string;
}

const ELLIPSIS = '…';

/** Fits a line into so many cells by cutting what stands before and behind its middle. */
export function cutAround(before: string, secret: string, behind: string, columns: number): Cut {
  const middle = cellsOf(secret);
  if (cellsOf(before) + middle + cellsOf(behind) <= columns) return { before, secret, behind };
  const left = takeEnd(before, Math.max(8, Math.floor((columns - middle) * 0.6)));
  const right = takeStart(behind, Math.max(0, columns - middle - cellsOf(left)));
  return { before: left, secret, behind: right };
}

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

function takeStart(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return takeWhile(graphemes(text), cells - 1).join('') + (cells > 0 ? ELLIPSIS : '');
}

function takeEnd(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return (
    ELLIPSIS +
    takeWhile(graphemes(text).reverse(), cells - 1)
      .reverse()
      .join('')
  );
}

function takeWhile(parts: readonly string[], cells: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += cellsOf(part);
    if (used > cells) break;
    taken.push(part);
  }
  return taken;
}
