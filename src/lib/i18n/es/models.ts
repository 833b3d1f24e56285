/** The words of the models page, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, plural, list } = createFormat('es');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const models: PageMessages['models'] = {
	title: 'Modelos',
	intro: (host) =>
		`Un modelo se descarga una sola vez, desde ${host}, y después se ejecuta en este dispositivo, sin conexión.`,
	looking: 'Comprobando qué puede hacer este dispositivo…',
	list: 'Modelos',
	evicted: (models) => `El navegador eliminó ${list(models)}`,
	evictedBody:
		'Los navegadores lo hacen cuando falta espacio en el dispositivo o cuando un sitio lleva mucho tiempo sin abrirse. Tus conversaciones se guardan aparte. Descarga de nuevo un modelo para usarlo.',

	recommended: 'Recomendado para este dispositivo',
	inUse: 'En uso',
	figuresExplained: (context) =>
		`La memoria es lo que ocupa un modelo en funcionamiento, en una conversación de ${tokens(context)}. La velocidad es una estimación para este dispositivo hasta que se mida la primera respuesta. Las puntuaciones son del informe técnico de Qwen3.`,
	download: 'Descarga',
	onDisk: 'En este dispositivo',
	memory: 'Memoria',
	speed: 'Velocidad',
	speedEstimated: (rate) => `aprox. ${number(rate, rate < 10 ? 1 : 0)} tok/s`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} tok/s, medidos`,
	licence: 'Licencia',
	licenceUnknown: 'no indicada',
	version: 'Versión',
	versions: {
		q4f16: '4 bits, media precisión: para tarjetas gráficas',
		q4: '4 bits, precisión completa: para tarjetas gráficas sin media precisión',
		quantized: '8 bits: para el procesador'
	},
	otherVersions: 'Otras versiones',
	about: {
		bundled:
			'Viene con Ponder: diminuto, y hecho para mostrar cómo funciona el pensamiento. Suma, deletrea y saluda, y no sabe nada más.',
		small: (claimed, score) =>
			`Rápido y ligero. Hecho para ${number(claimed)} idiomas, pero flojo en la mayoría: en una prueba de español obtuvo ${number(score)} puntos de 100. Mejor en inglés y chino, y para tareas cortas.`,
		middle: (claimed, score) =>
			`Un buen equilibrio. Hecho para ${number(claimed)} idiomas; útil en los más hablados, desigual en otros: en una prueba de español obtuvo ${number(score)} puntos de 100.`,
		large: (claimed, score) =>
			`El más capaz de los que se ejecutan en un navegador. Hecho para ${number(claimed)} idiomas y sólido en los más hablados: en una prueba de español obtuvo ${number(score)} puntos de 100.`,
		named: (repository) =>
			`De ${repository}, que indicaste tú. Ponder no sabe nada de su calidad, sus idiomas ni su licencia.`
	},

	refusals: {
		'not-published': 'No está publicado en un formato que este dispositivo pueda ejecutar.',
		'needs-webgpu':
			'Necesita una tarjeta gráfica a la que el navegador dé acceso. Un Chrome, Edge o Safari actual puede ofrecerlo.',
		'needs-shader-f16': 'Necesita una tarjeta gráfica que calcule con media precisión, y esta no lo hace.',
		'needs-jspi':
			'Este navegador tendría que tenerlo dos veces en la memoria. Un Chrome o Edge actual lo carga por partes.',
		'needs-jspi-or-memory': (needed) =>
			`Este navegador tendría que tenerlo dos veces en la memoria, y para eso hace falta un dispositivo con ${bytes(needed)}. Un Chrome o Edge actual lo carga por partes.`,
		'gpu-limit': (needed, found) =>
			`Su parte más grande ocupa ${bytes(needed)} de la tarjeta gráfica a la vez, y esta permite ${bytes(found)}.`,
		'wasm-ceiling': (needed, found) =>
			`Ocupa ${bytes(needed)}, más de los ${bytes(found)} que puede manejar un navegador.`,
		memory: (needed, found) =>
			`Llega a ocupar ${bytes(needed)} de memoria, demasiado para este dispositivo con ${bytes(found)}.`,
		'ios-memory': (needed, found) =>
			`Ocupa ${bytes(needed)} de memoria; los iPhone y iPad cierran una página a partir de unos ${bytes(found)}.`
	},
	cannot: 'No funciona aquí',
	warnings: {
		'much-memory':
			'Ocupa gran parte de la memoria de este dispositivo: cierra otros programas mientras lo uses.',
		'ios-may-close':
			'Está cerca de lo que permiten los iPhone y iPad: la página puede cerrarse en mitad de una respuesta.',
		'slow-on-cpu': 'Aquí se ejecuta en el procesador, a unos pocos tokens por segundo o menos.',
		'short-context': 'En la memoria de este dispositivo solo cabe una conversación corta.'
	},

	get: (size) => `Descargar ${bytes(size)}`,
	getFrom: (host) => `desde ${host} y el almacenamiento que indica`,
	ofModel: (action, model) => `${action}: ${model}`,
	getAnyway: 'Probar igualmente',
	resolving: (host) => `Preguntando a ${host} qué hay…`,
	pause: 'Pausar',
	resume: 'Continuar',
	resumeFrom: (host) => `continúa desde ${host}`,
	cancel: 'Cancelar',
	stop: 'Detener',
	progressLabel: (model) => `Descarga de ${model}`,
	progress: (done, total) => `${bytes(done)} de ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? 'quedan unos segundos' : `quedan aprox. ${roughDuration(ms)}`),
	stages: {
		resuming: 'Mirando qué hay ya aquí…',
		transferring: 'Descargando',
		elsewhere: 'Otra pestaña está descargando este modelo. Aquí también estará listo.',
		verifying: 'Comprobando lo recibido…',
		mending: 'Algo llegó mal. Se descarga otra vez, por partes, y se compara.'
	},
	importing: 'Leyendo los archivos…',
	repairing: 'Reparando…',
	tinyLimits:
		'Este modelo viene con Ponder y es diminuto: suma unos pocos números, invierte palabras y saluda. Las sumas largas le salen mal a menudo, y no puede leer archivos.',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}. Reintentando…` : `${cause}. Nuevo intento en ${roughDuration(ms)}.`,
	onlyWhole:
		'Solo se conservan partes completas: lo que había llegado de una incompleta se descargará de nuevo.',
	dropped: (size) =>
		`Otros ${bytes(size)} eran de partes que aún no estaban completas. Solo se conservan partes completas; esos bytes se descargarán de nuevo.`,
	paused: (stored, total) => `En pausa. Hay ${bytes(stored)} de ${bytes(total)}.`,
	filesOf: (count) =>
		plural(count, {
			one: `${number(count)} archivo`,
			many: `${number(count)} de archivos`,
			other: `${number(count)} archivos`
		}),
	fileVerified: 'comprobado',

	asking: 'El servidor tiene algo distinto de lo que Ponder espera',
	askingBody: (host) =>
		`${host} enumera para este modelo archivos distintos de aquellos con los que se hizo Ponder. Ocurre cuando una réplica es diferente o cuando se cambiaron archivos. Decide en cuáles confiar.`,
	pinned: 'Ponder espera',
	listed: 'El servidor tiene',
	missing: 'nada con este nombre',
	exactly: (size) =>
		plural(size, {
			one: `${number(size)} byte`,
			many: `${number(size)} de bytes`,
			other: `${number(size)} bytes`
		}),
	fingerprint: (start) => `huella ${start}…`,
	noFingerprint: 'sin huella',
	keepPinned: 'Solo lo que Ponder espera',
	keepListed: 'Aceptar lo del servidor',
	decideLater: 'Dejarlo así',

	ready: 'Listo en este dispositivo',
	readyFrom: (host) => `desde ${host}`,
	imported: 'de archivos del disco',
	use: 'Usar en el chat',
	verify: 'Comprobar',
	verifying: 'Comparando cada byte con lo recibido…',
	sound: (checked) => `Comprobado: los ${bytes(checked)} están como se recibieron.`,
	unknownFiles: (paths) =>
		`No hay nada publicado con que comparar ${list(paths)}; se comparó con lo recibido.`,
	damaged: (size, count) =>
		plural(count, {
			one: `${number(count)} fragmento de ${bytes(size)} cambió en el disco.`,
			many: `${number(count)} de fragmentos, ${bytes(size)} en total, cambiaron en el disco.`,
			other: `${number(count)} fragmentos, ${bytes(size)} en total, cambiaron en el disco.`
		}),
	repair: (size) => `Reparar: descargar ${bytes(size)}`,
	repaired: (size) => `Reparado: se descargaron de nuevo ${bytes(size)}.`,
	save: 'Guardar en disco',
	saving: 'Guardando en el disco…',
	remove: 'Eliminar',
	removing: 'Eliminando…',
	confirmRemove: (size) =>
		`¿Eliminarlo? Esto libera ${bytes(size)}. Para volver a usarlo habrá que descargarlo de nuevo.`,
	confirmCancel: (size) => `¿Cancelar la descarga? Se eliminan los ${bytes(size)} que ya están aquí.`,
	keep: 'Conservar',
	freed: (size) => `Espacio liberado: ${bytes(size)}.`,
	forget: 'Quitar de la lista',
	confirmForget: (model, size) =>
		`¿Quitar ${model} de la lista? Se elimina lo que hay de él aquí, lo que libera ${bytes(size)}.`,

	importTitle: 'Desde archivos de este equipo',
	importBody:
		'Si ya tienes la carpeta de un modelo, no hace falta descargarlo. Cada archivo se compara con lo que se publicó: su huella o, si no se conoce ninguna, solo su tamaño.',
	importFolder: 'Elegir una carpeta',
	importFiles: 'Elegir archivos',
	importDrop: 'o suéltalos aquí',
	importNone: 'Entre estos archivos no hay ninguna parte de un modelo que Ponder conozca.',
	importIncomplete: (model, paths) =>
		`Estos archivos parecen de ${model}, pero ${plural(paths.length, { one: 'falta', many: 'faltan', other: 'faltan' })} ${list(paths)}. Elige la carpeta completa.`,
	importTaken: (model) => `Leyendo ${model}…`,
	importBusy: (model) => `${model} está ocupado con otra tarea. Elige los archivos otra vez cuando termine.`,
	importPresent: (model) => `${model} ya está en este dispositivo.`,

	otherTitle: 'Otro modelo Qwen3',
	otherBody: 'Cualquier repositorio que tenga un modelo Qwen3 en formato ONNX, como los de onnx-community.',
	otherLabel: 'Repositorio',
	otherPlaceholder: 'propietario/nombre',
	otherAdd: 'Examinar',
	otherFrom: (host) => `La lista de archivos se descarga desde ${host}.`,
	inspecting: (repository) => `Examinando ${repository}…`,
	added: (model) => `${model} ya está en la lista.`,
	known: (model) => `Es ${model}, que ya estaba en la lista.`,
	names: {
		empty: 'Escribe el nombre del repositorio, por ejemplo onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': 'El nombre de un repositorio tiene dos partes: propietario/nombre.',
		'bad-characters':
			'Esto no puede ser el nombre de un repositorio. Lleva letras, cifras, puntos, guiones y una barra.',
		'other-host':
			'Esta dirección es de otro servidor. Configura antes ese servidor como réplica o escribe propietario/nombre.',
		'not-a-model-address': 'Esta dirección lleva a algo que no es un modelo.'
	},
	unseen: {
		title: (repository) => `No hay ningún repositorio llamado ${repository}, o es privado`,
		body: (host) =>
			`${host} responde igual en ambos casos. Comprueba el nombre tal como lo escribiste. Si es privado, introduce en «De dónde vienen los modelos» un token que pueda leerlo e inténtalo de nuevo.`
	},
	flawed: (repository) => `${repository} no funciona en Ponder`,
	flaws: {
		'no-onnx-folder': 'No tiene una carpeta «onnx». Busca uno cuyo nombre termine en «-ONNX».',
		'genai-packaging-only':
			'Está empaquetado solo para programas fuera del navegador. Busca uno de onnx-community.',
		'no-runnable-dtype': 'No tiene ninguna de las versiones que funcionan en un navegador: q4f16, q4 o int8.',
		'incomplete-weights': 'Falta una parte de sus archivos.',
		'no-config': 'No tiene archivo de configuración.',
		'config-unreadable': 'A su configuración le falta lo que Ponder necesita.',
		'mixture-of-experts': 'Está hecho de muchos expertos y es más grande de lo que cabe en un navegador.',
		'linear-attention': 'Es de un tipo más nuevo, cuya memoria no se puede rebobinar como lo hace Ponder.',
		multimodal: 'Está hecho para ver u oír. Ponder lee y escribe texto.',
		'not-generative': 'Está hecho para clasificar u ordenar textos, no para escribirlos.',
		'other-architecture': 'No es un modelo Qwen3.',
		'no-tokenizer': 'No tiene tokenizador.',
		'no-tokenizer-config': 'No tiene plantilla de chat.'
	},
	flawFound: (found) => `Encontrado: ${found}.`,

	spaceTitle: 'Espacio en este dispositivo',
	spaceUse: (models, other, free) =>
		`Modelos: ${bytes(models)}; conversaciones y aplicación: ${bytes(other)}; libre: ${bytes(free)}`,
	spaceModels: 'Modelos',
	spaceOther: 'Conversaciones y aplicación',
	spaceFree: 'Libre para Ponder',
	spaceUnknown: (models) =>
		`Los modelos ocupan ${bytes(models)}. Este navegador no indica cuánto espacio queda libre.`,
	shortage: (needed, free) =>
		`Es probable que no haya espacio suficiente: hacen falta ${bytes(needed)} y hay ${bytes(free)} libres.`,
	deletable: (model, size) => `Eliminar ${model} liberaría ${bytes(size)}.`,
	nothingDeletable: 'Libera antes espacio en este dispositivo y vuelve.',
	persistent: 'Se conservan hasta que los elimines: el navegador no los borrará por su cuenta.',
	bestEffort: 'Si falta espacio en este dispositivo, el navegador puede eliminar modelos sin preguntar.',
	persistenceUnsupported: 'Este navegador no dice si conserva los modelos de forma permanente.',
	askPersistence: 'Pedir al navegador que los conserve',
	advice: {
		'install-first':
			'En iPhone y iPad, una aplicación de la pantalla de inicio tiene su propio almacenamiento. Si quieres tener Ponder ahí, añádelo antes y descarga desde la aplicación.',
		'seven-days':
			'Safari elimina lo que un sitio web tiene guardado si pasan siete días de uso de Safari sin que lo abras. Si instalas Ponder, no le afecta.'
	},
	strays: 'También guardado',
	straysBody: 'Versiones anteriores, completas o en parte, y modelos que ya no están en la lista.',

	hubTitle: 'De dónde vienen los modelos',
	hubBody: (host) =>
		`Los modelos se descargan desde ${host} y el almacenamiento que indica. Ambos ven tu dirección de internet y el modelo que quieres; nada de lo que escribes llega hasta allí.`,
	mirror: 'Réplica',
	mirrorExplained:
		'La dirección de otro hub que funciona del mismo modo que Hugging Face. Se prueba al momento.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'Usar esta dirección',
	mirrorDefault: 'Volver a huggingface.co',
	mirrorTesting: (host) => `Probando ${host}…`,
	mirrorAnswered: (host) => `${host} responde y se usa desde ahora.`,
	token: 'Token de acceso',
	tokenExplained: (host) =>
		`Solo para modelos que no están abiertos a todo el mundo. Se envía únicamente a ${host} y se olvida al cambiar de réplica.`,
	tokenKeep: 'Guardarlo en este dispositivo',
	tokenUse: 'Usar este token',
	tokenSet: (host) => `Hay un token para ${host}, hasta que se cierre esta página.`,
	tokenKept: (host) => `Hay un token para ${host} guardado en este dispositivo.`,
	tokenForget: 'Olvidar el token',
	tokenInvalid: 'Esto no puede ser un token: lleva letras, cifras y signos, sin espacios.',

	announce: {
		began: (model) => `Empezó la descarga de ${model}.`,
		share: (model, share) => `${model}: ya llegó el ${percent(share)}.`,
		waiting: (model, cause) => `${model}: ${cause}. Se intenta de nuevo.`,
		verifying: (model) => `${model} llegó y se está comprobando.`,
		ready: (model) => `${model} está listo.`,
		paused: (model) => `La descarga de ${model} está en pausa.`,
		checking: (model) => `Se está comprobando ${model}.`,
		sound: (model) => `Se comprobó ${model}: nada ha cambiado.`,
		damaged: (model) => `Se comprobó ${model}: una parte cambió en el disco y se puede reparar.`,
		repaired: (model) => `${model} está reparado.`
	}
};
