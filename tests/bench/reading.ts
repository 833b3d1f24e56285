/**
 * What an answer costs the page's main thread while it is written at 100 tokens a second: through everything that draws an
 * answer, and as plain text beside it. Prints; asserts nothing.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';
import { longAnswers, type LongAnswer } from '../fixtures/long-answer.ts';
import type { Way } from './reading/page.ts';
import { heading, line, milliseconds } from './table.mjs';

const perSecond = 100;
/** Where nothing is measured. */
const hurriedly = 2000;
/** Answers of one thing alone. */
const shapes = (Object.keys(longAnswers) as LongAnswer[]).filter(
	(answer) => answer !== 'all kinds of things'
);
/** Tokens in each span that is looked at: about those around it. */
const span = 200;
const [early, late] = [100, 4000];

interface Cost {
	/** Milliseconds each. */
	readonly longTasks: readonly number[];
	/** Milliseconds of the main thread's time a token takes, there. */
	readonly early: number;
	readonly late: number;
}

/** `address`: of the bench's page of reading. */
export async function main([address = '']: readonly string[]): Promise<boolean> {
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: headlessFlags()
	});
	try {
		const ours = await costOf(browser, address, 'ponder');
		const plain = await costOf(browser, address, 'plain text');
		report(browser, ours, plain);
		heading('What has been written makes a token dearer by', `the ${early}th`, `the ${late}th`);
		ratio('all kinds of things', ours, '<= 1.50');
		for (const answer of shapes) ratio(answer, await costOf(browser, address, 'ponder', answer), '<= 1.50');
		ratio('one element of plain text, as browsers do it', plain, '');
	} finally {
		await browser.close();
	}
	return true;
}

/** A token around the late place beside one around the early place. */
function ratio(what: string, cost: Cost, target: string): void {
	line(what, cost.late, cost.early, target, milliseconds);
}

async function costOf(
	browser: Browser,
	address: string,
	way: Way,
	answer: LongAnswer = 'all kinds of things'
): Promise<Cost> {
	const page = await browser.newPage();
	page.setDefaultTimeout(0);
	await page.goto(address);
	await page.evaluate((given) => window.begin(...given), [way, answer] as const);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const longTasks: number[] = [];
	const isOfOneKind = answer !== 'all kinds of things';
	/** Writes so many tokens, and gives what one of them took, in milliseconds. */
	const write = async (count: number, pace = perSecond): Promise<number> => {
		const busy = async (): Promise<number> => {
			const { metrics } = await devtools.send('Performance.getMetrics');
			return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
		};
		const before = await busy();
		longTasks.push(...(await page.evaluate((given) => window.write(...given), [count, pace] as const)));
		return ((await busy()) - before) / count;
	};
	const first = await write(span);
	await write(late - span / 2 - span, isOfOneKind ? hurriedly : perSecond);
	const last = await write(span);
	const isDrawn = (await page.locator('.markdown .section, .thinking p').count()) > 0;
	if (isDrawn !== (way === 'ponder')) throw new Error(`The answer was not drawn as ${way}.`);
	await page.close();
	return { longTasks, early: first, late: last };
}

function report(browser: Browser, ours: Cost, plain: Cost): void {
	const sum = ({ longTasks }: Cost) => longTasks.reduce((total, task) => total + task, 0);
	const longest = ({ longTasks }: Cost) => Math.max(0, ...longTasks);
	console.log(
		`\nChromium ${browser.version()}, load ${loadavg()[0]?.toFixed(1)}: an answer of ${late + span / 2} tokens at ${perSecond} a second.`
	);
	heading('Reading, milliseconds of the main thread', 'plain text');
	line('long tasks (50 ms and more), how many', ours.longTasks.length, plain.longTasks.length, '', String);
	line('the longest of them', longest(ours), longest(plain), '', milliseconds);
	line('all of them', sum(ours), sum(plain), '', milliseconds);
	line(`a token, around the ${early}th`, ours.early, plain.early, '', milliseconds);
	line(`a token, around the ${late}th`, ours.late, plain.late, '', milliseconds);
}
