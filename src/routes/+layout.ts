/** Every page is made at build time and ends in a slash. */
export const prerender = true;
export const trailingSlash = 'always';
