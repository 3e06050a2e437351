import type { Validity, ValidityState } from "../domain/validity/validity.ts";

/** The words of 有效性 that pages, lists and files show. */
export const validityWords: Readonly<Record<ValidityState, string>> = {
  "not-yet": "尚未施行",
  "in-force": "有效",
  ending: "即将失效",
  amended: "已修改",
  expired: "失效",
  repealed: "废止",
  replaced: "已修改",
  transferred: "已移交",
};

/** 有效性 in a sentence: since when, until when. */
export function validitySays({ state, since, until }: Validity): string {
  switch (state) {
    case "not-yet":
      return `自 ${since} 起施行`;
    case "in-force":
      return until ? `有效期至 ${until}` : "现行有效";
    case "ending":
      return `有效至 ${until}，次日起不再有效`;
    case "amended":
      return `现行有效，自 ${since} 起按修改后的内容执行`;
    case "expired":
      return `自 ${since} 起失效`;
    case "repealed":
      return `自 ${since} 起废止`;
    case "replaced":
      return `自 ${since} 起由修改后的文件代替`;
    case "transferred":
      return `自 ${since} 起移交其他机关管理`;
  }
}
