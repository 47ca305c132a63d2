import { writeSync } from 'node:fs';
import { maskMessage } from '../cli/mask-message.ts';
import { ReaderGone, writeOut } from '../cli/output.ts';
import { errorLines } from '../cli/print-error.ts';
import { type Inputs, readInputs, type Variables } from './inputs.ts';
import { report, type Told } from './report.ts';
import { scanEvent } from './scan-event.ts';
import { addSummary, randomToken, readSurroundings, setOutputs, type Surroundings } from './surroundings.ts';
import { withoutCommands, workflowCommand } from './workflow-commands.ts';

const FAILED = 2;

/** Runs the Action to its end and sets the exit code. Never throws. */
export async function runAction(workerUrl: URL): Promise<void> {
  const environment = process.env;
  process.on('uncaughtException', fail);
  let told: Told;
  try {
    const inputs = readInputs(environment);
    told = await runWith(inputs, readSurroundings(environment, process.cwd()), workerUrl);
  } catch (error) {
    told = await tellError(environment, error);
  }
  process.exitCode = told.exitCode;
  try {
    await writeOut(told.log);
  } catch (error) {
    if (!(error instanceof ReaderGone)) process.exitCode = FAILED;
  }
}

/** Says no more than that: Node would print the message, and with it perhaps a value. */
function fail(): void {
  const text = 'patdown: an internal error [PD_INTERNAL]';
  try {
    writeSync(1, `${workflowCommand('error', text, 'patdown')}\n`);
  } catch {
    // The exit code says it, too.
  }
  process.exit(FAILED);
}

async function runWith(inputs: Inputs, surroundings: Surroundings, workerUrl: URL): Promise<Told> {
  const now = Date.now();
  const scanned = await scanEvent(inputs, surroundings, { workerUrl }, now);
  if (scanned.kind === 'scanned') return report(scanned, inputs, surroundings, now);
  setOutputs(surroundings.environment, {
    findings: '0',
    'new-findings': '0',
    'sarif-file': '',
    'exit-code': '0',
  });
  return { log: `patdown: ${scanned.reason}\n`, exitCode: 0 };
}

/** What was wrong, with nothing in it that a log obeys or that nobody may see. */
async function tellError(environment: Variables, error: unknown): Promise<Told> {
  const text = await masked(errorLines(error).join('\n'));
  try {
    setOutputs(environment, { 'exit-code': String(FAILED) });
    addSummary(
      environment,
      `### patdown: nothing was scanned\n\n\`\`\`\`\`\n${text.replaceAll('`', "'")}\n\`\`\`\`\`\n`,
    );
  } catch {
    // The log and the exit code say it, too.
  }
  const log =
    environment['GITHUB_ACTIONS'] === 'true'
      ? `${workflowCommand('error', text, 'patdown')}\n${withoutCommands(text, randomToken())}`
      : `${text}\n`;
  return { log, exitCode: FAILED };
}

/** What cannot be masked is not shown. */
async function masked(text: string): Promise<string> {
  try {
    return await maskMessage(text);
  } catch {
    return 'patdown: an internal error [PD_INTERNAL]';
  }
}
