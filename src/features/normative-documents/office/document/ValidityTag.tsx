import { Tag, Tooltip } from "antd";
import { parseLocalDate } from "#kernel/local-date.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import {
  standardEndingWithin,
  type ValidityFacts,
  type ValidityState,
  validityOn,
} from "../../domain/validity/validity.ts";
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
export function ValidityTag({ facts }: { readonly facts: ValidityFacts }) {
  const today = parseLocalDate(todayInChina()) ?? facts.issuedOn;
  const validity = validityOn(facts, today, { endingWithin: standardEndingWithin });
  return (
    <Tooltip title={validitySays(validity)}>
      <Tag color={colours[validity.state]}>{validityWords[validity.state]}</Tag>
    </Tooltip>
  );
}
