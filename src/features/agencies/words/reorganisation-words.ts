import type {
  ReorganisationField,
  ReorganisationRefused,
} from "../domain/reorganisation/refusals.ts";
import type { ReorganisationKind } from "../domain/reorganisation/reorganisation.ts";

/** 更名、合并、拆分、撤销. */
export const reorganisationWords: Readonly<Record<ReorganisationKind, string>> = {
  rename: "更名",
  merge: "合并",
  split: "拆分",
  dissolve: "撤销",
};

/** A refusal: what is wrong, what to do, and where. */
export interface RefusalWords {
  readonly title: string;
  readonly detail: string;
  readonly field: ReorganisationField;
}

const countWords: Readonly<Record<ReorganisationKind, string>> = {
  rename: "更名选一个机构，填新名称",
  merge: "合并选一个或者几个并入的机构，和一个承接机构（已有的，或者当日新设的）",
  split: "拆分选一个机构，和拆出的各机构（原机构撤销的至少两个，保留的至少一个）",
  dissolve: "撤销选一个机构；有承接机构的，选上",
};

const actWords = { ends: "撤销", renames: "更名", receives: "承接别的机构" } as const;

const heldWords = {
  called: "现在的名称",
  formerly: "曾用名或者别名",
  planned: "登记待办的名称",
} as const;

/** Why a reorganisation is not lawful, with the remedy. */
export function refusalWords(refused: ReorganisationRefused): RefusalWords {
  const { field } = refused;
  switch (refused.kind) {
    case "unknown-agency":
      return {
        field,
        title: "没有这个机构，或者它不在您管理的范围",
        detail: "请从列表中重新选择；不在您范围内的，请由能管理双方的系统管理员登记。",
      };
    case "wrong-count":
      return { field, title: "机构的个数不对", detail: `${countWords[refused.of]}。` };
    case "named-twice":
      return { field, title: `“${refused.name}”写了两次`, detail: "请只留一个。" };
    case "of-itself":
      return {
        field,
        title: `“${refused.name}”不能由自己承接`,
        detail: "请改选承接机构；机构只改名称的，用“更名”。",
      };
    case "not-in-force":
      return {
        field,
        title: `“${refused.name}”已于 ${refused.since} 撤销`,
        detail: "请改选生效日期当天还在的机构，或者改正生效日期。",
      };
    case "not-yet":
      return {
        field,
        title: `“${refused.name}”自 ${refused.foundedOn} 起才有`,
        detail: "请改正生效日期，或者改选机构；开始日写错了的，先在“机构”里改正。",
      };
    case "planned-otherwise":
      return {
        field,
        title: `“${refused.name}”已登记 ${refused.on} ${actWords[refused.does]}`,
        detail: "请先在“机构调整”里取消那一项，或者改正生效日期，再登记。",
      };
    case "before-renaming":
      return {
        field,
        title: `“${refused.name}”已于 ${refused.renamedOn} 更名，生效日期不能在那天或者以前`,
        detail: `请填 ${refused.renamedOn} 以后的日期。`,
      };
    case "before-receiving":
      return {
        field,
        title: `“${refused.name}”自 ${refused.receivedOn} 起承接别的机构，不能在那天或者以前撤销`,
        detail: `请填 ${refused.receivedOn} 以后的日期。`,
      };
    case "no-name":
      return { field, title: "没有填新名称", detail: "请填全称，与新印章一致。" };
    case "same-name":
      return { field, title: `它现在就叫“${refused.name}”`, detail: "请核对新名称。" };
    case "name-taken":
      return {
        field,
        title: `这个地区已有“${refused.name}”`,
        detail: `它是“${refused.holder}”${heldWords[refused.how]}；请核对名称，或者直接选那个机构。`,
      };
    case "nobody-takes-over":
      return {
        field,
        title: "没有选承接未办结事项的机构",
        detail: "请在承接机构中选一个：未办结的事项、人员和留存的记录由它接手。",
      };
  }
}
