/** What reads a paste that is more than a config, or none: one file, as a mixture is read by both. */
export { analyseEvidence } from './evidence.ts';
export { analyseTogether } from './together.ts';
