import type { Place } from "./places.ts";
import type { Random } from "./random.ts";

/** What the prose of a report speaks of. */
export interface Story {
  readonly place: Place;
  /** Absent where the report names no year at all. */
  readonly year: number | undefined;
  readonly random: Random;
}

/** Section one: its paragraphs, the year of the report named several times or not at all. */
export function overview(story: Story): string[] {
  const { random, place } = story;
  const when = year(story);
  const parts = [
    `主动公开${random.pick(["情况", "方面", ""])}`,
    `依申请公开${random.pick(["情况", "方面", ""])}`,
    "政府信息管理",
    "政府信息公开平台建设",
    "监督保障",
  ];
  const bodies = [active(story), requested(story), managed(story), channels(story), guarded(story)];
  const opening = `${when},${place.self}深入贯彻《中华人民共和国政府信息公开条例》,坚持以公开为常态、不公开为例外,${random.pick(["扎实推进", "不断深化", "稳步做好"])}政府信息公开各项工作。`;
  const numbered = bodies.map((body, index) => `(${"一二三四五"[index]})${parts[index]}。${body}`);
  return [opening, ...numbered];
}

function year({ year: named, random }: Story): string {
  return named === undefined ? "今年以来" : `${named}${random.pick(["年", "年", "年度"])}`;
}

function active(story: Story): string {
  const { random } = story;
  const [total, part] = [random.int(20, 3000), random.int(1, 99)];
  return random.pick([
    `${year(story)}通过政府网站主动公开政府信息${total}条,其中政策文件${part}条,财政信息${random.int(1, 40)}条,工作动态${random.int(50, 900)}余条。`,
    `对照第二十条第(十四)项等规定及时更新法定主动公开内容,${year(story)}累计发布${random.int(2, 9)}00多条,阅读量${random.int(1, 90)}.${random.int(1, 9)}万次。`,
    `${year(story)}公开规范性文件${random.int(0, 9)}件、行政许可${random.int(1, 600)}宗、行政处罚${random.int(0, 90)}起,近${random.int(2, 9)}000条信息向社会公开。`,
  ]);
}

function requested(story: Story): string {
  const { random } = story;
  const n = random.int(0, 40);
  return random.pick([
    `${year(story)},共收到依申请公开事项${n}件,均在20个工作日内答复,未收取任何费用。`,
    `${year(story)}未收到公民、法人或其他组织的政府信息公开申请。`,
    `${year(story)}新收申请${n}件,上年结转${random.int(0, 3)}件,办结率100%;其中予以公开${random.int(0, n)}件,不予公开${random.int(0, 2)}例。`,
  ]);
}

function managed(story: Story): string {
  const { random, place } = story;
  return random.pick([
    `严格落实“三审三校”制度,${place.self}现行有效规范性文件${random.int(0, 12)}件,公文属性源头认定率${random.int(90, 99)}.${random.int(1, 9)}%。`,
    `完善信息发布审核机制,做到“涉密不上网、上网不涉密”,全年清理过期信息${random.int(10, 300)}余条。`,
  ]);
}

function channels(story: Story): string {
  const { random, place } = story;
  return random.pick([
    `依托${place.county}人民政府门户网站开设专栏${random.int(1, 20)}个,官方微信公众号发布信息${random.int(20, 1500)}条,关注人数${random.int(100, 99999)}人。`,
    `运行维护政务新媒体${random.int(1, 6)}个,其中微信${random.int(1, 3)}个,抖音1个;12345热线办理${random.int(10, 3000)}件。`,
  ]);
}

function guarded(story: Story): string {
  const { random, place } = story;
  return random.pick([
    `${place.self}将政务公开纳入年度考核,全年组织培训${random.int(1, 6)}次,参训${random.int(20, 200)}人次,未发生责任追究情况。`,
    `明确分管领导和专职人员${random.int(1, 4)}名,定期开展自查,接受社会评议,满意率${random.int(95, 100)}%。`,
  ]);
}

/** Section five: what went badly and what is to come; the year after is named now and then. */
export function shortcomings({ place, year: named, random }: Story): string[] {
  const next = named !== undefined && random.chance(0.3) ? `${named + 1}年` : "下一步";
  return [
    random.pick([
      `存在的问题:一是公开内容不够全面,时效性有待提高;二是解读形式单一;三是业务培训不足,个别信息更新超过${random.int(3, 30)}日。`,
      `(一)存在的主要问题。${place.self}政府信息公开工作取得一定成效,但仍存在主动公开范围有待拓展、人员更换频繁等问题。`,
    ]),
    random.pick([
      `${next},${place.self}将健全机制,加强培训,规范目录,不断提升政府信息公开工作水平。`,
      `(二)改进情况。${next}将围绕群众关切,做好政策解读,每季度检查1次,确保20项重点任务落实到位。`,
    ]),
  ];
}

/** Section six. */
export function otherMatters({ place, random }: Story): string[] {
  return [
    random.pick([
      "无",
      "无其他需要报告的事项。",
      `${place.self}本年度未收取信息处理费。`,
      "依据《政府信息公开信息处理费管理办法》,本年度收取信息处理费0元。",
      `承办人大代表建议${random.int(0, 9)}件、政协提案${random.int(0, 9)}件,均已办结。`,
    ]),
  ];
}
