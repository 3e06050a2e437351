/**
 * Two characters by which a reader of files says, inside the text it gives, that it is not certain. They are
 * Unicode's own for it, stand in no report, and go with the text through lines, cells and tokens.
 */

/** Behind or in place of a figure that a person may see otherwise (struck out, covered, cut): no number is made of it. */
export const doubt = "\ufffd";

/**
 * In the place of something that is drawn, typed or filled in and is no text we read: a picture, a control, a
 * formula. A cell that holds it is never blank.
 */
export const unreadObject = "\ufffc";
