/**
 * Makes something that outlives whoever asks for it. What is derived belongs to the component, or derivation, in which it is
 * made, and is never computed again once that has gone; of what is made here nothing belongs to either.
 */
export function unowned<Made>(make: () => Made): Made {
	const made: Made[] = [];
	$effect.root(() => {
		made.push(make());
	});
	const [one] = made;
	if (one === undefined) throw new Error('Nothing was made.');
	return one;
}
