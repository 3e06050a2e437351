import { expect, test } from "vitest";
import { fullNames, nearFullNames } from "./short-names.ts";

test.each([
  ["发改委", ["发展和改革", "发展改革"]],
  ["青岚县卫健委", ["青岚县卫生健康"]],
  ["县政府办", ["县人民政府办公"]],
  ["农委", ["农业农村", "农业"]],
  ["人社局劳动监察大队", ["人力资源和社会保障局劳动监察大队"]],
  ["教育局", []],
])("%s: %j", (word, full) => {
  expect(fullNames(word)).toEqual(full);
});

test.each([
  ["发政委", ["发展和改革", "发展改革"]],
  [
    "青岚县卫建委",
    ["青岚县住房和城乡建设", "青岚县住房城乡建设", "青岚县卫生健康", "青岚县卫生和计划生育"],
  ],
  ["人设局", ["人力资源和社会保障", "人民防空"]],
  ["发改委", []],
  ["民政局", []],
  ["水务局", []],
  ["发政", []],
  ["张三委", []],
])("one wrong character in a short name, %s: %j", (word, full) => {
  expect(nearFullNames(word)).toEqual(full);
});
