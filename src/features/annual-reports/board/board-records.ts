import { handedInWords } from "../words/handed-in-words.ts";
import { standingWords } from "../words/standing-words.ts";
import type { Board } from "./load-board.ts";

const head = [
  ...["机关", "区划", "报送情况", "期限", "报送日期", "状态", "错误", "提醒", "不要求报送的理由"],
];

/** The board as rows of a sheet, the head first. */
export function boardRecords({ lines }: Board): readonly (readonly (string | number)[])[] {
  return [
    head,
    ...lines.map((line) => [
      ...[line.agencyName, line.regionName, handedInWords[line.state], line.dueOn ?? ""],
      ...[line.handedInOn ?? "", line.standing === null ? "" : standingWords[line.standing]],
      ...[line.errors ?? "", line.warnings ?? "", line.notExpectedWhy ?? ""],
    ]),
  ];
}
