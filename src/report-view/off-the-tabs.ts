/**
 * An attribute of links that the keyboard passes by: a table of two hundred figures would be two hundred stops, so that the
 * first link of a row is one and the others are for whoever points at them.
 */
export const offTheTabs = ' tabindex="-1"';
