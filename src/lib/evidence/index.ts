/** What was pasted, read with a place on everything. */
export type {
	Change,
	ConfigDocument,
	ConfigFormat,
	SyntaxFault,
	SyntaxFaultKind
} from './config.ts';
export {
	nodeAt,
	property,
	propertyAt,
	stepFrom,
	textOf,
	textsIn,
	toValue,
	type ArrayNode,
	type DataNode,
	type DataType,
	type ObjectNode,
	type Path,
	type Property,
	type StringNode
} from './data.ts';
export { prepareReader, readConfig, writeConfig } from './formats.ts';
export { identifyPlain, type EvidenceKind, type Identified } from './plain.ts';
export { readJson } from './json/read.ts';
export { writeJson } from './json/write.ts';
