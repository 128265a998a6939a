/** What an answer on `/check` is drawn with: loaded in an idle moment, since an empty page needs none of it. */
export { default as ChallengeFacts } from './challenge-facts.svelte';
export { default as ConfigLinkButton } from './config-link.svelte';
export { default as Convert } from './convert.svelte';
export { default as FileList } from './file-list.svelte';
export { default as FindingList } from './finding-list.svelte';
export { default as HelpReport } from './help-report.svelte';
export { default as LinkButton } from './link-button.svelte';
export { default as LinkedReport } from './linked-report.svelte';
export { default as NarrowDown } from './narrow-down.svelte';
export { default as NoFindings } from './no-findings.svelte';
export { default as TokenFacts } from './token-facts.svelte';
