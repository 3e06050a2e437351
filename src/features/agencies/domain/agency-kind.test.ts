import { expect, test } from "vitest";
import { agencyClass } from "./agency-kind.ts";

test.each([
  ["青岚县人民政府", "county", "government", "county"],
  ["江川市人民政府", "city", "government", "city"],
  ["江川省人民政府", "province", "government", "province"],
  ["新乡市人民政府", "city", "government", "city"],
  ["青岚县人民政府办公室", "county", "department", "county"],
  ["青岚县教育局", "county", "department", "county"],
  ["江川省财政厅", "province", "department", "province"],
  ["江川市发展和改革委员会", "city", "department", "city"],
  ["青岚县教育局（体育局）", "county", "department", "county"],
  ["青岚县政务服务中心", "county", "department", "county"],
  ["河西乡", "county", "township", "township"],
  ["永新乡", "county", "township", "township"],
  ["青岚县文武乡", "county", "township", "township"],
  ["河西乡人民政府", "county", "township", "township"],
  ["西乡", "county", "government", "county"],
  ["景德镇", "city", "government", "city"],
  ["云山地区", "city", "government", "city"],
  ["青岚县柳林镇人民政府", "county", "township", "township"],
  ["柳林镇", "county", "township", "township"],
  ["白马回族乡人民政府", "county", "township", "township"],
  ["阿拉坦苏木", "county", "township", "township"],
  ["桥东街道办事处", "county", "township", "township"],
  ["江川市临江区桥东街道", "county", "township", "township"],
  ["青岚县柳林镇（本级）", "county", "township", "township"],
  ["青岚经济开发区管理委员会", "county", "zone", "county"],
  ["江川高新技术产业开发区管委会", "city", "zone", "city"],
  ["青岚县国有资产监督管理委员会", "county", "department", "county"],
  ["青岚县自来水有限公司", "county", "other", "county"],
  ["国家统计局青岚调查队", "county", "department", "county"],
] as const)("%s of a %s: %s, %s", (name, region, kind, level) => {
  expect(agencyClass(name, region)).toEqual({ kind, level });
});
