import { describe, expect, it } from 'vitest';
import { isRightToLeft, readingOrder } from '#lib/attachments/reading-order.ts';

describe('the order in which a line is read', () => {
	// As a browser draws the second with the direction that is named.
	it.each([
		['םולש', 'שלום', 'rtl'],
		['?ח"ש 1,250.50 ריחמה', 'המחיר 1,250.50 ש"ח?', 'rtl'],
		['(2024 הרודהמ) רפסה', 'הספר (מהדורה 2024)', 'rtl'],
		['API םגו Python 3.12 םע', 'עם Python 3.12 וגם API', 'rtl'],
		['.me@example.com :ל"אוד ,03-1234567 :ןופלט', 'טלפון: 03-1234567, דוא"ל: me@example.com.', 'rtl'],
		['f(x) היצקנופה', 'הפונקציה f(x)', 'rtl'],
		['$50 וא 20% לש', 'של 20% או $50', 'rtl'],
		['5678-1234 2 20+ :فتاه', 'هاتف: +20 2 1234-5678', 'rtl'],
		['%50 ةبسن', 'نسبة 50%', 'rtl'],
		['12/5/2024 موي', 'يوم 12/5/2024', 'rtl'],
		['٢٥ رمع', 'عمر ٢٥', 'rtl'],
		['with הפי תירבע (רגוס) inside', 'with (סוגר) עברית יפה inside', 'ltr'],
		['Sum: 49 (x)', 'Sum: 49 (x)', 'ltr']
	])('of %j is %j', (seen, read, direction) => {
		expect(readingOrder(seen, direction === 'rtl')).toBe(read);
	});

	it.each(['1', '1 ', '%', 'a(', '- '])('is found in a line of a hundred thousand times %j, too', (part) => {
		const line = part.repeat(100_000);
		expect(readingOrder(`${line}א`, true)).toHaveLength(line.length + 1);
	});

	it.each([
		['.me@example.com is my best address', false, true],
		['An תירבע.', true, false],
		['two words יתירבע הלימ', true, true],
		['six words of this line and הלימ', true, false],
		['הלימ תחא one', false, false],
		['הלימ תחא תפסונ דועו one', false, true]
	])('of %j on a page that is from right to left (%j) is so, too: %j', (seen, page, isRtl) => {
		expect(isRightToLeft(seen, page)).toBe(isRtl);
	});
});
