/**
 * A room's words in another language: all of its names, each with a text, or with a function that takes the same.
 *
 * @example `import * as german from './german/landing.ts'; german satisfies Translation<typeof english>`
 */
export type Translation<Room> = {
	readonly [Name in keyof Room]: Room[Name] extends string ? string : Room[Name];
};
