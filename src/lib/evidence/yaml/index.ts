/** YAML: loaded only for a text that is written in it. */
export { readYaml } from './read.ts';
export { writeYaml } from './write.ts';
