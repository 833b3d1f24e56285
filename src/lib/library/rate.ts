/** How fast a model writes on this device. */
export interface Rate {
	/** More than 0. */
	readonly tokensPerSecond: number;
	/** From an answer it gave here; otherwise reckoned from how fast the device reads memory. */
	readonly isMeasured: boolean;
}
