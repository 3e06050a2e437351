import type { Problem } from "#platform/http/answers/problem.ts";
import { signatureProblem } from "#platform/signing/signature-problem.ts";
import type { ReportFinding } from "#report/check/check-result.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { sectionWords } from "#report/words/form-words.ts";
import { writeRefusedWords } from "#report-files/write-refused-words.ts";
import type { DraftRefused } from "../domain/draft-state.ts";
import type { Blocker } from "../draft/blockers.ts";
import type { CorrectRefused, PublishRefused } from "../draft/publish-draft.ts";
import type { DraftSignRefused } from "../draft/sign-draft.ts";
import type { SubmitRefused } from "../draft/submit-draft.ts";
import { stateWords } from "../words/state-words.ts";
import { noDraft } from "./begin-words.ts";

/** Why a draft took no change. */
export function draftProblem(refused: DraftRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noDraft;
    case "not-writing":
      return {
        title: `年报${stateWords[refused.state]}，不能修改`,
        detail:
          refused.state === "published"
            ? "需要改正的，请用“更正”，写明理由后重新编制、审签、公布。"
            : "需要修改的，请先撤回送审，或者请审签人退回。",
      };
    case "personal-number":
      return personalNumber(refused.masked);
    case "changed-meanwhile":
      return {
        title: `${refused.by || "别人"}刚才改过这份草稿`,
        detail: "您填的内容还在。请先看最新的内容，再决定怎样保存。",
      };
  }
}

function personalNumber(masked: readonly string[]): Problem {
  return {
    title: `理由里有疑似个人号码 ${masked.join("、")}`,
    detail: "公布后公众看得到这个理由，请隐去号码再保存。",
    field: "reason",
  };
}

/** One thing to be done before a draft is sent round, in a sentence. */
export function blockerWords(blocker: Blocker): string {
  switch (blocker.kind) {
    case "year-not-ended":
      return `${blocker.year} 年还没有结束，不能送审。`;
    case "no-records":
      return `台账“${blocker.name}”${monthsWords(blocker.months)}没有记录：请补录；确实没有的，请作零报告。`;
    case "section-empty":
      return `“${sectionWords[blocker.section] ?? ""}”还没有写；没有内容的写“无”。`;
    case "figure-open":
      return `正文引用的指标“${blocker.figure}”已经没有了（可能改名或者删除），请重新选择。`;
    case "cells-missing":
      return `有 ${blocker.cells.length} 格没有台账可算，请改填数据并写明理由。`;
    case "finding":
      return findingMessage(blocker.finding) + remedyOf(blocker.finding);
  }
}

function remedyOf({ detail }: ReportFinding): string {
  if (detail.kind !== "personal-number") return "请改正，或者说明理由。";
  return detail.what === "identity" ? "" : "不是个人号码的（如收款账号、公务电话），请说明理由。";
}

function monthsWords(months: readonly string[]): string {
  return months.length === 0 || months.length === 12 ? "全年" : `${months.join("、")} `;
}

/** Why a draft was not sent round. */
export function submitProblem(refused: SubmitRefused): Problem {
  switch (refused.kind) {
    case "not-ready":
      return {
        title: `还有 ${refused.blockers.length} 处须先处理`,
        detail: refused.blockers.slice(0, 5).map(blockerWords).join(""),
      };
    case "nobody-signs":
      return {
        title: `没有人担任：${refused.steps.map(({ name }) => name).join("、")}`,
        detail: "请系统管理员在“人员”里设置角色后再送审。",
      };
    case "already-submitted":
      return { title: "已经送审", detail: "请刷新页面，看审签进度。" };
    default:
      return draftProblem(refused);
  }
}

/** Why somebody could not sign or return a draft, or take it back. */
export function signProblem(refused: DraftSignRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noDraft;
    case "not-signing":
      return {
        title: `年报${stateWords[refused.state]}`,
        detail: "现在没有要审签的内容，请刷新页面。",
      };
    case "no-reason":
      return {
        title: "没有写退回的理由",
        detail: "请写明哪里要改，编制人才知道怎么办。",
        field: "opinion",
      };
    default:
      return signatureProblem(refused, { act: "审签", own: "自己参与编制的年报" });
  }
}

/** Why a draft was not published. */
export function publishProblem(refused: PublishRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noDraft;
    case "not-signed":
      return {
        title: `年报${stateWords[refused.state]}，不能公布`,
        detail: "审签全部完成后才能公布。",
      };
    case "not-written": {
      const { reason, differences } = writeRefusedWords(refused.because);
      return {
        title: "没有公布：写成网页后读回不一致",
        detail: `${[reason, ...differences].join("；")}。`,
      };
    }
  }
}

/** Why a report was not opened for correction. */
export function correctProblem(refused: CorrectRefused): Problem {
  if (refused.kind === "not-found") return noDraft;
  if (refused.kind === "personal-number") return personalNumber(refused.masked);
  return {
    title: `年报${stateWords[refused.state]}，不用更正`,
    detail: "只有已经公布的年报才需要更正；其余的直接修改，或者撤回送审。",
  };
}

export const tooBusy: Problem = {
  title: "现在写文件的人太多，或者写得太久",
  detail: "请过一会儿再下载。",
};
