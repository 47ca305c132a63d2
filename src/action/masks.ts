import type { Finding } from '../model/finding.ts';
import type { Secret } from '../model/secret.ts';
import { workflowCommand } from './workflow-commands.ts';

/** Shorter values are parts of words, and the runner would blacken those. */
const MIN_LENGTH = 4;
const PEM_BORDER = /^-----(?:BEGIN|END) /;

/**
 * Commands that make the runner blacken the found values in this log and in those of later steps, such as one that prints a file. The
 * runner does not echo them. It knows some encodings by itself; others of the same kind (act, Gitea) do not.
 */
export function maskCommands(findings: readonly Finding[]): string[] {
  const forms = new Set(findings.flatMap(({ secret }) => formsOf(secret)));
  return [...forms].map((form) => workflowCommand('add-mask', form));
}

function formsOf(secret: Secret): string[] {
  const value = secret.reveal();
  const lines = value.split(/\r\n|\n|\r/);
  const forms = [
    value,
    // A log is read line by line.
    ...(lines.length === 1 ? [] : lines.map((line) => line.trim()).filter((line) => !PEM_BORDER.test(line))),
    ...(lines.length === 1 ? base64Forms(value) : []),
    percentForm(value),
    JSON.stringify(value).slice(1, -1),
  ];
  return forms.filter((form) => form.trim().length >= MIN_LENGTH);
}

/** As it stands in base64 by itself and in the middle of something longer, without characters that the neighbours share in. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });
  const whole = bytes.toString('base64');
  return [whole, ...shifted].flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** Halves of surrogate pairs have no such form. */
const percentForm = (value: string): string => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
