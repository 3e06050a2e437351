import { announcing } from "./announcement.ts";

/**
 * A candidate cleaned of what announces the report, of digits, Latin letters, notes and spam; `undefined` when what is
 * left is no agency's name. Takes one spelling (`normaliseName`).
 */
export function agencyName(candidate: string | undefined): string | undefined {
  if (!candidate) return;
  const own = spam.test(candidate)
    ? (candidate.split(/[:@_\s|>-]/).findLast((part) => !spam.test(part)) ?? "")
    : candidate;
  const name = own
    .replace(announcing, "")
    .replace(/^[-–—―~·•]*(?:中共)?\[?[\d\w]*\]?/, "")
    .replace(/[《》"“”[\]\d\w#*]/g, "")
    .replace(/(?:关于|的)$/, "");
  const [whole, first = "", second = ""] = bracketBehind.exec(name) ?? [];
  if (whole && isName(first) && isSecondName(second)) return name;
  const plain = name.replace(noteBehind, "");
  return isName(plain) ? plain : undefined;
}

const ends =
  /(?:政府|委员会|管委会|局|办公室|研究室|督查室|办公厅|办事处|厅|委|部|镇|乡|街道|苏木|中心|院|所|公司|站|台|队|署|处|区|园|县|市|州|盟|旗|省|办|库|馆|场|学校|海关|[分支]行|银行|兵团|[残文妇侨]联|社科联|工商联|科协|工会|(?:总|报|联合|合作|供销|通讯)社|[协学商总理事]会|联合会|促进会|基金会|红十字会)$/;
const notAName =
  /^(?:[我该各其此由年府暨]|和(?![平顺龙田静政林县硕布])|员会|督管理|理局|事处|本(?!溪)|全(?![椒州南])|关于|根据|按照|依据|上一|首页|当前|详见|参见|欢迎|位于|走进|返回)|信息公开|政务公开|年度报告|年报|[-。;,?!、:]|通知|情况|报告|网站|门户|公众号|平台$|专栏|工作$|的$|xx|××|某某/i;
const spam = /官网|娱乐|彩票|博彩|赌|葡京|bet|www|\.com|[a-z]\w*体育|体育_/i;

/** The rest of a name that was broken in two, or the kind of an agency without the name of one. */
const fragment =
  /^(?:人?民政府(?:办公室)?|政府办公室|[县区旗镇乡]人民政府|道?办事处|街道办事处|(?:管理|理)?委员会|办公室|[督管]?(?:监督)?管?理局|督管理局|(?:服务|保障|发展|改革|建设|资源|规划|健康|事务|执法|革命)(?:管理)?(?:局|委员会|中心)|行政机关|.{1,2}直部门)$/;

function isName(name: string): boolean {
  if (name.length < 3 || name.length > 40) return false;
  return ends.test(name) && !notAName.test(name) && !fragment.test(name);
}

/** What stands in brackets behind an agency's name may be a name it also bears (加挂牌子), or its own part of it. */
function isSecondName(words: string): boolean {
  return isName(words) || ownPart.test(words);
}

const ownPart = /^(?:[省市县区]?本级(?:机关)?|机关(?:本级)?|本部|本机关|海关)$/;
const bracketBehind = /^([^()]+)\(([一-鿿、]+)\)$/;
/** A note behind the name, (盖章) or (试行), or what is left of the year in brackets. */
const noteBehind =
  /\((?:(?:盖章|公章|章|印章|试行|修订|修订版|征求意见稿|送审稿|定稿|年|年度)?\))?$/;

/**
 * The agency behind an office: the 办公室 of a bureau or of a town is its point of contact and no agency of its own, as
 * 人民政府办公室 of a county is, and as are the offices of committees that have no other staff (机构编制委员会办公室).
 */
export function agencyBehind(name: string): string {
  const [, owner] = officeOfBureau.exec(name) ?? officeOfTown.exec(name) ?? [];
  return agencyName(owner) ?? name;
}

const bureau =
  "(?:局|厅|管委会|(?:卫生健康|发展和?改革|国有资产监督管理|住房和?城乡建设|经济和?信息化|教育|城市管理|农业农村)委员会|卫健委|发改委|教委|国资委|住建委|经信委)";
const officeOfBureau = new RegExp(
  `^(.{2,}${bureau})(?:党政|综合|行政|秘书|政务|党组|机关){0,2}(?:办公室|办|[^局]{2,8}[科股室])$`,
);
const officeOfTown =
  /^(.{2,}(?:[镇乡]|街道|苏木)(?:人民政府|政府|办事处)?)(?:党政|综合|党建|政务|事务){0,3}(?:办公室|[^局]{2,6}[科股室])$/;
