/** Around what every dialog holds. */

export const close = 'Close';
