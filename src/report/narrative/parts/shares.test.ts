import { describe, expect, test } from "vitest";
import { findNarrative } from "../find-narrative.ts";

describe("percentages", () => {
  function sharesOf(text: string): readonly string[] {
    const { shares } = findNarrative([{ number: 3, heading: "", text }], 2023);
    return shares.map(
      ({ kind, percent, part, whole }) => `${kind} ${percent} ${part.value}/${whole.value}`,
    );
  }

  test.each([
    ["收到申请80件，其中自然人60件，占75%。", ["share 75 60/80"]],
    [
      "收到申请12件，其中自然人10件，占总数的83.3%；商业企业2件，占比16.7%。",
      ["share 83.3 10/12", "share 16.7 2/12"],
    ],
    ["2022年收到申请200件，2023年收到260件，同比增长30%。", ["growth 30 260/200"]],
    ["2022年收到申请200件，2023年收到150件，较上年减少50件，同比下降25%。", ["growth -25 150/200"]],
    ["共收到申请260件，较上年的200件增长30%。", ["growth 30 260/200"]],
    ["收到申请46件，同比增长15%。", []],
    ["收到申请46件，办结率100%，满意率98%。", []],
    ["收到申请80件，其中自然人60件，占办结件的75%。", []],
  ])("%s", (text, shares) => {
    expect(sharesOf(text)).toEqual(shares);
  });
});
