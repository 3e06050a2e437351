import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { signatureProblem } from "#platform/signing/signature-problem.ts";
import type { ItemActRefused } from "../../drafts/act-refused.ts";
import { draftStateWords } from "../../words/draft-words.ts";

/** Why nothing was done with an item on its way, and what to do. */
export function draftProblem(refused: ItemActRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "other-state":
      return {
        title: `这条信息现在是“${draftStateWords[refused.state]}”`,
        detail: "别人可能刚刚办过，请刷新后再看。",
      };
    case "changed-meanwhile":
      return {
        title: `${refused.by}刚刚改过这条信息`,
        detail: "您写的内容还在，没有保存。请先复制您改动的部分，再刷新，在新的内容上接着写。",
      };
    case "not-ready":
      return {
        title: `还有 ${refused.open} 处没有处理，不能送审`,
        detail: "请在“校对和检查”里逐条改正；可以保留的，写明理由。",
      };
    case "nobody-signs":
      return {
        title: `没有人能办“${refused.steps.join("”“")}”`,
        detail:
          "起草人不能审核自己写的信息。请换一位同事起草，或者请系统管理员在“人员”里给别人加上这个角色、在“设置”里调整审核级次。",
      };
    case "same-title-today":
      return {
        title: "本机关今天已经公开过同名的信息",
        detail: "请核对是不是重复发布。不重复的，请撤回送审，把标题改得不同，再送审。",
      };
    case "objected":
      return {
        title: "现在还不能发布",
        detail: `${refused.says}要改内容的，请先撤回送审。`,
      };
    case "attribute-changed":
      return {
        title: "已经发布的信息不能改公开属性",
        detail: "不再公开的，请申请撤销；新公开的，请另行起草。",
      };
    case "item-by-item":
      return {
        title: "保密审查要逐件进行，不能批量通过",
        detail: "请打开这条信息，看过内容后单独审查。",
      };
    case "no-reason":
      return { title: "退回要写明理由", detail: "起草人按理由修改。", field: "opinion" };
    case "moment-passed":
    case "moment-too-far":
    case "not-scheduled":
      return scheduleProblem(refused);
    case "unseen-signs":
      return unseenProblem(refused);
    case "no-such-file":
    case "too-many-files":
      return filesProblem(refused);
    case "urgent-not-allowed":
    case "urgent-not-new":
    case "not-urgent":
    case "secrecy-first":
    case "review-open":
      return urgentProblem(refused);
    case "closed":
    case "content-changed":
    case "step-passed":
    case "not-holder":
    case "own-work":
    case "signed-before":
      return signatureProblem(refused, { act: "审核", own: "自己写的信息" });
  }
}

function unseenProblem({ field, marked }: Refused<"unseen-signs">): Problem {
  return {
    title: `${lineWords[field]}里有看不见的控制符`,
    detail: `这样的符号会让文字倒着显示，或者看上去是别的文字：${marked}。请删去〔U+…〕处的符号（可以把这一行重新打一遍）。`,
    field,
  };
}

const lineWords: Readonly<Record<Refused<"unseen-signs">["field"], string>> = {
  title: "标题",
  subtitle: "副标题",
  category: "所属栏目",
  topic: "主题分类",
  genre: "体裁",
  documentNumber: "文号",
  keywords: "主题词",
  interprets: "解读对象",
  attachments: "附件的名称",
};

type Refused<Kind extends ItemActRefused["kind"]> = Extract<
  ItemActRefused,
  { readonly kind: Kind }
>;

/** 定时发布. */
function scheduleProblem({
  kind,
}: Refused<"moment-passed" | "moment-too-far" | "not-scheduled">): Problem {
  switch (kind) {
    case "moment-passed":
      return {
        title: "选定的发布时间已经过去",
        detail: "请选以后的时间；要马上公开，请点“发布”。",
        field: "at",
      };
    case "moment-too-far":
      return { title: "选定的发布时间在一年以后", detail: "请选一年以内的时间。", field: "at" };
    case "not-scheduled":
      return {
        title: "这条信息没有选定发布时间",
        detail: "可能已经发布，或者别人刚刚取消了定时发布，请刷新后再看。",
      };
  }
}

/** 附件和图片. */
function filesProblem({ kind }: Refused<"no-such-file" | "too-many-files">): Problem {
  switch (kind) {
    case "no-such-file":
      return {
        title: "正文或者附件里有这条信息没有的文件",
        detail:
          "图片和附件要先在这条信息里上传。从别处复制来的图片，请重新插入；同一个附件只列一次。",
      };
    case "too-many-files":
      return {
        title: "这条信息上传过的文件太多",
        detail: "请把文件合成一个压缩包，或者分成几条信息发布。",
      };
  }
}

/** 先发后审. */
function urgentProblem({
  kind,
}: Refused<
  "urgent-not-allowed" | "urgent-not-new" | "not-urgent" | "secrecy-first" | "review-open"
>): Problem {
  switch (kind) {
    case "urgent-not-allowed":
      return {
        title: "本机关没有开通先发后审",
        detail: "请按通常的顺序送审；确需开通的，请系统管理员在“设置”里改“先发后审”。",
      };
    case "urgent-not-new":
      return {
        title: "只有新的、主动公开的信息可以先发后审",
        detail: "修订已发布的信息、登记不公开的信息，请按通常的顺序送审。",
      };
    case "not-urgent":
      return { title: "这条信息不是按先发后审送审的", detail: "请等审核通过后发布。" };
    case "secrecy-first":
      return {
        title: "保密审查还没有通过，不能先发",
        detail: "公开前必须经过保密审查（条例第十七条），紧急的也不例外。请保密审查员先审。",
      };
    case "review-open":
      return {
        title: "这条信息先发后审，补审还没有办完",
        detail: "请等补审通过后再修订；内容有误要马上撤下的，请申请撤销。",
      };
  }
}

/** The answer to an act on an item: what was done, or why not. */
export function answerOf(
  c: Context<AppEnv>,
  done: Result<object | undefined, ItemActRefused>,
): Response {
  if (done.ok) return c.json(done.value ?? {});
  return problem(c, done.error.kind === "not-found" ? 404 : 409, draftProblem(done.error));
}
