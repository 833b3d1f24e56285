import { holdMalformedFragment } from '#lib/pwa/held-fragment.ts';

holdMalformedFragment();
