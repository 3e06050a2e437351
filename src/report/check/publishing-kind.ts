import { agencyLevel } from "./agency-level.ts";

/** What an agency is known to be where it is filed (机关类别). */
export type KnownKind = "government" | "department" | "township" | "zone" | "other";

/**
 * Which day an agency has for its report: a government of county level or above; a township, street or zone, whose day is
 * set where it lies; any other. `unknown`: no name tells.
 */
export type PublishingKind = "government" | "local" | "other" | "unknown";

/** By what is known of the agency, else by its name. */
export function publishingKind(name: string | null, known: KnownKind | undefined): PublishingKind {
  if (known !== undefined) return ofKnown[known];
  if (name === null) return "unknown";
  const plain = name.replace(/[(（][^()（）]*[)）]$/, "");
  if (agencyLevel(plain) === "township" || townOffice.test(plain) || zone.test(plain)) {
    return "local";
  }
  return government.test(plain) ? "government" : "other";
}

const ofKnown: Readonly<Record<KnownKind, PublishingKind>> = {
  government: "government",
  department: "other",
  township: "local",
  zone: "local",
  other: "other",
};

const townOffice = /(?:街道|地区)办(?:事处)?$/;
/** 开发区, and the committee that manages one; 城市管理委员会 is a department. */
const zone =
  /(?:区|园|城|港|片|岛|新城|示范带)(?:党工委)?(?:管理委员会|管委会)$|^[^局委]{2,}(?:开发区|高新区|经开区|新区|园区)$/;
const government = /(?:人民政府|政府|行政公署)$|[省市县区州盟旗]$/;
