import type { Problem } from "#platform/http/answers/problem.ts";
import type { ContactRefused } from "../letters/set-contact.ts";
import type { SectionRefused } from "../letters/set-section.ts";
import { noAgency } from "./agency-words.ts";

type Answer = readonly [404 | 409, Problem];

export function contactProblem(refused: ContactRefused): Answer {
  if (refused.kind === "not-found") return [404, noAgency];
  const { fromOn } = refused.present;
  return [
    409,
    {
      title: "您填写期间，别人修改了联系方式",
      detail: `现在登记的是 ${fromOn} 起的联系方式，改了什么见“修改记录”。您填写的内容还在，没有改过的项已经换成新的；请核对后再保存一次。`,
    },
  ];
}

export function sectionProblem(refused: SectionRefused): Answer {
  switch (refused.kind) {
    case "not-found":
      return [404, noAgency];
    case "name-taken":
      return [
        409,
        {
          title: `同一时间已经有科室“${refused.name}”`,
          detail: "请换一个名称，或者先填写那个科室的撤销日期。",
          field: "name",
        },
      ];
    case "ends-before-it-begins":
      return [
        409,
        {
          title: "撤销日期早于设立日期",
          detail: "请改正其中一个日期。",
          field: "untilOn",
        },
      ];
    case "changed-meanwhile":
      return [
        409,
        {
          title: "您填写期间，别人修改了这个科室",
          detail: `现在它叫“${refused.present.name}”，改了什么见“修改记录”。您填写的内容还在；请关闭后重新打开核对，再修改。`,
        },
      ];
  }
}
