import { loadApp } from './load-app.ts';

// What the worker threads of a scan run.
const { serve } = await loadApp();
await serve();
