import type { RollupSource } from "../domain/rollup-source.ts";

/** Where an agency's figures come from. */
export const sourceWords: Readonly<Record<RollupSource, string>> = {
  published: "已公布的年报",
  sent: "审签中的年报",
  records: "按台账算出",
  none: "没有数据",
};
