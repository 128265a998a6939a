/** What writes TOML and YAML: one file, as a conversion wants both and they have much in common. */
export { writeToml } from './toml/write.ts';
export { writeYaml } from './yaml/write.ts';
