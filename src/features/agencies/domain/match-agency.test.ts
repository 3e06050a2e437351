import { expect, test } from "vitest";
import { type AgencyMatch, newAgencyIndex } from "./match-agency.ts";

const regions = ["青岚县", "临江市", "江川省"];

function match(known: string, asked: string): AgencyMatch {
  const index = newAgencyIndex(regions);
  index.add({ id: 1, name: known });
  return index.match(asked);
}

test.each([
  ["青岚县教育局", "青岚县教育局"],
  ["青岚县教育局", "青岚县 教育局"],
  ["青岚县教育局（体育局）", "青岚县教育局(体育局)"],
  ["青岚县教育局【体育局】", "青岚县教育局（体育局）"],
])("one agency: %s, %s", (known, asked) => {
  expect(match(known, asked)).toEqual({ kind: "found", agencyId: 1 });
});

test.each([
  ["青岚县教育局", "教育局", "region"],
  ["青岚县教育局", "县教育局", "region"],
  ["青岚县教育局", "临江市青岚县教育局", "region"],
  ["青岚县教育局", "江川省临江市青岚县教育局", "region"],
  ["青岚县教育局", "青岚教育局", "region"],
  ["青岚县市场监督管理局", "市场监督管理局", "region"],
  ["柳林镇人民政府", "青岚县柳林镇人民政府", "region"],
  ["青岚县人民政府", "青岚县政府", "spelling"],
  ["青岚县人民政府", "青岚县", "spelling"],
  ["青岚县人民政府办公室", "青岚县政府办公室", "spelling"],
  ["青岚县人民政府办公室", "青岚县府办", "spelling"],
  ["青岚县发展和改革委员会", "青岚县发展和改革委", "spelling"],
  ["青岚县住房和城乡建设局", "青岚县住房城乡建设局", "spelling"],
  ["青岚县自然资源和规划局", "青岚县自然资源与规划局", "spelling"],
  ["青岚县市场监督管理局", "青岚县市场监督局", "spelling"],
  ["青岚县教育局", "青岚县教育局（体育局）", "spelling"],
  ["青岚经济开发区管理委员会", "青岚经济开发区管委会", "spelling"],
  ["青岚县柳林镇人民政府", "青岚县柳林镇", "spelling"],
  ["桥东街道办事处", "桥东街道", "spelling"],
  ["青岚县柳林镇人民政府", "青岚县柳林镇政府", "spelling"],
  ["青岚县发展和改革局", "青岚县发展和改革委员会", "body"],
  ["青岚县卫生健康局", "青岚县卫生健康委", "body"],
  ["青岚县信访局", "青岚县信访办公室", "body"],
  ["柳林乡人民政府", "柳林镇人民政府", "body"],
  ["柳林镇人民政府", "柳林街道办事处", "body"],
  ["青岚县发展和改革局", "青岚县发改局", "abbreviation"],
  ["青岚县人力资源和社会保障局", "青岚县人社局", "abbreviation"],
  ["青岚县住房和城乡建设局", "青岚县住建局", "abbreviation"],
  ["青岚县教育局", "青岚县教育体育局", "abbreviation"],
  ["青岚县农业局", "青岚县农业农村局", "abbreviation"],
  ["青岚县人民防空办公室", "青岚县人防办", "abbreviation"],
  ["青岚经济开发区管理委员会", "青岚经济技术开发区管委会", "abbreviation"],
  ["青岚县发展和改革局", "青岚县发改委", "abbreviation"],
  ["青岚县发展和改革委员会", "青岚县发改局", "abbreviation"],
  ["青岚县卫生健康局", "青岚县卫健委", "abbreviation"],
  ["青岚县经济和信息化局", "青岚县经信委", "abbreviation"],
  ["青岚县住房和城乡建设局", "青岚县住建委", "abbreviation"],
  ["青岚县教育体育局", "青岚县教育委员会", "abbreviation"],
  ["青岚县国有资产监督管理委员会", "青岚县国资委", "abbreviation"],
  ["青岚县国有资产监督管理委员会", "青岚县国资办", "abbreviation"],
  ["青岚县国有资产监督管理委员会", "青岚县国有资产监督管理局", "body"],
  ["青岚县教育局", "青岚县教委", "abbreviation"],
  ["青岚县外事办公室", "青岚县外办", "abbreviation"],
  ["青岚县农业农村局", "青岚县农委", "abbreviation"],
  ["青岚县人力资源和社会保障局", "青岚县人力资源和社会保证局", "one-character"],
  ["杨柳镇人民政府", "扬柳镇人民政府", "one-character"],
  ["石桥街道办事处", "石侨街道办事处", "one-character"],
])("doubtful: %s, %s (%s)", (known, asked, similarity) => {
  const doubtful = { kind: "doubtful", candidates: [{ id: 1, name: known, similarity }] };
  expect(match(known, asked)).toEqual(doubtful);
  expect(match(asked, known)).toMatchObject({ kind: "doubtful", candidates: [{ similarity }] });
});

