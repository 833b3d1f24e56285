/** What the widget's page says in a frame in which nothing of Ponder can run, in Arabic. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedAr: typeof sandboxedEn = {
	title: 'لا يستطيع Ponder العمل في هذا الإطار',
	body: 'الصفحة المحيطة تمنع عن Ponder نصوصه البرمجية وتخزينه. يمكن لصاحب الصفحة أن يسمح بها: ينبغي أن تذكر سمة sandbox في الإطار هذه القيم.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'فتح Ponder في نافذة مستقلة'
};
