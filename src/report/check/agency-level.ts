/** What an agency's name shows for certain about its level (层级). */
export type AgencyLevel = "township" | "county" | "makes-regulations" | "unknown";

/** Names of cities that end like a township's. */
const cities = /(?:新乡|宁乡|萍乡|景德镇)$/;

const townshipBody =
  /(?:[镇乡]|苏木|街道)(?:人民政府|政府|办事处|党委政府)$|(?:街道|地区)办(?:事处)?$|街道办事处.*办公室$/;
/** An office of a township or street: 柳林镇党政办公室, 柳林镇政府办, 桥东街道党工委办公室. */
const townshipOffice =
  /^(.*(?:(?<![乡城])镇|(?<!城)乡|苏木|街道))(?:党委|党工委|人民政府|政府|办事处)*(?:党政|党建|行政)?(?:综合)?(?:办公室|(?<!街道)办)$/;
const bareTownship = /(?:[镇乡]|街道|苏木)$/;

/** The office or department named after its area. */
const office = "(?:人民政府|政府|[^区县]{0,20}(?:局|委员会|办公室))";

const county = [
  new RegExp(`县(?!域|级|乡)${office}`),
  new RegExp(`(?:自治|[左右中前后翼])旗${office}`),
  // A district: not an autonomous region, a zone, or another word that ends in 区.
  new RegExp(
    `(?<!自治|[地新园景社校牧库山灾片辖港矿林特域]|开发|高新|经开|产业|保税|示范|保护|管理|旅游|度假|合作|试验|实验|集聚|功能|工业|生态|行政|物流|加工|口岸|名胜|技术)` +
      `区(?!域|划|块|间|级|直)${office}$`,
  ),
  /(?:市|自治州|盟|地区)[^省市]{1,8}市人民政府(?:办公室)?$/,
];
const zone = /管理委员会|管委会/;

const makesRegulations =
  /^[^市县]{0,12}(?:省|自治区)人民政府(?:办公厅)?$|^(?:北京|上海|天津|重庆)市人民政府(?:办公厅)?$|自治州人民政府(?:办公室)?$|^中华人民共和国.{1,12}部$/;

function isTownship(name: string): boolean {
  if (townshipBody.test(name)) return true;
  const town = bareTownship.test(name) ? name : townshipOffice.exec(name)?.[1];
  return town !== undefined && !cities.test(town);
}

/**
 * The level that the name of an agency shows. Regulations (规章) are made by State Council departments, provinces,
 * cities divided into districts and autonomous prefectures: `township` and `county` never make them; a name
 * that could stand for more than one level (`…市人民政府`, a city's bureau, a zone) is `unknown`.
 */
export function agencyLevel(name: string | null): AgencyLevel {
  if (name === null) return "unknown";
  if (isTownship(name)) return "township";
  if (makesRegulations.test(name)) return "makes-regulations";
  if (!zone.test(name) && county.some((pattern) => pattern.test(name))) return "county";
  return "unknown";
}
