/** 依申请公开: choosing the agency. */
export const requestsPath = "/requests/";

/** 查询进度. */
export const followPath = "/requests/follow/";

/** The guide of an agency (依申请公开), its form on the site, its form on paper. */
export function guidePath(agencyId: number): string {
  return `/agencies/${agencyId}/request/`;
}

export function applyPath(agencyId: number): string {
  return `${guidePath(agencyId)}apply/`;
}

export function paperPath(agencyId: number): string {
  return `${guidePath(agencyId)}paper/`;
}

/** Where the offer of published information is counted as taken. */
export function sparedPath(agencyId: number): string {
  return `${guidePath(agencyId)}found/`;
}

/** The receipt of a request as a file. */
export const receiptPath = "/requests/receipt/";

/** An attachment of a letter that was served. */
export const collectPath = "/requests/attachment/";
