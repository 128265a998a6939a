/** Every client that we can judge for. Alphabetical; `generic` stands in for the rest. */
import { amazonQ } from './amazon-q.ts';
import { amp } from './amp.ts';
import { antigravity } from './antigravity.ts';
import { claudeCode } from './claude-code.ts';
import { claudeDesktop } from './claude-desktop.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { continueDev } from './continue.ts';
import { copilotCli } from './copilot-cli.ts';
import { copilotCodingAgent } from './copilot-coding-agent.ts';
import { copilotIdePlugins } from './copilot-ide-plugins.ts';
import { crush } from './crush.ts';
import { cursor } from './cursor.ts';
import type { ClientDefinition } from './define.ts';
import { geminiCli } from './gemini-cli.ts';
import { generic } from './generic.ts';
import { goose } from './goose.ts';
import { jetbrainsAiAssistant } from './jetbrains-ai-assistant.ts';
import { junie } from './junie.ts';
import { kiloCode } from './kilo-code.ts';
import { kiro } from './kiro.ts';
import { lmStudio } from './lm-studio.ts';
import { mcpb } from './mcpb.ts';
import { opencode } from './opencode.ts';
import { qwenCode } from './qwen-code.ts';
import { rooCode } from './roo-code.ts';
import { serverJson } from './server-json.ts';
import { visualStudio } from './visual-studio.ts';
import { vscode } from './vscode.ts';
import { warp } from './warp.ts';
import { windsurf } from './windsurf.ts';
import { zed } from './zed.ts';

export const clients = [
	amazonQ,
	amp,
	antigravity,
	claudeCode,
	claudeDesktop,
	cline,
	codex,
	continueDev,
	copilotCli,
	copilotCodingAgent,
	copilotIdePlugins,
	crush,
	cursor,
	geminiCli,
	goose,
	jetbrainsAiAssistant,
	junie,
	kiloCode,
	kiro,
	lmStudio,
	mcpb,
	opencode,
	qwenCode,
	rooCode,
	serverJson,
	visualStudio,
	vscode,
	warp,
	windsurf,
	zed,
	generic
] as const;

export type ClientId = (typeof clients)[number]['id'];

const byId = new Map<string, ClientDefinition>(clients.map((client) => [client.id, client]));

/** The client of that id; `generic` for one that we do not know. */
export function clientById(id: string): ClientDefinition {
	return byId.get(id) ?? generic;
}

export type {
	ClientDefinition,
	Entry,
	EntryField,
	Field,
	Mismatch,
	NamedField,
	Platform,
	Reference,
	Timeout,
	Transport
} from './define.ts';
export {
	foreignContainers,
	isEntryMap,
	isPlainEntry,
	listedName,
	listedNameKeys,
	looksLikeEntry,
	ownContainers,
	readEntries,
	wrappedEntries,
	type EntryReading
} from './read.ts';
export { isAt, recognise, recognisePlatform, type Recognised } from './recognise.ts';
export { shapeOf } from './schema.ts';
