/** What is said around an answer, in Japanese. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration } = createFormat('ja');

const tokens = (count: number) => `${number(count)}トークン`;

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt:
				'列車が21時40分に出発し、翌朝6時15分に到着します。途中で35分間停車します。走っている時間はどれだけですか？',
			shows: '回答の前の思考を、その場で読めます。'
		},
		atOnce: {
			prompt: '空が青い理由を3文で説明して。 /no_think',
			shows: '思考せずに、すぐ回答します。'
		},
		languages: {
			prompt: '次の文を日本語に訳して：千里之行，始于足下。',
			shows: '119の言語と方言を学習しています。'
		},
		code: {
			prompt: '英文の中から一番長い単語を見つける Python の関数を書いて。',
			shows: 'コードと、その説明を書きます。'
		}
	},

	facts: {
		label: 'この回答の数値',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)}トークン/秒`,
		rateExplained: '1秒あたりに書いたトークン数',
		firstTokenExplained: '最初のトークンまでの時間',
		firstToken: (ms) => `最初のトークンまで ${duration(ms)}`,
		answerTokensExplained: '回答の長さ',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `読み取り ${tokens(count)}`,
		cachedTokensExplained: '読み直さずに済んだトークン数',
		cachedTokens: (count) => `再利用 ${tokens(count)}`,
		deviceExplained: '回答したモデル',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: '停止しました。',
		length: '最大の長さに達したため、ここまでです。',
		empty: 'モデルは回答を書かずに終わりました。',
		emptyBody:
			'ときどき起こることで、小さなモデルほど多くなります。もう一度試すか、別の言い方で尋ねてください。',
		cut: 'ページが閉じられたため、この回答は途中で終わっています。',
		crashed: 'この回答は途中で終わりました。書かれた分は残っています。',
		asked: {
			think: '思考するよう指示',
			noThink: '思考しないよう指示',
			inCode: 'コード内でも効くことがあります',
			void: '効果なし：思考はオフです',
			anyway: '思考はもともとオフです'
		},
		did: {
			think: {
				thought: '思考するよう指示され、思考しました。',
				answered: '思考するよう指示されましたが、思考しませんでした。'
			},
			no_think: {
				thought: '思考しないよう指示されましたが、思考しました。',
				answered: '思考しないよう指示され、思考しませんでした。'
			}
		}
	},

	code: {
		copy: 'コードをコピー',
		copied: 'コピーしました',
		plain: 'テキスト',
		wrap: '長い行を折り返す',
		showAll: (lines) => `全${number(lines)}行を表示`,
		fold: '折りたたむ',
		invisible: (codePoint) => `見えない文字 ${codePoint}`,
		holdsInvisible:
			'このコードには目に見えない文字が含まれ、見た目とは違う動作をするおそれがあります。その文字には印を付けています。コピーすると一緒にコピーされます。'
	},

	markdown: {
		table: '表',
		copyTable: '表を CSV としてコピー',
		copiedTable: '表をコピーしました',
		copiedWithFormulas:
			'表をそのままコピーしました。=、+、-、@ で始まるセルは、表計算ソフトが計算式として扱うことがあります。',
		picture: '画像：',
		task: 'タスク',
		footnotes: '脚注',
		footnote: (count) => `脚注 ${number(count)}`,
		backToText: '本文に戻る',
		tooLong: '長すぎるため書式を適用できません。ここから先は書かれたまま表示します。',
		tooDeep: '入れ子が深すぎるため書式を適用できません。それより深い部分は書かれたまま表示します。',
		showMore: 'さらに表示',
		shownOf: (shown, all) => `${number(all)}件中${number(shown)}件を表示しています。`
	},

	math: {
		label: '数式',
		faults: {
			'too-long': 'この数式は長すぎて組版できません。',
			'too-deep': 'この数式は入れ子が深すぎて組版できません。',
			'own-commands': 'この数式は独自のコマンドを定義していますが、ここでは使えません。',
			failed: 'この数式を組版できませんでした。',
			unreadable: (reason) => `この数式には誤りがあります：${reason}`
		}
	}
};
