/** A file that is dropped where nothing takes it would be opened by the browser, in place of Ponder. */
import { bringsFiles } from '#lib/ui/brings-files.ts';

/** For as long as the page lives. Whoever takes files goes by the event as ever. */
export function keepPageFromFiles(page: Pick<EventTarget, 'addEventListener'>): void {
	const keep = (event: Event): void => {
		const { dataTransfer } = event as DragEvent;
		if (event.defaultPrevented || !bringsFiles(dataTransfer)) return;
		event.preventDefault();
		if (dataTransfer !== null) dataTransfer.dropEffect = 'none';
	};
	page.addEventListener('dragover', keep);
	page.addEventListener('drop', keep);
}
