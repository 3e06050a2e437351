/** A region of the demonstration. The codes begin with 99, which no place of GB/T 2260 has. */
export interface DemonstrationRegion {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly level: "nation" | "province" | "city" | "county";
}

/** The fictional county 青岚县 and what it lies in, from above; no place in China bears one of these names. */
export const regions: readonly DemonstrationRegion[] = [
  { code: "000000", name: "中华人民共和国", parent: null, level: "nation" },
  { code: "990000", name: "澄川省", parent: "000000", level: "province" },
  { code: "990100", name: "云岫市", parent: "990000", level: "city" },
  { code: "990121", name: "青岚县", parent: "990100", level: "county" },
];

export const countyCode = "990121";
export const countyName = "青岚县";

/** What every page of the demonstration says at its foot. */
export const fictionalNotice =
  "演示数据：澄川省云岫市青岚县为虚构地名，所列机关、数据和文字均为演示而编写，与任何真实地区、机关和个人无关。";
