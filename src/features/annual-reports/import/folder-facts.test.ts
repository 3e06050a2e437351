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

test.each(["20230122", "乡镇", "2023", "33012-青岚县"])("%s is none", (folder) => {
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
