/** The hub of the bench in a process of its own, so that what it costs is not the browser's driver's. Forked by weights.ts. */
import { fileURLToPath } from 'node:url';
import { runTypeScript } from '../tools/typescript.mjs';

await runTypeScript(fileURLToPath(new URL('./hub.ts', import.meta.url)), process.argv.slice(2));
