import { openProgram } from './open-program.ts';

// What the worker threads of a scan run. Its argument is the kind of run, by which compiled code is kept.
void openProgram(process.argv[2] ?? '').app.serve();
