/** What Ponder says of being installed, in Spanish; menus are named as the browsers name them. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description:
		'Un chat privado con Qwen3 que se ejecuta por completo en tu dispositivo y piensa delante de ti.',
	screenshots: {
		chat: 'El modelo piensa delante de ti y luego responde',
		models: 'Modelos para este dispositivo, y lo que ocupan'
	},
	shortcuts: { newChat: 'Chat nuevo', temporaryChat: 'Chat temporal', models: 'Modelos' },

	offer: 'Instalar Ponder',
	offerExplained: 'En su propia ventana, desde la pantalla de inicio o el Dock.',
	dismiss: 'No ofrecer más la instalación de Ponder',
	installed: 'Ponder está instalado.',
	title: 'Instalar Ponder',
	ways: {
		ios: {
			find: 'Abre el menú «Compartir» de este navegador.',
			choose: 'Desplázate hacia abajo y elige «Añadir a pantalla de inicio» o «Agregar a inicio».',
			end: 'Confirma con «Añadir» o «Agregar». Ponder está en la pantalla de inicio.'
		},
		'mac-safari': {
			find: 'Abre el menú «Compartir» en la barra de herramientas de Safari.',
			choose: 'Elige «Añadir al Dock» o «Agregar al Dock».',
			end: 'Confirma con «Añadir» o «Agregar». Ponder está en el Dock.'
		},
		android: {
			find: 'Abre el menú del navegador, normalmente tres puntos.',
			choose: 'Elige «Añadir a pantalla de inicio», «Agregar a la pantalla principal» o «Instalar».',
			end: 'Confirma. Ponder está en la pantalla de inicio.'
		},
		desktop: {
			find: 'Abre el menú del navegador, normalmente tres puntos.',
			choose:
				'Busca «Instalar Ponder»; en Chrome está en «Enviar, guardar y compartir» o «Transmitir, guardar y compartir», y en Edge, en «Aplicaciones».',
			end: 'Confirma. Ponder tiene su propia ventana.'
		}
	},
	none: 'Este navegador no puede instalar aplicaciones web. Ponder funciona igual de bien en su pestaña; Chrome, Edge y Safari pueden instalarlo.',
	iosStorage:
		'La aplicación de la pantalla de inicio tiene su propio almacenamiento: no contiene las conversaciones ni los modelos de esta pestaña.'
};
