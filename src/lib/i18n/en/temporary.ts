/** What Ponder says of a temporary chat: one that is never stored. English. */
export const temporary = {
	title: 'Temporary chat',
	start: 'Temporary chat',
	mark: 'Temporary',
	emptyTitle: 'A chat that is not stored',
	emptyBody:
		'It is kept in memory alone. It is gone as soon as you open another chat, reload the page or close it.',
	note: 'Not stored: gone when you open another chat, reload or close Ponder.'
};
