import { expect, type Locator } from '@playwright/test';

/** Chooses a radio button as a person does: by its label, once that stands still. The button itself is out of sight. */
export async function chooseRadio(radio: Locator): Promise<void> {
	await radio.locator('xpath=ancestor::label[1]').click();
	await expect(radio).toBeChecked();
}
