// Sets a stored theme before the first paint. The same item is written by src/lib/ui/preferences.svelte.ts.
try {
	const { theme } = JSON.parse(localStorage.getItem('mcp-clinic') ?? '{}');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// No storage here (a sandboxed frame, a strict privacy setting): the system's theme holds.
}
