/** A plain static host as the cheapest there are: no headers of its own, now there, now gone, one day with a newer build. */
import { serve, type ServeOptions } from '../tools/serve.mjs';

/** One answer with a body. */
export interface Delivery {
	/** Below the app's base path. */
	readonly path: string;
	readonly bytes: number;
}

export class StaticHost {
	readonly #options: Omit<ServeOptions, 'folder' | 'port' | 'intercept'>;
	#server: Awaited<ReturnType<typeof serve>> | null = null;
	#address = '';
	#deliveries: Delivery[] = [];

	constructor(options: Omit<ServeOptions, 'folder' | 'port' | 'intercept'> = {}) {
		this.#options = options;
	}

	/** Where the app is, ending in `/`; the same for as long as this lives. */
	get address(): string {
		return this.#address;
	}

	/** What was delivered since it was asked last. */
	takeDeliveries(): readonly Delivery[] {
		const taken = this.#deliveries;
		this.#deliveries = [];
		return taken;
	}

	/** Serves this build from now on. `lacking`: a path that is answered with the app's page, as hosts do for what is not there. */
	async show(folder: string, lacking?: string): Promise<void> {
		const port = this.#address === '' ? 0 : Number(new URL(this.#address).port);
		await this.stop();
		this.#server = await serve({
			...this.#options,
			isolated: false,
			folder,
			port,
			intercept: (request, response) => {
				const path = request.url ?? '';
				if (path === lacking) {
					request.url = '/200.html';
					return false;
				}
				response.on('finish', () => {
					const bytes = Number(response.getHeader('Content-Length') ?? 0);
					if (response.statusCode === 200) this.#deliveries.push({ path, bytes });
				});
				return false;
			}
		});
		this.#address = this.#server.address;
	}

	/** Nobody answers any more. */
	async stop(): Promise<void> {
		await this.#server?.close();
		this.#server = null;
	}
}
