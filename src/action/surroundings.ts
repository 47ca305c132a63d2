import { randomBytes } from 'node:crypto';
import { appendFileSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Variables } from './inputs.ts';
import type { Payload } from './plan.ts';
import { outputEntry } from './workflow-commands.ts';

/** Bytes: GitHub caps payloads at 25 MB (docs, "Webhook events and payloads"). */
const MAX_PAYLOAD = 32 * 1024 * 1024;

/** What the runner says of the job, by variables and files (docs, "Variables reference"). */
export interface Surroundings {
  readonly environment: Variables;
  readonly workspace: string;
  /** A directory of the job's own, outside of what is checked out. */
  readonly temporary: string;
  readonly eventName: string;
  readonly payload: Payload;
  readonly commit: string | undefined;
}

/** @throws InputError */
export function readSurroundings(environment: Variables, cwd: string): Surroundings {
  const eventName = environment['GITHUB_EVENT_NAME'] ?? '';
  if (eventName === '') {
    throw new InputError('PD_ACTION_EVENT', 'the job does not say which event it runs for', {
      hint: 'this is the entry of a GitHub Action; elsewhere use the command: patdown scan',
    });
  }
  return {
    environment,
    workspace: path.resolve(environment['GITHUB_WORKSPACE'] ?? cwd),
    temporary: environment['RUNNER_TEMP'] ?? tmpdir(),
    eventName,
    payload: readPayload(environment['GITHUB_EVENT_PATH']),
    commit: environment['GITHUB_SHA'],
  };
}

function readPayload(file: string | undefined): Payload {
  if (file === undefined) return undefined;
  try {
    const text = readFileSync(file, 'utf8');
    return text.length > MAX_PAYLOAD ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new InputError('PD_ACTION_EVENT', "the event's payload cannot be read", { cause });
  }
}

export const randomToken = (): string => `patdown-${randomBytes(16).toString('hex')}`;

/** Nothing where the runner gives no file, as when the entry is tried out by hand. @throws InputError */
export function setOutputs(environment: Variables, outputs: Readonly<Record<string, string>>): void {
  const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, value, randomToken()));
  append(environment['GITHUB_OUTPUT'], entries.join(''), 'the outputs');
}

/** @throws InputError */
export const addSummary = (environment: Variables, markdown: string): void =>
  append(environment['GITHUB_STEP_SUMMARY'], markdown, 'the summary');

function append(file: string | undefined, text: string, what: string): void {
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, text);
  } catch (cause) {
    throw new InputError('PD_OUTPUT_UNWRITABLE', `cannot write ${what} of the step`, { cause });
  }
}

/**
 * Where the SARIF file goes. A path of the workflow's own is taken from the workspace, in which a pull request could have put a
 * symbolic link: no link is followed. @throws InputError
 */
export function sarifPath({ workspace, temporary }: Surroundings, given: string | undefined): string {
  if (given === undefined) return path.join(temporary, 'patdown.sarif');
  const target = path.resolve(workspace, given);
  const relative = path.relative(workspace, target);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return target;
  const directory = path.dirname(target);
  try {
    mkdirSync(directory, { recursive: true });
    const isDirect =
      realpathSync(directory) === path.resolve(realpathSync(workspace), path.dirname(relative));
    if (isDirect && lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
  } catch (cause) {
    throw new InputError('PD_OUTPUT_UNWRITABLE', 'cannot write to where sarif-file says', { cause });
  }
  throw new InputError('PD_OUTPUT_UNWRITABLE', 'sarif-file leads through a symbolic link', {
    hint: 'leave it out: the output sarif-file then names a file of the job itself',
  });
}
