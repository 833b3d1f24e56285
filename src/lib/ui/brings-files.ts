/** Whether a drag brings files, before it is known which. */
export function bringsFiles(transfer: DataTransfer | null): boolean {
	return transfer?.types.includes('Files') ?? false;
}
