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
  if (agencyLevel(plain) === "township" || townBranch.test(plain) || zone.test(plain)) {
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

/** What works within a township or street: 柳林镇财政所, 桥东街道便民服务中心; 景德镇市…中心 and 城镇…中心 do not. */
const townBranch =
  /(?:(?<![乡城]|景德)镇|(?<!城|新|宁|萍)乡|苏木|街道)(?!村|镇|市|县|建设|街道)[^市县区旗省]{1,12}(?:所|站|中心|队)$/;
/** 开发区, the committee that manages one, and its office; 城市管理委员会 is a department. */
const zone =
  /(?:区|园|城|港|片|岛|新城|示范带)(?:党工委)?(?:管理委员会|管委会)(?:(?:党政|党工委)?(?:综合)?(?:办公室|办))?$|^[^局委]{2,}(?:开发区|高新区|经开区|新区|园区|(?:工业|产业|科技|农业|物流|示范)园|集聚区|保税区)$/;
const government = /(?:人民政府|政府|行政公署)$|[省市县区州盟旗]$/;
