/** `widget.mjs`: for `import`, and for `<script type="module">`. */
import { define, ponder } from './define.ts';

define(import.meta.url);

export { ponder };
