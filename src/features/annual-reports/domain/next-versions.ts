/** A version of an agency's report of a year, as it is stored. */
export interface StoredVersion {
  readonly reportId: number;
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly sha256: string;
}

/** A file to be stored as an agency's report of a year. */
export interface AskedVersion {
  readonly agencyId: number;
  readonly year: number;
  readonly sha256: string;
  /** It is kept and not published. */
  readonly isHeld?: boolean | undefined;
}

export type VersionDecided =
  /** The same file is there already, as this version. */
  | { readonly kind: "unchanged"; readonly version: number; readonly reportId: number }
  /** The same file stands earlier among those asked, at this index. */
  | { readonly kind: "repeated"; readonly index: number }
  | { readonly kind: "new"; readonly version: number; readonly isCurrent: boolean };

/**
 * What becomes of each file, in the order given: the same file again is nothing new, another file is the next version, and
 * the last new one of an agency and year that is not held is current.
 */
export function nextVersions(
  stored: readonly StoredVersion[],
  asked: readonly AskedVersion[],
): readonly VersionDecided[] {
  const byFile = new Map(stored.map((version) => [fileKey(version), version]));
  const firstIndex = new Map<string, number>();
  const newest = new Map<string, number>();
  const inForce = new Map<string, number>();
  for (const version of stored) raise(newest, yearKey(version), version.version);
  const decided = asked.map((file, index): VersionDecided => {
    const known = byFile.get(fileKey(file));
    if (known) return { kind: "unchanged", version: known.version, reportId: known.reportId };
    const first = firstIndex.get(fileKey(file));
    if (first !== undefined) return { kind: "repeated", index: first };
    firstIndex.set(fileKey(file), index);
    const version = (newest.get(yearKey(file)) ?? 0) + 1;
    newest.set(yearKey(file), version);
    if (!file.isHeld) inForce.set(yearKey(file), version);
    return { kind: "new", version, isCurrent: false };
  });
  return decided.map((one, index) => {
    const file = asked[index];
    if (one.kind !== "new" || !file) return one;
    return { ...one, isCurrent: inForce.get(yearKey(file)) === one.version };
  });
}

function raise(newest: Map<string, number>, key: string, version: number): void {
  newest.set(key, Math.max(version, newest.get(key) ?? 0));
}

function yearKey({ agencyId, year }: Pick<AskedVersion, "agencyId" | "year">): string {
  return `${agencyId}/${year}`;
}

function fileKey(file: AskedVersion): string {
  return `${yearKey(file)}/${file.sha256}`;
}
