/** The guide’s contents, and what stands around a chapter. */

export const contentsTitle = 'Guide · MCP Clinic';
export const contentsDescription = (count: number) =>
	`How the connection and the sign-in of MCP servers work, what goes wrong with them, and code that was run: ${count} short chapters.`;
export const guide = 'Guide';
export const lead =
	'How an MCP server is started, reached and signed in to, and how to do it right. In a hurry? [Paste what you have](check), or [say what you see](symptoms).';

export const pageTitle = (title: string) => `${title} · Guide · MCP Clinic`;
export const chapterOf = (chapter: number, all: number) => `Chapter ${chapter} of ${all}`;
export const inThisChapter = 'In this chapter';
export const neighbours = 'Neighbouring chapters';
