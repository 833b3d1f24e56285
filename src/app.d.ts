declare global {
	namespace App {
		interface PageState {
			/** Reserved for shallow routing; empty today. */
			readonly panel?: string;
		}
	}
}

export {};
