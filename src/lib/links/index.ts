/** What a link can carry. */
export {
	decodeReportLink,
	encodeReportLink,
	type DecodedReportLink,
	type ReportLink
} from './report-link.ts';
