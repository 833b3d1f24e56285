/** What asking the visitor's model looks like in a host's own code. */
export const clientSample = `const stream = await ponder.chat.completions.create({
  messages: [{ role: 'user', content: 'What is 12 + 7 + 30?' }],
  stream: true
});
for await (const { choices } of stream) {
  output.append(choices[0]?.delta.content ?? '');
}

// With the official client, the address is never asked:
const openai = new OpenAI({ baseURL: 'https://ponder.invalid/v1', apiKey: 'none', fetch: ponder.fetch, dangerouslyAllowBrowser: true });`;