test.each([
  ["青岚县财政局", "青岚县民政局"],
  ["青岚县教育局", "青岚县体育局"],
  ["青岚县水务局", "青岚县税务局"],
  ["青岚县人民政府", "青岚县人民政府办公室"],
  ["青岚县人民政府", "柳林镇人民政府"],
  ["青岚县人民政府办公室", "青岚县政务服务办公室"],
  ["城东街道办事处", "城西街道办事处"],
  ["桥东街道办事处", "桥东镇人民政府办公室"],
  ["上河镇人民政府", "下河镇人民政府"],
  ["柳林镇人民政府", "大柳林镇人民政府"],
  ["柳林镇人民政府", "柳溪镇人民政府"],
  ["青岚镇人民政府", "青岚县人民政府"],
  ["青岚县商务局", "青岚县财政局"],
  ["青岚县档案局", "青岚县档案馆"],
  ["青岚县公安局", "青岚县公安局交通警察大队"],
  ["青岚县自然资源局", "青岚县自然资源局柳林分局"],
  ["青岚县文化和旅游局", "青岚县文物局"],
  ["青岚县卫生健康局", "青岚县医疗保障局"],
  ["青岚县第一人民医院", "青岚县第二人民医院"],
  ["青岚县城东新区开发建设管理委员会", "青岚县城西新区开发建设管理委员会"],
  ["青岚县市场监督管理局", "青岚县城市管理局"],
  ["青岚县审计局", "青岚县统计局"],
  ["青岚县教育局", "青岚县教育督导委员会办公室"],
  ["青岚县发展和改革局", "青岚县司法局"],
  ["青岚县国有资产监督管理委员会", "青岚经济开发区管理委员会"],
  ["青岚县教委", "青岚县体育局"],
  ["青岚县外办", "青岚县侨办"],
  ["青岚县委办公室", "青岚县委员会"],
])("two agencies: %s, %s", (known, asked) => {
  expect(match(known, asked)).toEqual({ kind: "new" });
  expect(match(asked, known)).toEqual({ kind: "new" });
});

test("the agencies of an ordinary county are not taken for each other", () => {
  const names = [
    ...["发展和改革", "教育", "科学技术", "经济和信息化", "公安", "民政", "司法", "财政", "审计"],
    ...["人力资源和社会保障", "自然资源和规划", "住房和城乡建设", "交通运输", "水利", "商务"],
    ...["农业农村", "文化和旅游", "卫生健康", "退役军人事务", "应急管理", "市场监督管理", "统计"],
    ...["医疗保障", "综合行政执法", "信访", "林业", "生态环境", "体育", "乡村振兴", "行政审批"],
  ].map((core) => `青岚县${core}局`);
  const towns = ["柳林", "石桥", "上河", "下河", "青岚", "白马", "太平", "和平", "新安"];
  names.push(...towns.map((town) => `青岚县${town}镇人民政府`));
  names.push("城东街道办事处", "城西街道办事处", "城关街道办事处");
  names.push("青岚县人民政府", "青岚县人民政府办公室", "青岚经济开发区管理委员会");
  const index = newAgencyIndex(regions);
  const doubts = names.filter((name, id) => {
    const { kind } = index.match(name);
    index.add({ id, name });
    return kind !== "new";
  });
  expect(doubts).toEqual([]);
});

test("a confirmed name is its agency's, whatever else is similar", () => {
  const index = newAgencyIndex(regions);
  index.add({ id: 1, name: "青岚县教育局" });
  index.add({ id: 2, name: "青岚县教育体育局" });
  expect(index.match("教育局")).toMatchObject({
    kind: "doubtful",
    candidates: [{ id: 1 }, { id: 2 }],
  });
  index.addAlias("教育局", 2);
  expect(index.match(" 教育局 ")).toEqual({ kind: "found", agencyId: 2 });
});
