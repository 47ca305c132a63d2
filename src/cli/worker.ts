import { openProgram } from './open-program.ts';

// What the worker threads of a scan run.
void openProgram().app.serve();
