/** Settings beside the servers that keep one from starting: Claude Code's lists for `.mcp.json`, and Amp's rules. */
import type { Entry } from '../../clients/index.ts';
import { property, textOf, textsIn, type DataNode } from '../../evidence/index.ts';
import { defineRule, type ConfigContext } from '../define.ts';

const approving = ['enabledMcpjsonServers', 'enableAllProjectMcpServers'] as const;

export const serverSwitchedOff = defineRule({
	id: 'server-switched-off',
	reads: 'config',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'server-disabled',
	onlyIn: ({ client }) => client.id === 'claude-code' || client.id === 'amp',
	supersedes: ['missing-root-key'],
	sources: [
		'https://code.claude.com/docs/en/settings',
		'https://github.com/anthropics/claude-code/issues/1611',
		'https://ampcode.com/manual'
	],
	messages: {
		off: '`{names}` of `.mcp.json` is switched off here — Claude Code does not start what is listed',
		approved: '`{key}` only approves servers of `.mcp.json` — none is described in this file',
		rejected: 'This rule of `amp.mcpPermissions` rejects `{name}` — Amp does not start it'
	},
	config(context, report) {
		const { document, entries } = context;
		const { root } = document;
		if (root?.type !== 'object') return;
		for (const [name, rule] of rejectedBy(context))
			report({ message: 'rejected', data: { name }, at: [permissions, rule] });
		if (context.client.id === 'amp') return;
		const off = namesIn(property(root, 'disabledMcpjsonServers')?.value);
		if (off.length > 0) {
			report({
				message: 'off',
				data: { names: off.join(', ') },
				at: ['disabledMcpjsonServers']
			});
			return;
		}
		const key = approving.find((name) => property(root, name));
		if (key === undefined || entries.length > 0 || property(root, 'mcpServers')) return;
		report({
			message: 'approved',
			data: { key },
			at: { path: [key], part: 'key' },
			confidence: 'likely'
		});
	}
});

function namesIn(list: DataNode | undefined): string[] {
	return (textsIn(list) ?? []).filter((name) => name !== '');
}

const permissions = 'amp.mcpPermissions';

/** Of each server that Amp's rules reject, the name and the rule: the first that matches counts. */
function rejectedBy({ document, entries }: ConfigContext): [name: string, rule: number][] {
	const { root } = document;
	const rules = root?.type === 'object' ? property(root, permissions)?.value : undefined;
	if (rules?.type !== 'array') return [];
	return entries.flatMap((entry): [string, number][] => {
		const at = rules.items.findIndex((rule) => matches(rule, entry) !== false);
		const rule = rules.items[at];
		return rule && matches(rule, entry) === true && textOf(rule, 'action') === 'reject'
			? [[entry.name, at]]
			: [];
	});
}

/** @returns `null` where only Amp knows: how it joins arguments is not written down */
function matches(rule: DataNode, { command, args, url }: Entry): boolean | null {
	const wanted = property(rule, 'matches')?.value;
	const address = textOf(wanted, 'url');
	if (address !== null) return url !== undefined && fits(address, url.value);
	const program = textOf(wanted, 'command');
	if (program === null || !command || !fits(program, command.value)) return false;
	const words = textOf(wanted, 'args');
	if (words === null) return true;
	const given = (args?.value ?? []).map(({ value }) => value).join(' ');
	if (fits(words, given)) return true;
	return fits(words.trim(), given) || fits(words, ` ${given}`) ? null : false;
}

/** `*` stands for anything. */
function fits(pattern: string, value: string): boolean {
	const [first = '', ...rest] = pattern.split('*');
	const last = rest.pop();
	if (last === undefined) return pattern === value;
	if (!value.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = value.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return value.length - last.length >= at && value.endsWith(last);
}
