import type { PackageFacts } from "#formats/ooxml/inspect/package-facts.ts";
import type { OoxmlPackage } from "#formats/ooxml/open-package.ts";
import type { Gathered } from "../gathered.ts";
import { addPicture } from "../pictures/examine-picture.ts";

/** What a Word or Excel file carries beside its text. */
export function addPackage(file: OoxmlPackage, facts: PackageFacts, gathered: Gathered): void {
  for (const [name, value] of facts.properties) {
    gathered.add("properties", { in: "file" }, `${propertyWords[name] ?? name}：${value}`);
  }
  for (const path of facts.outside) gathered.add("local-path", { in: "file" }, path);
  for (const name of facts.embedded) gathered.add("embedded-file", { in: "file" }, lastOf(name));
  if (facts.macros.length > 0) gathered.add("macro");
  if (facts.data.length > 0) gathered.add("program-data");
  for (const name of facts.thumbnails)
    gathered.add("picture-data", { in: "picture", name: lastOf(name) });
  for (const name of facts.pictures) {
    const bytes = file.bytes(name);
    if (bytes.ok && bytes.value)
      addPicture(bytes.value, gathered, { in: "picture", name: lastOf(name) });
    else gathered.add("not-whole", { in: "picture", name: lastOf(name) });
  }
}

function lastOf(name: string): string {
  return name.split("/").at(-1) ?? name;
}

const propertyWords: Readonly<Record<string, string>> = {
  creator: "作者",
  lastModifiedBy: "最后修改人",
  Company: "单位",
  Manager: "经理",
  Template: "模板",
  HyperlinkBase: "链接位置",
  title: "标题",
  subject: "主题",
  keywords: "关键词",
  description: "备注",
  category: "类别",
};
