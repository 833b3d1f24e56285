/** What the tests need of a browser that Playwright does not drive. */
export interface ForeignBrowser {
	/** Opens an address and waits until it is loaded. */
	open(address: string): Promise<void>;
	/** Loads the page that is open anew, as the button for it does, and waits until it is loaded. */
	reload(): Promise<void>;
	/** What follows is of the frame that the XPath names, until another address is opened. */
	enter(xpath: string): Promise<void>;
	/** Types into the first element the XPath names, as a person would. */
	type(xpath: string, text: string): Promise<void>;
	/** Clicks the first element the XPath names. */
	click(xpath: string): Promise<void>;
	/** Runs an expression in the page, or the frame, and gives its value, which must be JSON. */
	evaluate(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/** One way to drive one browser. */
export interface BrowserKind {
	readonly name: string;
	/** What to install where it is missing: Debian's packages. */
	readonly packages: string;
	/** Whether everything it takes is on this machine. */
	isInstalled(): boolean;
	launch(): Promise<ForeignBrowser>;
}
