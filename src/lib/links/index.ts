/** What a link can carry. */
export {
	decodeReportLink,
	encodeReportLink,
	type DecodedReportLink,
	type ReportLink
} from './report-link.ts';
export {
	decodeConfigLink,
	encodeConfigLink,
	isConfigLink,
	safeLength,
	type ConfigLink,
	type DecodedConfigLink
} from './config-link.ts';
