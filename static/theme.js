// Before the first paint: is this page in a frame of <mcp-clinic>, and which theme was chosen? The element names its frame
// (src/embed/embed.ts); the stored item is written by src/lib/ui/preferences.svelte.ts.
{
	const { dataset } = document.documentElement;
	if (window.name === 'mcp-clinic' && window.parent !== window) {
		dataset.embedded = '';
		const theme = /[#&]theme=(light|dark)\b/.exec(location.hash)?.[1];
		if (theme) dataset.theme = theme;
	} else {
		try {
			const { theme } = JSON.parse(localStorage.getItem('mcp-clinic') ?? '{}');
			if (theme === 'light' || theme === 'dark') dataset.theme = theme;
		} catch {
			// No storage here (a strict privacy setting): the system's theme holds.
		}
	}
}
