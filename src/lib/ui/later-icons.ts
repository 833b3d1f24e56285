/** All other icons, drawn as those in `icons.ts` are. */
export const laterIcons = {
	alert: 'M12 8v5M12 16.5v.1M10.3 4.7L3.2 17a2 2 0 0 0 1.7 3h14.2a2 2 0 0 0 1.7-3L13.7 4.7a2 2 0 0 0-3.4 0z',
	plus: 'M12 5v14M5 12h14',
	search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5L20 20',
	close: 'M6 6l12 12M18 6L6 18',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	/** Points to where the text goes on; mirrored with it. */
	'chevron-end': 'M10 7l5 5-5 5',
	'chevron-start': 'M14 7l-5 5 5 5',
	'arrow-down': 'M12 5v14M6 13l6 6 6-6',
	/** Out of here, to a file. */
	export: 'M12 15V4M8 8l4-4 4 4M5 13v5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5',
	copy: 'M11 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM5 15V6a2 2 0 0 1 2-2h8',
	regenerate: 'M4 12a8 8 0 0 1 14-5l2 2M20 5v4h-4M20 12a8 8 0 0 1-14 5l-2-2M4 19v-4h4',
	edit: 'M4 20l4.2-1L19 8.2a1.7 1.7 0 0 0 0-2.4l-.8-.8a1.7 1.7 0 0 0-2.4 0L5 15.8 4 20zM14.5 6.5l3 3',
	more: 'M6 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM12 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM18 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6z',
	/** One line that becomes two. */
	branch: 'M7 4v16M7 13c0-4 3-5 6-5h4M14 5l3 3-3 3',
	/** Two columns. */
	beside:
		'M6 5h3a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM15 5h3a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z',
	bin: 'M5 7h14M10 7V5h4v2M7 7l.8 11.2A2 2 0 0 0 9.8 20h4.4a2 2 0 0 0 2-1.8L17 7M10.5 11v5M13.5 11v5',
	pin: 'M9 4h6l-1 6 3 3v2H7v-2l3-3-1-6zM12 15v5',
	/** Cubes of data: models. */
	models: 'M12 3l8 4.5v9L12 21l-8-4.5v-9L12 3zM4 7.5l8 4.5 8-4.5M12 12v9',
	/** An arrow into a screen. */
	install: 'M13 5H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-2M9 20.5h6M17 3.5v7M14 7.5l3 3 3-3',
	/** A line that goes on in the next. */
	wrap: 'M4 6h16M4 12h13a3 3 0 0 1 0 6h-4M15 15l-3 3 3 3M4 18h4',
	picture:
		'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM4 16l4.5-4.5 4 4 2.5-2.5L20 18M15.5 8.5v.1'
} as const;
