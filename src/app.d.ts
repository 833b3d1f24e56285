declare global {
	namespace App {
		interface PageState {
			/** The conversation that was shown here until it was deleted, by its id. */
			readonly deleted?: string;
		}
	}
}

export {};
