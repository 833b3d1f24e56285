/** `widget.js`: for `<script src>`. */
import { define, ponder } from './define.ts';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) define(script.src);
// A page may have something of its own by that name.
if (!('ponder' in globalThis)) globalThis.ponder = ponder;
