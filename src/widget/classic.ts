/** `widget.js`: for `<script src>`. */
import { define, ponder } from './define.ts';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) define(script.src);
// A page may have something of its own by that name; an element with that id is none.
if (!Object.hasOwn(globalThis, 'ponder')) globalThis.ponder = ponder;
