/** Names that occur in collected cases and in the engine, because everybody knows them. */
export const publicNames: ReadonlySet<string> = new Set<string>([]);
