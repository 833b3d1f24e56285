/** What the settings page says, in Korean. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, percent } = createFormat('ko');

const conversations = (count: number) => `대화 ${number(count)}개`;

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'Ponder 파일',
	chatgpt: 'ChatGPT 내보내기 파일',
	'llama-cpp': 'llama.cpp 내보내기 파일'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	return [
		`${formats[format]}에서 ${conversations(added)}를 추가했습니다.`,
		alreadyHere > 0 ? `이미 있던 ${conversations(alreadyHere)}는 그대로 두었습니다.` : '',
		thinking > 0 ? `생각이 빠져 있어 채워 넣은 대화: ${number(thinking)}개.` : '',
		empty > 0 ? `내용이 없는 ${conversations(empty)}는 뺐습니다.` : '',
		leftOut > 0 ? `가져오지 않은 이미지, 녹음, 파일, 도구 단계: ${number(leftOut)}개.` : '',
		prompts > 0 ? `프롬프트 ${number(prompts)}개를 추가했습니다.` : '',
		drafts > 0 ? `초안 ${number(drafts)}개를 추가했습니다.` : '',
		promptsHere > 0 ? `이미 있어 그대로 둔 프롬프트: ${number(promptsHere)}개.` : '',
		draftsLeft > 0 ? `그 자리에 이미 초안이 있어 가져오지 않은 초안: ${number(draftsLeft)}개.` : '',
		settings === 'taken' ? '백업의 설정을 적용했습니다.' : '',
		settings === 'left'
			? '이 파일은 백업이며, 그 안의 프롬프트, 초안, 설정은 가져오지 않았습니다. ‘백업 복원’을 쓰면 함께 가져옵니다.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings: PageMessages['settings'] = {
	label: '빠른 설정',
	title: '설정',
	open: '모든 설정',
	theme: '테마',
	themes: { system: '시스템 설정에 따름', light: '밝게', dark: '어둡게' },
	language: '언어',

	appearance: '모양',
	textSize: '글자 크기',
	textSizes: (share) => (share === 1 ? '브라우저 설정에 따름' : percent(share)),

	behaviour: '동작',

	data: '데이터',
	dataExplained:
		'모든 데이터는 이 기기의 이 브라우저에 암호화 없이 저장됩니다. 다른 누구에게도 사본이 없으며, 사이트 데이터를 삭제하면 함께 삭제됩니다.',
	kept: '보관 중인 내용',
	counts: {
		conversations: '대화',
		messages: '대화 속 메시지, 모든 버전 포함',
		drafts: '초안',
		prompts: '저장한 프롬프트',
		models: '다운로드한 모델',
		all: '전체, 브라우저가 계산한 크기'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: '알 수 없음',

	you: '나',
	exportTitle: '내보내기',
	exportExplained:
		'Markdown은 읽기 위한 것으로, 화면에 보이는 버전만 담습니다. JSON은 모든 버전을 담으며 다시 가져올 수 있습니다. 백업은 여기에 생각을 항상 포함하고 초안, 프롬프트, 설정까지 담습니다. 모델과 액세스 토큰은 절대 담지 않습니다.',
	withTraces: '생각 포함',
	exportMarkdown: 'Markdown으로 내보내기',
	exportJson: 'JSON으로 내보내기',
	backup: '백업 저장',
	exportOne: '이 대화 내보내기',
	fileName: (name, day) => `${name}-${day}`,
	exporting: '파일 쓰는 중',
	exportingProgress: (done, total) => `${conversations(total)} 중 ${number(done)}개`,
	exported: '파일을 브라우저의 다운로드로 넘겼습니다.',

	importTitle: '가져오기',
	importExplained:
		'Ponder의 파일, ChatGPT의 데이터 내보내기(압축 파일이나 그 안의 conversations.json), llama.cpp 웹페이지에서 내보낸 파일을 가져올 수 있습니다. Ponder 파일은 첨부도 되살립니다. 다른 파일에서는 텍스트만 가져옵니다. 첨부 파일의 텍스트도 들어 있으면 가져오지만 이미지나 녹음은 가져오지 않습니다. 이미 있는 내용은 그대로 두고, 빠져 있던 생각만 채웁니다.',
	import: '대화 가져오기',
	restore: '백업 복원',
	importing: '파일 읽는 중',
	importingProgress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	imported,
	nothingLeft: '[Ponder가 가져올 수 없는 이미지나 파일]',
	stop: '중지',
	stopped: '중지했습니다. 바뀐 것은 없습니다.',
	cutImport: (name) =>
		`“${name}” 가져오기가 끝나기 전에 페이지를 떠났거나 새로고침했습니다. 파일을 다시 가져오세요. 이미 있는 내용은 그대로 둡니다.`,
	importQuestion: (name) => `“${name}”의 대화를 가져올까요?`,
	nothingImported: '아무것도 가져오지 않았습니다.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `브라우저가 ${conversations(count)}를 지웠습니다`,
		body: '지난번 Ponder를 열었을 때는 있었고, Ponder에서 삭제한 것이 아닙니다. 브라우저는 디스크의 데이터가 손상되거나 공간이 부족하면 이를 버립니다. 저장해 둔 백업이 있으면 되살릴 수 있고, 없으면 복구할 수 없습니다.'
	},
	deleteTitle: '모두 삭제',
	deleteExplained: '이 기기에 있는 대화, 초안, 프롬프트, 설정, 다운로드한 모델을 삭제합니다.',
	deleteAll: '모두 삭제',
	deleteQuestion: (count, size) =>
		`${conversations(count)}와 모든 초안, 프롬프트, 설정, 그리고 모델 ${bytes(size)}를 삭제할까요? 되돌릴 수 없습니다.`,
	deleteYes: '모두 영구 삭제',
	allDeleted: {
		title: '모두 삭제했습니다',
		body: '대화, 초안, 프롬프트, 설정, 다운로드한 모델이 이 기기에서 사라졌습니다.'
	},
	deleteFailed: '일부를 삭제하지 못했습니다. Ponder의 다른 탭을 닫고 다시 시도하세요.',

	about: '정보',
	version: (version) => `Ponder ${version}, Apache-2.0 라이선스.`,
	models: '모델',
	modelsLicence:
		'Qwen3는 Alibaba Cloud의 Qwen 팀이 만들었으며 Apache-2.0 라이선스를 따릅니다. Ponder에 기본 제공되는 데모 모델은 Ponder가 만들었고 같은 라이선스를 따릅니다. 직접 지정한 저장소에는 각자의 라이선스가 있습니다.',
	libraries: '라이브러리',
	librariesExplained: 'Ponder를 만드는 데 쓰였거나 Ponder에 들어 있는 것들입니다.',
	library: (name, version, licence) => `${name} ${version}: ${licence}`,
	librariesFailed: '목록을 받아 오지 못했습니다. 페이지를 새로고침해 다시 시도하세요.',

	diagnostics: '진단 정보',
	diagnosticsExplained:
		'문제를 알릴 때 쓰는 정보로, 이 브라우저와 기기에서 무엇이 가능하고 Ponder가 무엇을 선택했는지를 담습니다. 작성한 내용은 들어 있지 않습니다.',
	copyDiagnostics: '진단 정보 복사',

	errors: transferErrors
};
