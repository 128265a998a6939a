/** What a person takes along when asking others for help. */
export { renderHelpReport, type HelpReport, type HelpSymptom } from './help-report.ts';
export { helpPlaces, type HelpPlace } from './help-places.ts';
