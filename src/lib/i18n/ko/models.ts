/** The words of the models page, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, list } = createFormat('ko');

const tokens = (count: number) => `토큰 ${number(count)}개`;

export const models: PageMessages['models'] = {
	title: '모델',
	intro: (host) =>
		`모델은 ${host}에서 한 번만 다운로드하면 되고, 그 뒤로는 네트워크 없이 이 기기에서 실행됩니다.`,
	looking: '이 기기에서 무엇이 가능한지 살펴보는 중…',
	list: '모델',
	evicted: (models) => `브라우저가 지운 모델: ${list(models)}`,
	evictedBody:
		'기기의 공간이 부족하거나 사이트를 오랫동안 열지 않으면 브라우저가 삭제하기도 합니다. 대화는 이와 별개입니다. 모델을 쓰려면 다시 다운로드하세요.',

	recommended: '이 기기에 추천',
	inUse: '사용 중',
	figuresExplained: (context) =>
		`메모리는 대화 길이가 ${tokens(context)}일 때 모델이 실행 중에 차지하는 양입니다. 속도는 첫 답변을 측정하기 전까지 이 기기에서의 추정값입니다. 점수는 Qwen3 기술 보고서에서 가져왔습니다.`,
	download: '다운로드',
	onDisk: '이 기기에서 차지하는 용량',
	memory: '메모리',
	speed: '속도',
	speedEstimated: (rate) => `약 ${number(rate, rate < 10 ? 1 : 0)}토큰/초`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)}토큰/초, 측정값`,
	licence: '라이선스',
	licenceUnknown: '명시되지 않음',
	version: '버전',
	versions: {
		q4f16: '4비트, 반정밀도: 그래픽 카드용',
		q4: '4비트, 단정밀도: 반정밀도를 지원하지 않는 그래픽 카드용',
		quantized: '8비트: 프로세서용'
	},
	otherVersions: '다른 버전',
	about: {
		bundled:
			'Ponder에 기본 제공됩니다. 생각이 어떻게 이루어지는지 보여 주려고 만든 아주 작은 모델입니다. 덧셈과 철자 쓰기, 인사를 할 수 있고 다른 것은 모릅니다.',
		small: (claimed, score) =>
			`빠르고 가볍습니다. ${number(claimed)}개 언어를 지원하도록 만들어졌지만 대부분 서툽니다. 스페인어 테스트에서 100점 만점에 ${number(score)}점을 받았습니다. 영어와 중국어, 그리고 짧은 작업에 가장 알맞습니다.`,
		middle: (claimed, score) =>
			`균형이 좋습니다. ${number(claimed)}개 언어를 지원하도록 만들어졌고, 주요 언어는 쓸 만하지만 나머지는 고르지 않습니다. 스페인어 테스트에서 100점 만점에 ${number(score)}점을 받았습니다.`,
		large: (claimed, score) =>
			`브라우저에서 실행되는 것 중 가장 뛰어납니다. ${number(claimed)}개 언어를 지원하도록 만들어졌고 주요 언어에 능숙합니다. 스페인어 테스트에서 100점 만점에 ${number(score)}점을 받았습니다.`,
		named: (repository) =>
			`직접 지정한 ${repository} 저장소에서 왔습니다. Ponder는 이 모델의 품질, 언어, 라이선스를 알지 못합니다.`
	},

	refusals: {
		'not-published': '이 기기에서 실행할 수 있는 형식으로 공개되지 않았습니다.',
		'needs-webgpu':
			'브라우저에서 접근할 수 있는 그래픽 카드가 필요합니다. 최신 Chrome, Edge, Safari에서는 가능할 수 있습니다.',
		'needs-shader-f16': '반정밀도로 계산하는 그래픽 카드가 필요한데, 이 그래픽 카드는 지원하지 않습니다.',
		'needs-jspi':
			'이 브라우저에서는 메모리에 두 벌 올려야 합니다. 최신 Chrome이나 Edge는 조금씩 나누어 불러옵니다.',
		'needs-jspi-or-memory': (needed) =>
			`이 브라우저에서는 메모리에 두 벌 올려야 하므로 메모리가 ${bytes(needed)}인 기기가 필요합니다. 최신 Chrome이나 Edge는 조금씩 나누어 불러옵니다.`,
		'gpu-limit': (needed, found) =>
			`가장 큰 부분이 그래픽 카드에서 한 번에 ${bytes(needed)}를 차지하는데, 이 그래픽 카드는 ${bytes(found)}까지만 허용합니다.`,
		'wasm-ceiling': (needed, found) =>
			`${bytes(needed)}를 차지해, 브라우저가 쓸 수 있는 ${bytes(found)}를 넘습니다.`,
		memory: (needed, found) =>
			`메모리를 최대 ${bytes(needed)}까지 차지해, 메모리가 ${bytes(found)}인 이 기기에는 너무 큽니다.`,
		'ios-memory': (needed, found) =>
			`메모리를 ${bytes(needed)} 차지합니다. iPhone과 iPad는 ${bytes(found)} 정도에서 페이지를 닫습니다.`
	},
	cannot: '여기서 실행할 수 없음',
	warnings: {
		'much-memory': '이 기기의 메모리를 많이 차지합니다. 쓰는 동안 다른 프로그램을 닫으세요.',
		'ios-may-close': 'iPhone과 iPad가 허용하는 한도에 가깝습니다. 답변 도중에 페이지가 닫힐 수 있습니다.',
		'slow-on-cpu': '여기서는 프로세서에서 실행되어, 속도가 초당 토큰 몇 개이거나 그보다 느립니다.',
		'short-context': '이 기기의 메모리에는 짧은 대화만 들어갑니다.'
	},

	get: (size) => `다운로드 ${bytes(size)}`,
	getFrom: (host) => `${host} 및 이 서버가 안내하는 저장 서버에서`,
	ofModel: (action, model) => `${action}: ${model}`,
	getAnyway: '그래도 시도',
	resolving: (host) => `${host}에 무엇이 있는지 묻는 중…`,
	pause: '일시 중지',
	resume: '계속',
	resumeFrom: (host) => `${host}에서 이어서 받기`,
	cancel: '취소',
	stop: '중지',
	progressLabel: (model) => `${model} 다운로드`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? '몇 초 남음' : `약 ${roughDuration(ms)} 남음`),
	stages: {
		resuming: '이미 받은 것을 살펴보는 중…',
		transferring: '다운로드 중',
		elsewhere: '다른 탭에서 이 모델을 다운로드하고 있습니다. 끝나면 여기서도 쓸 수 있습니다.',
		verifying: '받은 내용을 검사하는 중…',
		mending: '잘못 받은 내용이 있어 조각별로 다시 받아 비교하는 중입니다.'
	},
	importing: '파일 읽는 중…',
	repairing: '복구하는 중…',
	tinyLimits:
		'Ponder에 들어 있는 아주 작은 모델입니다. 수 몇 개를 더하고, 단어를 거꾸로 쓰고, 인사합니다. 긴 덧셈은 자주 틀리고, 파일은 읽지 못합니다.',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}. 다시 시도하는 중…` : `${cause}. ${roughDuration(ms)} 뒤에 다시 시도합니다.`,
	onlyWhole: '완성된 조각만 보관합니다. 완성되지 않은 조각으로 받은 부분은 다시 받습니다.',
	dropped: (size) =>
		`그 밖에 받은 ${bytes(size)}는 아직 완성되지 않은 조각의 일부였습니다. 완성된 조각만 보관하므로 이만큼은 다시 받습니다.`,
	paused: (stored, total) => `일시 중지됨. ${bytes(total)} 중 ${bytes(stored)}를 받았습니다.`,
	filesOf: (count) => `파일 ${number(count)}개`,
	fileVerified: '검사함',

	asking: '서버의 내용이 Ponder가 아는 것과 다릅니다',
	askingBody: (host) =>
		`${host}에 있는 이 모델의 파일 목록이 Ponder가 만들어질 때와 다릅니다. 미러의 내용이 다르거나 파일이 교체되었을 때 생기는 일입니다. 어느 쪽을 믿을지 정하세요.`,
	pinned: 'Ponder가 아는 것',
	listed: '서버에 있는 것',
	missing: '이런 이름의 파일 없음',
	exactly: (size) => `${number(size)}바이트`,
	fingerprint: (start) => `지문 ${start}…`,
	noFingerprint: '지문 없음',
	keepPinned: 'Ponder가 아는 것만 받기',
	keepListed: '서버에 있는 것 받기',
	decideLater: '나중에 정하기',

	ready: '이 기기에 준비됨',
	readyFrom: (host) => `${host}에서 받음`,
	imported: '디스크의 파일에서 가져옴',
	use: '대화에 사용',
	verify: '검사',
	verifying: '모든 바이트를 받았을 때와 비교하는 중…',
	sound: (checked) => `검사함: ${bytes(checked)} 전체가 받았을 때와 같습니다.`,
	unknownFiles: (paths) => `공개된 비교 기준이 없어 받았을 때의 내용과 비교한 파일: ${list(paths)}.`,
	damaged: (size, count) => `디스크에서 ${number(count)}개 조각, 모두 ${bytes(size)}가 바뀌었습니다.`,
	repair: (size) => `복구: ${bytes(size)} 받기`,
	repaired: (size) => `복구함: ${bytes(size)}를 다시 받았습니다.`,
	save: '디스크에 저장',
	saving: '디스크에 쓰는 중…',
	remove: '삭제',
	removing: '삭제하는 중…',
	confirmRemove: (size) => `삭제할까요? ${bytes(size)}가 확보됩니다. 나중에 쓰려면 다시 다운로드해야 합니다.`,
	confirmCancel: (size) => `다운로드를 취소할까요? 지금까지 받은 ${bytes(size)}가 삭제됩니다.`,
	keep: '그대로 두기',
	freed: (size) => `${bytes(size)}가 확보되었습니다.`,
	forget: '목록에서 빼기',
	confirmForget: (model, size) =>
		`${model} 모델을 목록에서 뺄까요? 여기에 있는 내용은 삭제되고 ${bytes(size)}가 확보됩니다.`,

	importTitle: '이 컴퓨터의 파일에서 가져오기',
	importBody:
		'모델의 폴더가 이미 있으면 다운로드하지 않아도 됩니다. 모든 파일을 공개된 것과 대조합니다. 지문으로 대조하며, 알려진 지문이 없으면 크기만 봅니다.',
	importFolder: '폴더 선택',
	importFiles: '파일 선택',
	importDrop: '또는 여기에 끌어다 놓기',
	importNone: '이 파일 중에는 Ponder가 아는 모델의 파일이 없습니다.',
	importIncomplete: (model, paths) =>
		`${model} 모델의 파일로 보이지만 빠진 것이 있습니다: ${list(paths)}. 폴더 전체를 선택하세요.`,
	importTaken: (model) => `${model} 읽는 중…`,
	importBusy: (model) => `${model} 모델을 처리하는 중입니다. 끝난 뒤에 파일을 다시 선택하세요.`,
	importPresent: (model) => `${model} 모델은 이미 이 기기에 있습니다.`,

	otherTitle: '다른 Qwen3 모델',
	otherBody: 'onnx-community의 저장소처럼 ONNX 형식의 Qwen3 모델이 있는 저장소라면 무엇이든 됩니다.',
	otherLabel: '저장소',
	otherPlaceholder: '소유자/이름',
	otherAdd: '살펴보기',
	otherFrom: (host) => `파일 목록은 ${host}에서 받아 옵니다.`,
	inspecting: (repository) => `${repository} 살펴보는 중…`,
	added: (model) => `${model} 모델을 목록에 추가했습니다.`,
	known: (model) => `이미 목록에 있는 모델입니다: ${model}.`,
	names: {
		empty: '저장소의 이름을 입력하세요. 예: onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': '저장소의 이름은 두 부분으로 되어 있습니다: 소유자/이름.',
		'bad-characters':
			'저장소의 이름이 될 수 없습니다. 이름은 글자, 숫자, 점, 하이픈과 슬래시 하나로 이루어집니다.',
		'other-host': '다른 서버의 주소입니다. 먼저 그 서버를 미러로 설정하거나 ‘소유자/이름’으로 입력하세요.',
		'not-a-model-address': '모델이 아닌 다른 것의 주소입니다.'
	},
	unseen: {
		title: (repository) => `${repository} 저장소가 없거나 비공개입니다`,
		body: (host) =>
			`어느 경우든 ${host}의 응답은 같습니다. 입력한 이름을 확인하세요. 비공개 저장소라면 ‘모델을 받는 곳’에 그 저장소를 읽을 수 있는 토큰을 입력하고 다시 시도하세요.`
	},
	flawed: (repository) => `Ponder에서 실행할 수 없는 저장소: ${repository}`,
	flaws: {
		'no-onnx-folder': '‘onnx’ 폴더가 없습니다. 이름이 ‘-ONNX’로 끝나는 저장소를 찾아보세요.',
		'genai-packaging-only':
			'브라우저 밖의 프로그램용으로만 만들어졌습니다. onnx-community의 저장소를 찾아보세요.',
		'no-runnable-dtype': '브라우저에서 실행되는 버전(q4f16, q4, int8)이 없습니다.',
		'incomplete-weights': '파일의 일부가 없습니다.',
		'no-config': '설정 파일이 없습니다.',
		'config-unreadable': '설정 파일에 Ponder에 필요한 내용이 없습니다.',
		'mixture-of-experts': '전문가 혼합(MoE) 모델이라 브라우저에 담기에는 너무 큽니다.',
		'linear-attention': '더 새로운 종류의 모델이라, 그 기억을 Ponder의 방식으로 되감을 수 없습니다.',
		multimodal: '보거나 듣도록 만들어진 모델입니다. Ponder는 텍스트만 읽고 씁니다.',
		'not-generative': '글을 쓰는 것이 아니라 분류하거나 순위를 매기는 모델입니다.',
		'other-architecture': 'Qwen3 모델이 아닙니다.',
		'no-tokenizer': '토크나이저가 없습니다.',
		'no-tokenizer-config': '채팅 템플릿이 없습니다.'
	},
	flawFound: (found) => `찾은 것: ${found}.`,

	spaceTitle: '이 기기의 공간',
	spaceUse: (models, other, free) =>
		`모델 ${bytes(models)}, 대화와 앱 ${bytes(other)}, 남은 공간 ${bytes(free)}`,
	spaceModels: '모델',
	spaceOther: '대화와 앱',
	spaceFree: 'Ponder가 쓸 수 있는 공간',
	spaceUnknown: (models) =>
		`모델이 ${bytes(models)}를 차지합니다. 이 브라우저는 남은 공간을 알려 주지 않습니다.`,
	shortage: (needed, free) =>
		`공간이 부족할 것 같습니다. ${bytes(needed)}가 필요하고 ${bytes(free)}가 남아 있습니다.`,
	deletable: (model, size) => `${model} 모델을 삭제하면 ${bytes(size)}가 확보됩니다.`,
	nothingDeletable: '먼저 이 기기의 공간을 확보한 다음 다시 오세요.',
	persistent: '직접 삭제할 때까지 보관됩니다. 브라우저가 스스로 삭제하지 않습니다.',
	bestEffort: '이 기기의 공간이 부족해지면 브라우저가 묻지 않고 모델을 삭제할 수 있습니다.',
	persistenceUnsupported: '이 브라우저는 모델을 계속 보관하는지 알려 주지 않습니다.',
	askPersistence: '계속 보관하도록 브라우저에 요청',
	advice: {
		'install-first':
			'iPhone과 iPad에서는 홈 화면의 앱이 저장 공간을 따로 씁니다. Ponder를 홈 화면에 두려면 먼저 추가한 다음 앱에서 다운로드하세요.',
		'seven-days':
			'Safari를 7일 동안 쓰면서 한 번도 열지 않은 웹사이트가 있으면, Safari는 그 사이트가 저장한 내용을 삭제합니다. 설치한 Ponder는 해당되지 않습니다.'
	},
	strays: '그 밖에 보관된 것',
	straysBody: '이전 버전의 전체나 일부, 그리고 더는 목록에 없는 모델입니다.',

	hubTitle: '모델을 받는 곳',
	hubBody: (host) =>
		`모델은 ${host} 및 이 서버가 안내하는 저장 서버에서 받아 옵니다. 그곳에서는 IP 주소와 어떤 모델을 원하는지를 알게 되지만, 작성한 내용은 전송되지 않습니다.`,
	mirror: '미러',
	mirrorExplained: 'Hugging Face와 같은 방식으로 응답하는 다른 허브의 주소입니다. 바로 연결해 봅니다.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: '이 주소 사용',
	mirrorDefault: 'huggingface.co로 되돌리기',
	mirrorTesting: (host) => `${host}에 연결해 보는 중…`,
	mirrorAnswered: (host) => `${host}에서 응답했습니다. 이제부터 이곳을 씁니다.`,
	token: '액세스 토큰',
	tokenExplained: (host) =>
		`모두에게 공개되지 않은 모델에만 필요합니다. ${host}에만 전송되며, 미러를 바꾸면 지워집니다.`,
	tokenKeep: '이 기기에 보관',
	tokenUse: '이 토큰 사용',
	tokenSet: (host) => `이 페이지를 닫을 때까지 ${host}용 토큰을 씁니다.`,
	tokenKept: (host) => `이 기기에 ${host}용 토큰이 보관되어 있습니다.`,
	tokenForget: '토큰 지우기',
	tokenInvalid: '토큰이 될 수 없습니다. 토큰은 공백 없이 글자, 숫자, 기호로 이루어집니다.',

	announce: {
		began: (model) => `${model} 다운로드를 시작했습니다.`,
		share: (model, share) => `${model}: ${percent(share)} 받았습니다.`,
		waiting: (model, cause) => `${model}: ${cause}. 다시 시도합니다.`,
		verifying: (model) => `${model} 모델을 모두 받아 검사하고 있습니다.`,
		ready: (model) => `${model} 모델이 준비되었습니다.`,
		paused: (model) => `${model} 다운로드를 일시 중지했습니다.`,
		checking: (model) => `${model} 모델을 검사하고 있습니다.`,
		sound: (model) => `${model} 모델을 검사했습니다. 바뀐 것이 없습니다.`,
		damaged: (model) => `${model} 모델을 검사했습니다. 디스크에서 일부가 바뀌었고, 복구할 수 있습니다.`,
		repaired: (model) => `${model} 모델을 복구했습니다.`
	}
};
