/** A count of a monthly sheet: blank is not known. */
export function known(count: string | null): string {
  return count ?? "不详";
}

/** All posts, where own and reposted alone are told. */
export function sumOf(own: string | null, reposted: string | null): string {
  return own === null && reposted === null ? "不详" : `${Number(own ?? 0) + Number(reposted ?? 0)}`;
}
