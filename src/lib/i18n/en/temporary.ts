/** What Ponder says of a temporary chat: one that is never stored. English. */
export const temporary = {
	title: 'Temporary chat',
	start: 'Temporary chat',
	mark: 'Temporary',
	emptyTitle: 'A chat that is not stored',
	emptyBody:
		'It is kept only in memory, and is gone when you reload the page or close it. When you open another chat, Ponder offers to bring it back.',
	note: 'Not stored: gone when you reload or close Ponder.'
};
