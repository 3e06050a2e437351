import { Tag, Tooltip } from "antd";
import type { Validity, ValidityState } from "../../domain/validity/validity.ts";
import { validitySays, validityWords } from "../../words/validity-words.ts";

const colours: Readonly<Record<ValidityState, string>> = {
  "not-yet": "blue",
  "in-force": "green",
  ending: "orange",
  amended: "cyan",
  expired: "red",
  repealed: "red",
  replaced: "red",
  transferred: "default",
};

/** 有效性 today; since when and until when stands behind it. */
export function ValidityTag({ validity }: { readonly validity: Validity }) {
  return (
    <Tooltip title={validitySays(validity)}>
      <Tag color={colours[validity.state]}>{validityWords[validity.state]}</Tag>
    </Tooltip>
  );
}
