/** The service worker: keeps the app on this device and puts on each response what its realm may do. Wiring only. */
import { Router } from 'workbox-routing';
import type { NotificationData, ServiceWorkerMessage } from '#lib/pwa/messages.ts';
import { routeAllowList } from './allow-list.ts';
import { keep, keepLanguageAgain, routeKeptFiles } from './kept-files.ts';
import { openNotified } from './notification.ts';
import { pathOf, scope } from './scope.ts';
import { routeShare } from './share.ts';
import { routeShell } from './shell.ts';
import { note, passedRequests } from './traffic.ts';

/** The first route that matches answers. A POST finds a route only when it is registered for `POST`. */
const router = new Router();
routeShare(router);
routeShell(router);
routeKeptFiles(router);
routeAllowList(router);

scope.addEventListener('fetch', (event) => {
	const response = router.handleRequest({ event, request: event.request });
	if (response) event.respondWith(response);
	else note(event.request, 'direct');
});

scope.addEventListener('install', (event) => event.waitUntil(keepLanguageAgain()));

// Whoever opened the page before there was a service worker need not reload for a network to be missed nowhere.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
	const message = event.data as ServiceWorkerMessage;
	const [port] = event.ports;
	switch (message.type) {
		case 'keep':
			event.waitUntil(
				// After a hard reload a page has no service worker until it is claimed.
				Promise.all([keep(message.files, message.locale), scope.clients.claim()]).then(([result]) =>
					port?.postMessage(result)
				)
			);
			break;
		case 'language':
			// Where they cannot be had, the version speaks English until the page names its files.
			event.waitUntil(keepLanguageAgain().catch((reason: unknown) => console.warn(reason)));
			break;
		case 'traffic':
			port?.postMessage(passedRequests());
			break;
		case 'SKIP_WAITING':
			event.waitUntil(scope.skipWaiting());
			break;
	}
});

scope.addEventListener('notificationclick', (event) => {
	const { notification } = event;
	notification.close();
	event.waitUntil(openNotified(notification.data as NotificationData, scope.clients, pathOf));
});
