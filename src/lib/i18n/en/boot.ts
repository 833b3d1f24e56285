/** What is said when the app itself does not start, in English: part of the small script that watches over it. */
export const bootEn = {
	title: 'Ponder did not start',
	reloadBody: 'Reloading the page often helps.',
	reload: 'Reload',
	repairBody:
		'Repairing fetches the app’s own files again. Your conversations and the models on this device stay as they are.',
	repair: 'Repair the app',
	repairing: 'Fetching the app again…',
	denied:
		'The browser does not let Ponder remove its old files. Close every other tab of Ponder and try again. Removing this site’s data in the browser’s settings helps, too, but deletes your conversations.',
	unreachable: 'Ponder’s host cannot be reached. Try again when there is a network.'
};

export type BootWords = typeof bootEn;
