/** The page for people who put Ponder into their own pages, in Spanish. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: 'Forma', about: 'En la página, un botón en la esquina o toda la ventana.' },
	model: {
		name: 'Modelo',
		about: 'Se propone si el visitante lo tiene; nada grande se descarga sin que haga clic.'
	},
	thinking: {
		name: 'Pensamiento',
		about: 'Si el modelo piensa antes de responder. El visitante puede cambiarlo.'
	},
	budget: { name: 'Límite de pensamiento', about: 'En tokens, o «unlimited».' },
	system: {
		name: 'Prompt del sistema',
		about: 'Lo primero que se le dice al modelo. El visitante puede leerlo.'
	},
	locale: { name: 'Idioma', about: 'Una etiqueta como en o ar. Si se deja vacío: el del visitante.' },
	theme: { name: 'Colores', about: 'Si no se indica nada: como el sistema del visitante.' },
	greeting: { name: 'Saludo', about: 'Aparece donde empieza la conversación.' },
	suggestions: {
		name: 'Sugerencias',
		about: 'Hasta seis preguntas, separadas por |. Con un clic pasan al cuadro de mensaje.'
	},
	label: {
		name: 'Texto del botón',
		about: 'Cómo se llama el botón, en lugar de «Preguntar a un asistente privado».'
	},
	minHeight: {
		name: 'Altura mínima',
		about: 'En píxeles CSS. Este espacio se reserva desde el principio, así que nada se mueve.'
	},
	maxHeight: { name: 'Altura máxima', about: 'En píxeles CSS. A partir de ahí el marco se desplaza.' },
	credentialless: {
		name: 'Sin credenciales',
		about:
			'Para páginas con aislamiento de origen cruzado: el marco empieza cada vez con el almacenamiento vacío.'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: 'Integra Ponder en tu página',
	lead: 'Con dos líneas, tus visitantes tienen un asistente que se ejecuta en sus propios dispositivos. No necesitas ningún servidor, y lo que escriben no sale de allí.',
	build: 'Elegir',
	chosen: 'Lo que elegiste',
	byVisitor: 'Como prefiera el visitante',
	byPage: 'Según necesite tu página',
	choices: {
		inline: 'En la página',
		bubble: 'Un botón',
		fullscreen: 'Toda la ventana',
		on: 'Activado',
		off: 'Desactivado',
		auto: 'Como el sistema',
		light: 'Claro',
		dark: 'Oscuro'
	},
	options,
	look: 'Colores y esquinas',
	lookExplained:
		'Colores como se escriben en CSS, o un par: light-dark(#fff, #111). Esquinas en px, rem o em.',
	fault: 'Esto no se puede usar; se aplica el valor predeterminado.',
	reset: 'Restablecer valores',
	preview: 'Vista previa',
	previewExplained: 'El marco tal como es. Responde con el modelo que viene con Ponder, en este dispositivo.',
	previewShapes: {
		bubble: 'Tu página, en pequeño. Un clic en el botón abre el marco a su lado; otro clic lo cierra.',
		fullscreen: 'Tu página, en pequeño. Un clic en el botón abre el marco en toda la ventana.'
	},
	/** As the widget itself has it. */
	openLabel: 'Preguntar a un asistente privado',
	previewTitle: 'Vista previa del marco',
	snippet: 'Pega esto',
	snippets: { frame: 'O solo un marco, sin script' },
	snippetExplained: {
		element:
			'El script es pequeño, no carga más que un botón y coloca su marco al lado cuando un visitante lo pide.',
		frame: 'Para páginas que no permiten scripts. Tu página no recibe nada de él ni puede preguntarle nada.'
	},
	copy: 'Copiar las líneas',
	copied: 'Copiado',
	copyFailed: 'El navegador no permitió copiar.',
	frameTitle: 'Ponder, un asistente privado',
	examples: 'Ejemplos',
	example: {
		inline: 'En una página',
		bubble: 'Un botón en la esquina',
		frame: 'Un marco sin scripts',
		client: 'Una página que pregunta al modelo'
	},
	security: 'Qué es seguro y qué te toca a ti',
	notes: {
		reading:
			'Tu página no puede leer lo que escribe un visitante, ni las respuestas, los ajustes o los modelos. Para enviar mensajes y leer respuestas hace falta el consentimiento del visitante, que se pide dentro del marco con un botón que tiene que verse para poder pulsarse, una vez por origen.',
		hidden:
			'Con ese consentimiento, tu página puede preguntar también mientras el marco está oculto. El marco lo dice cuando vuelve a verse: cuántas veces, y cómo retirar el consentimiento.',
		spaces: 'Cada origen tiene sus propias conversaciones. No son las del Ponder del propio visitante.',
		context:
			'Lo que des como contexto de una página se muestra al visitante, con el nombre de tu servidor, antes de usarse. Si lo cambias, cuenta cuando se ha vuelto a mostrar, y se marca como cambiado.',
		allowList:
			'Quién puede mostrar esta copia de Ponder en un marco se indica en embed.json, junto a ella: { "origins": ["https://example.org"] }, o "*" para todo el mundo. Las páginas de la propia aplicación no las puede mostrar nadie.',
		origin:
			'Las cabeceras con las que viene Ponder permiten que cualquier sitio muestre la página del widget en un marco, pero no que lo haga una página sin origen, como un archivo.',
		policies:
			'Con Content-Security-Policy, tu página necesita script-src y frame-src para esta dirección. Con Cross-Origin-Embedder-Policy, un iframe normal necesita el atributo credentialless; el widget lo pone por sí mismo.',
		sandbox:
			'Un marco con sandbox necesita allow-scripts, allow-same-origin y allow-forms, y allow-popups para sus enlaces.'
	},
	client: 'Preguntar al modelo desde tu página',
	clientExplained:
		'Con los formatos de la API de OpenAI; responde el dispositivo del visitante una vez que este ha aceptado. El cliente oficial funciona con su opción fetch.',
	typesLink: 'Todos los tipos: widget.d.ts',
	reference: 'El protocolo',
	referenceExplained:
		'Lo que el elemento y el marco se dicen, para quien escriba su propio anfitrión. Generado a partir de los tipos del código fuente.',
	calls: 'Llamadas, de tu página al marco',
	events: 'Eventos, del marco a tu página',
	errors: 'Códigos de lo que puede fallar',
	types: 'Tipos',
	withConsent: 'Con el consentimiento del visitante',
	columns: { name: 'Nombre', params: 'Con', result: 'Termina con', progress: 'mientras tanto' }
};
