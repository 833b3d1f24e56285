import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types.js';

/** In somebody else's frame, where a click may not be meant for what is under it, nothing is asked. */
export const load: PageLoad = async () => {
	if (window.top !== window) error(403);
	const { openQuestion } = await import('#lib/frame/open-question.ts');
	return { question: await openQuestion(location.hash) };
};
