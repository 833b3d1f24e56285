import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '200.html', pages: process.env.BUILD_FOLDER ?? 'build' }),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		// The page's policy where no headers are sent: Kit's own boot is hashed. Kit reads this file with no compiler between,
		// so the row of `src/lib/policy/policy.ts` stands here once more; a test holds the two equal.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute there is: on the element in which Kit announces a navigation.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'frame-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'ponder']
			}
		},
		// The page registers it itself, once the model is ready (`src/lib/pwa/pwa.ts`).
		serviceWorker: { register: false }
	}
};

export default config;
