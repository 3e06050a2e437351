/** What every request says, whatever it asks for. */
const courtesies =
  /(申请|请求|请|要求|希望|贵局|贵单位|贵机关|你局|你单位|本人|我|依法|政府信息公开|公开|提供|告知|获取|关于|的|相关|有关|信息|情况|材料|内容)/g;

/** Letters in one neighbourhood that are compared together. */
const length = 3;

/** The content of a subject (申请内容) as its neighbourhoods of three signs, courtesies and marks left out. */
export function subjectShingles(subject: string): ReadonlySet<string> {
  const plain = subject
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  const reduced = plain.replaceAll(courtesies, "") || plain;
  if (reduced.length <= length) return new Set(reduced === "" ? [] : [reduced]);
  return new Set(
    Array.from({ length: reduced.length - length + 1 }, (_, at) => reduced.slice(at, at + length)),
  );
}

/** How much of two subjects is the same, 0 to 1 (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}

/** From here on two subjects are nearly the same (近似). */
export const nearlySame = 0.7;

export function isNearlySame(one: string, other: string): boolean {
  return likeness(subjectShingles(one), subjectShingles(other)) >= nearlySame;
}
