/** What the runner reads from a step's log (actions/toolkit, `command.ts`): a line that begins with `::`. */
export type CommandName = 'add-mask' | 'error' | 'warning' | 'notice';

/** One command on one line, whatever the text is. */
export const workflowCommand = (name: CommandName, text: string, title?: string): string =>
  `::${name}${title === undefined ? '' : ` title=${property(title)}`}::${data(text)}`;

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Text in which the runner obeys nothing. `token` is random and used once: whoever wrote the scanned files could end the spell
 * otherwise.
 */
export const withoutCommands = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;

/** An output as a heredoc, with a delimiter that nobody can foresee: a line break in a value would set another output. */
export function outputEntry(name: string, value: string, delimiter: string): string {
  if (value.includes(delimiter) || name.includes(delimiter)) throw new Error('the delimiter is in the value');
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
