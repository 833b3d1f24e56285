/** Asks the model on the visitor's device, as one would ask a server: once they have agreed. */
import '../widget.mjs';

const form = document.querySelector('form');
const output = document.querySelector('output');
const chat = document.querySelector('ponder-chat');

form.addEventListener('submit', async (event) => {
	event.preventDefault();
	output.textContent = '';
	try {
		await chat.open();
		const stream = await chat.client.chat.completions.create({
			messages: [{ role: 'user', content: `What is ${new FormData(form).get('sum')}?` }],
			stream: true
		});
		for await (const { choices } of stream) output.append(choices[0]?.delta.content ?? '');
	} catch (error) {
		// Each error has a code; `consent-denied` is the visitor's right.
		output.textContent = `No answer: ${error.code ?? error}`;
	}
});
