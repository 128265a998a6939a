/** What people get wrong, by the id of the client. Alphabetical. */
import { mistakes as amazonQ } from './amazon-q.ts';
import { mistakes as amp } from './amp.ts';
import { mistakes as antigravity } from './antigravity.ts';
import { mistakes as claudeCode } from './claude-code.ts';
import { mistakes as claudeDesktop } from './claude-desktop.ts';
import { mistakes as cline } from './cline.ts';
import { mistakes as codex } from './codex.ts';
import { mistakes as continueDev } from './continue.ts';
import { mistakes as copilotCli } from './copilot-cli.ts';
import { mistakes as copilotCodingAgent } from './copilot-coding-agent.ts';
import { mistakes as copilotIdePlugins } from './copilot-ide-plugins.ts';
import { mistakes as crush } from './crush.ts';
import { mistakes as cursor } from './cursor.ts';
import type { Mistake } from './define.ts';
import { mistakes as geminiCli } from './gemini-cli.ts';
import { mistakes as goose } from './goose.ts';
import { mistakes as jetbrainsAiAssistant } from './jetbrains-ai-assistant.ts';
import { mistakes as junie } from './junie.ts';
import { mistakes as kiloCode } from './kilo-code.ts';
import { mistakes as kiro } from './kiro.ts';
import { mistakes as lmStudio } from './lm-studio.ts';
import { mistakes as mcpb } from './mcpb.ts';
import { mistakes as opencode } from './opencode.ts';
import { mistakes as qwenCode } from './qwen-code.ts';
import { mistakes as rooCode } from './roo-code.ts';
import { mistakes as serverJson } from './server-json.ts';
import { mistakes as visualStudio } from './visual-studio.ts';
import { mistakes as vscode } from './vscode.ts';
import { mistakes as warp } from './warp.ts';
import { mistakes as windsurf } from './windsurf.ts';
import { mistakes as zed } from './zed.ts';

export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
	'amazon-q': amazonQ,
	amp,
	antigravity,
	'claude-code': claudeCode,
	'claude-desktop': claudeDesktop,
	cline,
	codex,
	continue: continueDev,
	'copilot-cli': copilotCli,
	'copilot-coding-agent': copilotCodingAgent,
	'copilot-ide-plugins': copilotIdePlugins,
	crush,
	cursor,
	'gemini-cli': geminiCli,
	goose,
	'jetbrains-ai-assistant': jetbrainsAiAssistant,
	junie,
	'kilo-code': kiloCode,
	kiro,
	'lm-studio': lmStudio,
	mcpb,
	opencode,
	'qwen-code': qwenCode,
	'roo-code': rooCode,
	'server-json': serverJson,
	'visual-studio': visualStudio,
	vscode,
	warp,
	windsurf,
	zed
};
