import type { AgencyKind } from "../domain/agency.ts";
import { agencyKinds } from "../domain/agency-kinds.ts";

/** 机关类别. */
export const kindWords: Readonly<Record<AgencyKind, string>> = {
  government: "人民政府",
  department: "政府部门",
  township: "乡镇（街道）",
  zone: "开发区（园区）",
  other: "其他机关",
};

/** A kind as addresses spell it; `undefined` for any other word. */
export function parseKind(text: string): AgencyKind | undefined {
  return agencyKinds.find((kind) => kind === text);
}
