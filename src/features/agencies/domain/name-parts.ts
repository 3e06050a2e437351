/** A name of an agency taken apart, for comparing it with others of its region. */
export interface NameParts {
  /** In the spelling of `matchName`, without the names of the region and of those it lies in. */
  readonly local: string;
  /** What the agency is: 教育 of 教育局, 柳林 of 柳林镇人民政府. */
  readonly core: string;
  readonly type: NameType;
}

/** What a name ends in, however it is spelt. */
export type NameType =
  | "government"
  | "government-office"
  | "town"
  | "rural-township"
  | "street"
  | "zone"
  | "commission"
  | "office"
  | "hall"
  | "branch"
  | "bureau"
  | "other";

/** Longer endings first. */
const endings: readonly (readonly [RegExp, NameType])[] = [
  [/(?:人民)?(?:政府|府)办(?:公[室厅])?$/, "government-office"],
  [/街道(?:办事处|办)?$/, "street"],
  [/镇(?:人民政府|政府)?$/, "town"],
  [/(?:乡|苏木)(?:人民政府|政府)?$/, "rural-township"],
  [/(?:人民政府|政府)$/, "government"],
  [/(?<!监督)(?:管理委员会|管委会)$/, "zone"],
  // 国有资产监督管理委员会 manages no zone.
  [/(?:管理委员会|委员会|委)$/, "commission"],
  [/(?:办公室|办公厅|办)$/, "office"],
  [/厅$/, "hall"],
  [/分局$/, "branch"],
  [/(?:管理)?局$/, "bureau"],
];

const places: ReadonlySet<NameType> = new Set(["town", "rural-township", "street"]);

/** Whether a name of this type is that of a place. */
export function isPlace({ type }: NameParts): boolean {
  return places.has(type);
}

/**
 * Takes a name apart; `name` is in the spelling of `matchName`, `regions` are the names of its region and of those that lie
 * above it.
 */
export function nameParts(name: string, regions: readonly string[]): NameParts {
  const local = withoutRegions(name, regions);
  const plain = local.replace(/\([^()]*\)$/, "");
  if (plain === "") return { local, core: "", type: "government" };
  for (const [ending, type] of endings) {
    const core = plain.replace(ending, "");
    if (core !== plain) return { local, core: coreOf(core, type), type };
  }
  return { local, core: plain, type: "other" };
}

/** 住房和城乡建设 is 住房城乡建设; 和 in the name of a place is part of it. */
function coreOf(core: string, type: NameType): string {
  return places.has(type) ? core : core.replace(/(?<=.)[和与及暨、](?=.)/g, "");
}

/** 县, 区, 市 alone in front: 县教育局; but 市场监督管理局 begins with another word. */
const bareRegion =
  /^(?:省(?!级)|市(?![场容域民郊级]|政(?!府|务))|县(?![域级])|区(?![域块划级])|自治[区州县旗])(?=.)/;

function withoutRegions(name: string, regions: readonly string[]): string {
  let rest = name;
  for (let before = ""; before !== rest; ) {
    before = rest;
    for (const region of regions) rest = withoutRegion(rest, region);
  }
  return rest.replace(bareRegion, "");
}

const regionEnding = /(?:省|自治区|特别行政区|市|地区|自治州|盟|县|自治县|区|林区|旗|自治旗)$/;

/** In full, or without its last word: 青岚教育局 of 青岚县. A town may bear its county's name: 柳林镇 of 柳林县. */
function withoutRegion(name: string, region: string): string {
  if (region === "") return name;
  if (name.startsWith(region)) return name.slice(region.length);
  const short = region.replace(regionEnding, "");
  if (short.length < 2 || !name.startsWith(short)) return name;
  const rest = name.slice(short.length);
  return rest === "" || /^(?:[镇乡]|苏木|街道|[省市县区州盟旗])/.test(rest) ? name : rest;
}
