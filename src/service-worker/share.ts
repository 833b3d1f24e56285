/** Takes what another app shares (the manifest's `share_target`): nothing of it goes to the host. */
import { Route, type Router } from 'workbox-routing';
import { keepShare } from '#lib/pwa/share-store.ts';
import { lostShareFragment, sharePath } from '#lib/pwa/share-target.ts';
import { addressOf, pathOf } from './scope.ts';
import { note } from './traffic.ts';

/** Keeps a posted share for the page, and leads there. A form that another site posts is taken likewise: it fills a draft. */
export function routeShare(router: Router): void {
	router.registerRoute(
		new Route(
			({ url }) => pathOf(url.href) === sharePath,
			async ({ request }) => {
				const answer = Response.redirect(addressOf('') + (await kept(request)), 303);
				note(request, 'kept', answer);
				return answer;
			},
			'POST'
		)
	);
}

/** The fragment to lead to: empty, or one that says that the share is lost. */
async function kept(request: Request): Promise<string> {
	try {
		await keepShare(request, addressOf(''));
		return '';
	} catch (reason) {
		// No room, or a body that broke off; the page says so.
		console.warn(reason);
		return lostShareFragment;
	}
}
