/** `npm run pins -- --help` */
import { fileURLToPath } from 'node:url';
import { runTypeScript } from '../tools/typescript.mjs';

await runTypeScript(fileURLToPath(new URL('./pins.ts', import.meta.url)), process.argv.slice(2));
