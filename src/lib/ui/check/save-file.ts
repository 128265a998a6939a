/** Hands a text to the browser as a download. */

/** @param name of the file, without a folder */
export function saveFile(text: string, name: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}
