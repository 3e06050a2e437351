/** 来信选登: letters that were answered and are public. */
export const lettersPath = "/letters/";

/** 我要写信. */
export const writePath = `${lettersPath}write/`;

/** 查询来信. */
export const followLetterPath = `${lettersPath}follow/`;

export const ratePath = `${lettersPath}rating/`;

/** Address of a public letter, for ever. */
export function letterPath(id: number): string {
  return `${lettersPath}${id}/`;
}
