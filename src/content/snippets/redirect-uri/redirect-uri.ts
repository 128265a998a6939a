/** Is this redirect address the registered one? Only a loopback port may differ. */
const loopback =
	/^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::(\d{1,5}))?((?:[/?][^#]*)?)$/;

/** @param anyLoopbackPort false for servers that compare the port, too */
export function sameRedirectUri(
	registered: string,
	requested: string,
	anyLoopbackPort = true
): boolean {
	if (requested.includes('#') || requested.trim() !== requested) return false;
	if (registered === requested) return true;
	const [a, b] = [loopback.exec(registered), loopback.exec(requested)];
	if (!anyLoopbackPort || !a || !b) return false;
	const portsExist = [a[2], b[2]].every((port) => Number(port ?? 80) <= 65535);
	// The host as written: localhost, 127.0.0.1 and [::1] are three different names.
	return portsExist && a[1] === b[1] && a[3] === b[3];
}
