/** What a value is: a reference to a secret, something to be filled in, or perhaps the secret itself. */

const reference =
	/\$\{[^{}]*\}|\$\{\{[^{}]*\}\}|\{\{[^{}]*\}\}|\{(?:env|file):[^{}]*\}|\$env:\w+|\$\(?[A-Za-z_]\w*\)?|%[A-Za-z_]\w*%|\b(?:process\.env|os\.environ|import\.meta\.env)\b[\w.[\]'"()]*|\bop:\/\/\S+/;
const onlyReference = new RegExp(
	`^\\s*(?:(?:bearer|basic|token)\\s+)?(?:${reference.source})+\\s*$`,
	'i'
);

/** Is the value nothing but a reference, a scheme in front of it or not: `Bearer ${TOKEN}`, `$env:X`, `%X%`? */
export function isReference(value: string): boolean {
	return /[$%{.:]/.test(value) && value.length < 300 && onlyReference.test(value);
}

/** `template`: words of a README that ask to be replaced. `masked`: somebody hid the value before showing it. */
export type PlaceholderKind = 'template' | 'masked';

const masks =
	/^(?:[A-Za-z0-9]{1,12}[-_:.])*(?:[xX]{3,}|[*•●…]+|\.{3,}|_{3,}|-{3,}|x+(?:-x+)+)$|^<(?:redacted|masked|hidden|removed|secret|snip(?:ped)?|\.{3}|…|\*+)>$|^\[?(?:redacted|masked|hidden|removed)\]?$/i;
const templates =
	/<[A-Za-z][^<>{}]{0,60}>|(?<![A-Za-z])your(?:[-_ ]?own)?[-_ ]?(?:[A-Za-z0-9]+[-_ ]){0,6}(?:api|key|token|secret|pass|pat|id|org|url|host|domain|user|account|client|access|credential|project|tenant|name|workspace|username|email|site|instance|bot|auth|value)|(?:key|token|secret|password|pat|id|url|value|path|name)[-_ ]?(?:goes[-_ ]?)?here(?![a-z])|^(?:[a-z]{2,10}[-_])?(?:replace|change|insert|put|enter|add|fill|paste)[-_ ]?(?:me|this|with|in|your|key|token|api|here)(?![a-z])|^(?:MY_|THE_)?API_KEY$|^(?:ACCESS_)?TOKEN$|^(?:todo|tbd|fixme|placeholder)$|[-_](?:aqu[ií]|ici|hier)$|^[你您]的|:\/\/username:password@/i;

/** Does the value still wait for a person to fill it in? `null` where it does not. */
export function placeholderKind(value: string): PlaceholderKind | null {
	const text = value.trim().replace(/^(?:bearer|basic|token)\s+/i, '');
	if (text === '' || text.length > 400) return null;
	if (masks.test(text)) return 'masked';
	return templates.test(text) ? 'template' : null;
}

const secretEnd =
	/(?:key|token|secret|passw(?:or)?d|pwd|passphrase|credentials?|authorization|cookie|jwt|bearer|(?:^|[-_.])(?:pat|pass|pw))\d*$/i;
const keyEnd = /(?:^|[-_.]|api|access|secret|private|auth|license|service|encryption)key\d*$/i;
const camelKey = /[a-z]Key\d*$/;
const notSecret = /(?:public|primary|foreign|sort|partition|cache|row|object|map)[-_]?key\d*$/i;

/** Does a variable, header, flag or query parameter of that name hold a secret? */
export function isSecretName(name: string): boolean {
	if (!secretEnd.test(name)) return false;
	if (!/key\d*$/i.test(name)) return true;
	return (keyEnd.test(name) || camelKey.test(name)) && !notSecret.test(name);
}

const folder =
	/(?:^|[\\/=:"'])(?:path|absolute|full)[\\/]+(?:path[\\/]+)?to(?:[\\/]|$)|PATH_TO_|\/ABSOLUTE\/PATH/i;
const homeOfNobody =
	/[\\/](?:Users|home)[\\/]+(?:your[-_]?(?:user[-_]?)?name|username|your[-_]user|<[^>]*>|\{[^}]*\})(?![\w-])/i;

/** A path as READMEs write it: a `folder` that stands for any, or the `home` of nobody. */
export function examplePath(value: string): 'folder' | 'home' | null {
	if (folder.test(value)) return 'folder';
	return homeOfNobody.test(value) ? 'home' : null;
}
