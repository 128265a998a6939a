/** Around every page: its head, its foot, and what stands under a frame. */
import type { Theme } from '../preferences.svelte.ts';

export const siteName = 'MCP Clinic';
/** Of the picture beside a link to a symptom. */
export const pictureOf = (symptom: string) => `MCP Clinic: ${symptom}`;
export const skip = 'Skip to the content';
export const openHere = 'Open in MCP Clinic';

export const rooms = 'Site';
export const check = 'Check';
export const symptoms = 'Symptoms';
export const diagnoses = 'Diagnoses';
export const clients = 'Clients';
export const guide = 'Guide';
export const rules = 'Rules';

export const search = 'Search';
export const searchKeys = (apple: boolean) => (apple ? '⌘K' : 'Ctrl K');
const themeNames: Readonly<Record<Theme, string>> = {
	auto: 'as your system',
	light: 'light',
	dark: 'dark'
};
export const theme = (now: Theme) => `Theme: ${themeNames[now]}`;
export const changeTheme = (now: Theme, next: Theme) =>
	`${theme(now)}. Change to ${themeNames[next]}`;

export const nothingLeaves = 'Nothing you paste can leave this page:';
export const howToCheck = 'how to check that';
export const about = 'About';
export const allDiagnoses = 'All diagnoses';
export const allRules = 'All rules';
export const discovery = 'Find metadata';
export const redirectUri = 'Compare redirect URIs';
export const embedding = 'Embedding';
