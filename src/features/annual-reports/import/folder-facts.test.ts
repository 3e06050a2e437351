import { expect, test } from "vitest";
import { folderFacts, regionOfFolder } from "./folder-facts.ts";

test.each([
  ["330122-青岚县", "青岚县"],
  ["330122 青岚县", "青岚县"],
  ["330122_青岚县", "青岚县"],
  ["330122青岚县", "青岚县"],
  ["330122", ""],
])("%s is the folder of a region", (folder, name) => {
  expect(regionOfFolder(folder)).toEqual({ code: "330122", name });
});

test.each([
  ["000000 全国", "全国"],
  ["820001-澳门", "澳门"],
  ["990121-青岚县", "青岚县"],
  ["659001石河子市", "石河子市"],
  ["371100-日照市", "日照市"],
  ["360602-月湖区", "月湖区"],
  ["330122-青岚县2023年报", "青岚县"],
  ["330122青岚县年报", "青岚县"],
  ["330122-青岚县（2023）", "青岚县"],
])("%s is the folder of %s", (folder, name) => {
  expect(regionOfFolder(folder)).toEqual({ code: folder.slice(0, 6), name });
});

test.each([
  ...["20230122", "乡镇", "2023", "33012-青岚县"],
  ...["202401-年报", "202401", "100000-全国", "190001-甲县", "000001-甲县"],
  ...[
    "230131-年报",
    "230131报送",
    "2301311月",
    "220315 第二批",
    "210331上报材料",
    "230115-16",
    "230131-各县区年报",
  ],
])("%s is none", (folder) => {
  expect(regionOfFolder(folder)).toBeUndefined();
});

test.each([
  ["330122-青岚县", { year: 2023 }, { regionCode: "330122", year: 2023 }],
  ["330122", { regionCode: "330100" }, { regionCode: "330122" }],
  ["2023", { regionCode: "330122" }, { regionCode: "330122", year: 2023 }],
  ["2023年", {}, { year: 2023 }],
  ["2023年度", { year: 2022 }, { year: 2023 }],
  ["1999", {}, {}],
  ["乡镇", { regionCode: "330122" }, { regionCode: "330122" }],
])("%s below %j", (name, above, facts) => {
  expect(folderFacts(name, above)).toEqual(facts);
});
